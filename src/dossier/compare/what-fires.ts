import {
  allOf,
  anyOf,
  type Formula,
  isLiteral,
  listedIn,
  opposite,
  present,
  valued,
} from '../import/xslt/formula.ts';
import type { Condition, Rule } from '../rules/rule.ts';

/** How paths in conditions are read. */
export type PathReading = {
  /** Gives the same path for the same element, wherever it is named from. */
  readonly absolute: (path: string) => string;
  /** Tells of such a path whether there always is something. */
  readonly isAlwaysThere: (path: string) => boolean;
};

/**
 * Writes when a rule is broken: it applies, and what it wants is not so. Two rules about the same nodes for which the same
 * comes out are broken by the same dossiers, however each divides it over `applies` and `holds`.
 */
export function whatFires({ applies = {}, holds }: Rule, reading: PathReading): string {
  const formula = (condition: Condition) => new Reader(reading).formulaOf(condition, '');
  return written(allOf([formula(applies), opposite(formula(holds))]));
}

class Reader {
  readonly #reading: PathReading;

  constructor(reading: PathReading) {
    this.#reading = reading;
  }

  formulaOf(condition: Condition, at: string): Formula {
    return allOf(Object.entries(condition).map(([word, given]) => this.#part(word, given, at)));
  }

  #part(word: string, given: unknown, at: string): Formula {
    // The JSON Schema of rules holds each word to what it takes, so the casts are sound.
    const conditions = given as readonly Condition[];
    if (word === 'present') return this.#present(String(given));
    if (word === 'absent') return opposite(this.#present(String(given)));
    if (word === 'isTrue' || word === 'isFalse') {
      return { ask: { at: this.#reading.absolute(String(given)), is: word }, isNot: false };
    }
    if (word === 'anyPresent') {
      return anyOf((given as readonly string[]).map((path) => this.#present(path)));
    }
    if (word === 'not') return opposite(this.formulaOf(given as Condition, at));
    if (word === 'allOf') return allOf(conditions.map((one) => this.formulaOf(one, at)));
    if (word === 'anyOf') return anyOf(conditions.map((one) => this.formulaOf(one, at)));
    if (word === 'valueAt') {
      const places = Object.entries(given as Readonly<Record<string, Condition>>);
      return allOf(places.map(([place, one]) => this.formulaOf(one, place)));
    }
    return this.#valued(at, { [word]: given });
  }

  #present(path: string): Formula {
    const at = this.#reading.absolute(path);
    return this.#reading.isAlwaysThere(at) ? true : present(at);
  }

  #valued(path: string, value: Condition): Formula {
    const at = this.#reading.absolute(path);
    if (typeof value.const === 'string') return valued(at, { enum: [value.const] });
    if (typeof value.maxLength !== 'number') return valued(at, value);
    const isLonger = valued(at, { minLength: value.maxLength + 1 });
    return allOf([path === '' ? true : this.#present(path), opposite(isLonger)]);
  }
}

/** In which order something is said makes no difference. */
function written(formula: Formula): string {
  if (typeof formula === 'boolean') return String(formula);
  if ('all' in formula) return `all(${formula.all.map(written).sort().join()})`;
  if ('any' in formula) return `any(${formula.any.map(written).sort().join()})`;
  const values = isLiteral(formula) ? listedIn(formula)?.toSorted() : undefined;
  const { ask, isNot } = formula;
  return JSON.stringify([isNot, ask.at, ask.is, values ?? ask.value ?? null]);
}
