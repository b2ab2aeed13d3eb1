import { checkDossier, type DossierLaw } from '#dossier/check-dossier.ts';
import type { ProfileName } from '#dossier/profile.ts';
import { descendantAt, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { type Draft, partsOf } from '../draft/draft.ts';
import { drawDraft } from '../draft/draw-draft.ts';
import { drawOne } from '../draw-one.ts';
import { rulesOfValues } from '../rules-of-values.ts';
import { type WrittenDraft, writtenDraft } from '../settle/written-draft.ts';
import { valuesTogether } from '../values/together.ts';
import { valuesFor } from '../values/values-for.ts';
import { type Edit, EditError, edited, put } from './edit/edits.ts';
import { spoilableDossier } from './spoilable-dossier.ts';

/** A sound dossier of a profile on which it is tried what breaks, and sound parts to put into it. */
export type Spoilable = {
  readonly law: DossierLaw;
  readonly home: ProfileName;
  readonly base: XmlElement;
  /**
   * Gives the edits that put a sound element at a path, with what it stands in, into a dossier that has none there; no
   * edits where it has one, or where none can stand. Paths are of local names below the root.
   */
  readonly putAt: (dossier: XmlElement, path: readonly string[]) => readonly Edit[];
};

/** Gives what can be spoiled in each profile of a law, in the order of its profiles, each made when it is asked for. */
export function* spoilablesOf(law: DossierLaw): Generator<Spoilable> {
  for (const home of Object.keys(law.pack.kinds.profiles)) yield spoilableOf(law, home);
}

/** Gives what can be spoiled in a profile; the same law gives the same one. */
export function spoilableOf(law: DossierLaw, home: ProfileName): Spoilable {
  const known = made.get(law) ?? new Map<ProfileName, Spoilable>();
  const spoilable = known.get(home) ?? makeSpoilable(law, home);
  made.set(law, known.set(home, spoilable));
  return spoilable;
}

const made = new WeakMap<DossierLaw, Map<ProfileName, Spoilable>>();

/** Tells what breaks in a dossier when it is changed so; undefined when it cannot be changed so. */
export function whatBreaks(
  { base, law }: Spoilable,
  edits: readonly Edit[],
  rewrite: (document: string) => string = (document) => document,
): { readonly keys: readonly string[]; readonly areRulesReached: boolean } | undefined {
  try {
    const document = rewrite(writeXml(edited(base, edits, law.elements)));
    const { findings, areRulesReached } = checkDossier(document, law);
    return { keys: [...new Set(findings.map(({ key }) => key))], areRulesReached };
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}

const seed = 1;
const today = '2019-03-08';

function makeSpoilable(law: DossierLaw, home: ProfileName): Spoilable {
  // Costly, and only asked for where a rule has no spoiler that somebody wrote.
  let known: Draft | undefined;
  const draft = () => {
    known ??= drawOne(anyDraft(law, home), seed);
    return known;
  };
  return {
    law,
    home,
    base: drawOne(spoilableDossier(law, home), seed),
    putAt: (dossier, path) => {
      const length = path.findLastIndex((_name, at) => descendantAt(dossier, path.slice(0, at)));
      const written = writtenDraft(law.pack.namespace, today);
      const missing = path.length > 0 && !descendantAt(dossier, path);
      const top = missing ? wantedOn(path, draft(), written)?.[length] : undefined;
      const element = top && written.write(top);
      return element ? [put(path.slice(0, length).join('/'), writeXml(element))] : [];
    },
  };
}

/** Marks all that is on a path wanted; gives it, from below the root. */
function wantedOn(
  path: readonly string[],
  root: Draft,
  written: WrittenDraft,
): readonly Draft[] | undefined {
  const way: Draft[] = [];
  let holder = root;
  for (const name of path) {
    const part = partsOf(holder).find((inner) => inner.name === name);
    if (part === undefined) return undefined;
    const others = partsOf(holder).filter(({ choice }) => choice && choice === part.choice);
    for (const other of others) written.want(other, false);
    written.want(part, true);
    way.push(part);
    holder = part;
  }
  return way;
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
