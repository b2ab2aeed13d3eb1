import type { Condition } from '#dossier/rules/rule.ts';
import type { XmlElement } from '#xml/element.ts';
import { type Edit, edited, removeAny, set } from './edit/edits.ts';
import type { Spoilable } from './spoilable.ts';

/** A way to undo a condition, made when it is tried. */
export type Undoing = () => readonly Edit[];

/** Values that rules want otherwise; the first that the structure allows does. */
const otherValues = ['anders', 'x', '1', '2019', 'Q', '0', 'AA000', '2000-01-01'];
const states = ['VERBODEN', 'VERPLICHT', 'OPTIONEEL', 'OPT-UIT'];

/**
 * Turns conditions of rules into edits that bring them about, or undo them, in the dossier of a spoilable. It keeps the
 * dossier with what it put into it so far, so that nothing is put twice.
 */
export class ConditionEdits {
  readonly #spoilable: Spoilable;
  #now: XmlElement;
  /** The node that conditions speak of, by names below the root. */
  #node: readonly string[];

  constructor(spoilable: Spoilable, node: readonly string[]) {
    this.#spoilable = spoilable;
    this.#now = spoilable.base;
    this.#node = node;
  }

  /** Brings the node about. */
  putNode(): readonly Edit[] {
    return this.#putAt(this.#node);
  }

  /** Brings a condition about, one that nobody knows how to left out. */
  meet(condition: Condition): readonly Edit[] {
    return Object.entries(condition).flatMap(([word, given]): readonly Edit[] => {
      const path = typeof given === 'string' ? this.#namesOf(given) : [];
      if (word === 'present') return this.#putAt(path);
      if (word === 'absent') return [removeAny(path.join('/'))];
      if (word === 'isTrue' || word === 'isFalse')
        return this.#say(path, String(word === 'isTrue'));
      if (word === 'const') return this.#say(this.#node, String(given));
      if (word === 'enum') return this.#say(this.#node, String((given as unknown[])[0]));
      if (word === 'allOf') return (given as Condition[]).flatMap((one) => this.meet(one));
      if (word === 'anyOf') return this.meet((given as Condition[])[0] ?? {});
      if (word === 'anyPresent') return this.meet({ present: (given as string[])[0] });
      if (word === 'not') return this.undo(given as Condition)[0]?.() ?? [];
      if (word === 'valueAt') {
        return Object.entries(given as Record<string, Condition>).flatMap(([at, one]) =>
          this.#within(this.#namesOf(at), () => this.meet(one)),
        );
      }
      return [];
    });
  }

  /** Gives ways to undo a condition. */
  undo(condition: Condition, node = this.#node): readonly Undoing[] {
    return Object.entries(condition).flatMap(([word, given]): readonly Undoing[] => {
      const all = Array.isArray(given) ? given : [];
      const path = typeof given === 'string' ? this.#namesOf(given) : [];
      if (word === 'present') return [() => [removeAny(path.join('/'))]];
      if (word === 'absent') return [() => this.#putAt(path)];
      if (word === 'isTrue') return [() => this.#say(path, 'false')];
      if (word === 'isFalse') return [() => this.#say(path, 'true')];
      if (word === 'anyPresent') {
        return [() => all.map((one: string) => removeAny(this.#namesOf(one).join('/')))];
      }
      if (word === 'not') return [() => this.#within(node, () => this.meet(given as Condition))];
      if (word === 'allOf') return all.flatMap((one: Condition) => this.undo(one, node));
      if (word === 'anyOf') {
        return [() => all.flatMap((one: Condition) => this.undo(one, node)[0]?.() ?? [])];
      }
      if (word === 'valueAt') {
        return Object.entries(given as Record<string, Condition>).flatMap(([at, one]) => {
          const names = this.#namesOf(at);
          return [...this.undo(one, names), () => [removeAny(names.join('/'))]];
        });
      }
      const values = word === 'fitsProfile' ? states : otherValues;
      return values.map((value) => () => this.#say(node, value));
    });
  }

  #namesOf(path: string): readonly string[] {
    if (path.startsWith('/')) return path.split('/').slice(2);
    return [...this.#node, ...path.split('/').filter((name) => name !== '')];
  }

  #putAt(names: readonly string[]): readonly Edit[] {
    const edits = this.#spoilable.putAt(this.#now, names);
    this.#now = edited(this.#now, edits, this.#spoilable.law.elements);
    return edits;
  }

  #say(names: readonly string[], text: string): readonly Edit[] {
    return [...this.#putAt(names), set(names.join('/'), text)];
  }

  #within<Made>(node: readonly string[], make: () => Made): Made {
    const before = this.#node;
    this.#node = node;
    const made = make();
    this.#node = before;
    return made;
  }
}
