import { checkDossier, type DossierLaw } from '#dossier/check-dossier.ts';
import { elementPathsOf } from '#dossier/element-paths.ts';
import type { ProfileName } from '#dossier/profile.ts';
import type { Condition, Rule } from '#dossier/rules/rule.ts';
import { descendantAt, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { type Draft, partsOf } from '../draft/draft.ts';
import { drawDraft } from '../draft/draw-draft.ts';
import { drawOne } from '../draw-one.ts';
import { rulesOfValues } from '../rules-of-values.ts';
import { writtenDraft } from '../settle/written-draft.ts';
import { valuesTogether } from '../values/together.ts';
import { valuesFor } from '../values/values-for.ts';
import { type Edit, EditError, edited, put, removeAny, set } from './edit/edits.ts';
import { spoilableDossier } from './spoilable-dossier.ts';
import type { Spoiler } from './spoiler.ts';

/**
 * Finds a spoiler for a rule that nobody wrote one for, as those of an imported pack: what the rule applies to is brought
 * about, and what it wants is undone. Tries every profile; undefined where none of them can break it so.
 */
export function derivedSpoiler(rule: Rule, law: DossierLaw): Spoiler | undefined {
  for (const home of Object.keys(law.pack.kinds.profiles)) {
    const found = new Deriving(rule, law, home).spoiler();
    if (found !== undefined) return found;
  }
  return undefined;
}

const seed = 1;
const today = '2019-03-08';
const states = ['VERBODEN', 'VERPLICHT', 'OPTIONEEL', 'OPT-UIT'];

/** Values that rules want otherwise; the first that the structure allows does. */
const otherValues = ['anders', 'x', '1', '2019', 'Q', '0', 'AA000', '2000-01-01'];

class Deriving {
  readonly #rule: Rule;
  readonly #law: DossierLaw;
  readonly #home: ProfileName;
  readonly #base: XmlElement;
  readonly #draft: Draft;
  /** The dossier with what was put into it so far. */
  #now: XmlElement;
  /** The node that is to break it, by names below the root. */
  #node: readonly string[] = [];

  constructor(rule: Rule, law: DossierLaw, home: ProfileName) {
    this.#rule = rule;
    this.#law = law;
    this.#home = home;
    this.#base = drawOne(spoilableDossier(law, home), seed);
    this.#now = this.#base;
    this.#draft = drawOne(anyDraft(law, home), seed);
  }

  spoiler(): Spoiler | undefined {
    for (const node of nodesOf(this.#rule, this.#law)) {
      this.#node = node;
      for (const broken of this.#ways(this.#rule.holds)) {
        this.#now = this.#base;
        const before = [...this.#putAt(node), ...this.#meet(this.#rule.applies ?? {})];
        const found = this.#tried([...before, ...broken()]);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  /** A spoiler breaks its rule and keeps the structure; whatever else breaks with it is declared. */
  #tried(edits: readonly Edit[]): Spoiler | undefined {
    const { key } = this.#rule;
    try {
      const document = writeXml(edited(this.#base, edits, this.#law.elements));
      const { findings, areRulesReached } = checkDossier(document, this.#law);
      const keys = [...new Set(findings.map((finding) => finding.key))];
      if (!areRulesReached || !keys.includes(key)) return undefined;
      return { key, home: this.#home, edits, alsoFires: keys.filter((other) => other !== key) };
    } catch (error) {
      if (error instanceof EditError) return undefined;
      throw error;
    }
  }

  #namesOf(path: string): readonly string[] {
    if (path.startsWith('/')) return path.split('/').slice(2);
    return [...this.#node, ...path.split('/').filter((name) => name !== '')];
  }

  /** Puts a sound element there, with what it stands in, where there is none. */
  #putAt(names: readonly string[]): readonly Edit[] {
    if (names.length === 0 || descendantAt(this.#now, names)) return [];
    const known = names.findLastIndex((_name, at) => descendantAt(this.#now, names.slice(0, at)));
    const written = writtenDraft(this.#law.pack.namespace, today);
    const way: Draft[] = [];
    let part: Draft | undefined = this.#draft;
    for (const name of names) {
      part = part && partsOf(part).find((inner) => inner.name === name);
      if (part === undefined) return [];
      written.want(part, true);
      way.push(part);
    }
    const top = way[known];
    const element = top && written.write(top);
    if (!element) return [];
    const edit = put(names.slice(0, known).join('/'), writeXml(element));
    this.#now = edited(this.#now, [edit], this.#law.elements);
    return [edit];
  }

  #say(names: readonly string[], text: string): readonly Edit[] {
    return [...this.#putAt(names), set(names.join('/'), text)];
  }

  #meet(condition: Condition): readonly Edit[] {
    return Object.entries(condition).flatMap(([word, given]): readonly Edit[] => {
      const path = typeof given === 'string' ? this.#namesOf(given) : [];
      if (word === 'present') return this.#putAt(path);
      if (word === 'absent') return [removeAny(path.join('/'))];
      if (word === 'isTrue' || word === 'isFalse')
        return this.#say(path, String(word === 'isTrue'));
      if (word === 'const') return this.#say(this.#node, String(given));
      if (word === 'enum') return this.#say(this.#node, String((given as unknown[])[0]));
      if (word === 'allOf') return (given as Condition[]).flatMap((one) => this.#meet(one));
      if (word === 'anyOf') return this.#meet((given as Condition[])[0] ?? {});
      if (word === 'anyPresent') return this.#meet({ present: (given as string[])[0] });
      if (word === 'not') return this.#ways(given as Condition)[0]?.() ?? [];
      if (word === 'valueAt') {
        return Object.entries(given as Record<string, Condition>).flatMap(([at, one]) =>
          this.#within(this.#namesOf(at), () => this.#meet(one)),
        );
      }
      return [];
    });
  }

  #within<Made>(node: readonly string[], make: () => Made): Made {
    const before = this.#node;
    this.#node = node;
    const made = make();
    this.#node = before;
    return made;
  }

  /** Gives ways to undo a condition. */
  #ways(condition: Condition, node = this.#node): readonly Way[] {
    return Object.entries(condition).flatMap(([word, given]): readonly Way[] => {
      const all = Array.isArray(given) ? given : [];
      const path = typeof given === 'string' ? this.#namesOf(given) : [];
      if (word === 'present') return [() => [removeAny(path.join('/'))]];
      if (word === 'absent') return [() => this.#putAt(path)];
      if (word === 'isTrue') return [() => this.#say(path, 'false')];
      if (word === 'isFalse') return [() => this.#say(path, 'true')];
      if (word === 'anyPresent') {
        return [() => all.map((one: string) => removeAny(this.#namesOf(one).join('/')))];
      }
      if (word === 'not') return [() => this.#within(node, () => this.#meet(given as Condition))];
      if (word === 'allOf') return all.flatMap((one: Condition) => this.#ways(one, node));
      if (word === 'anyOf') {
        return [() => all.flatMap((one: Condition) => this.#ways(one, node)[0]?.() ?? [])];
      }
      if (word === 'valueAt') {
        return Object.entries(given as Record<string, Condition>).flatMap(([at, one]) => {
          const names = this.#namesOf(at);
          return [...this.#ways(one, names), () => [removeAny(names.join('/'))]];
        });
      }
      const values = word === 'fitsProfile' ? states : otherValues;
      return values.map((value) => () => this.#say(node, value));
    });
  }
}

/** A way to undo a condition, made when it is tried. */
type Way = () => readonly Edit[];

/** Gives the places that a rule judges, by names below the root; the root itself has none. */
function nodesOf({ at }: Rule, { elements }: DossierLaw): readonly (readonly string[])[] {
  const paths = elementPathsOf(elements).map(({ path }) => path);
  return [at].flat().flatMap((where) => {
    if (where === '/') return [[]];
    const form = new RegExp(`^${where.replaceAll('//', '(/[^/]+)*/')}$`);
    return paths.filter((path) => form.test(path)).map((path) => path.split('/').slice(2));
  });
}

function anyDraft(law: DossierLaw, profile: ProfileName) {
  const rules = rulesOfValues(law, profile);
  return drawDraft({
    tree: law.elements,
    size: 'minimal',
    isForbidden: () => false,
    valueAt: (path, simple) => valuesFor({ path, simple, size: 'minimal' }, rules),
    togetherIn: valuesTogether,
  });
}
