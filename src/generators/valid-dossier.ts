import fc from 'fast-check';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { ProfileName } from '#dossier/profile.ts';
import type { XmlElement } from '#xml/element.ts';
import { drawDraft, type Size } from './draft/draw-draft.ts';
import { rulesOfValues } from './rules-of-values.ts';
import { settle, withoutNeedless, writtenRoot } from './settle/settle.ts';
import { todays } from './values/days.ts';
import { valuesTogether } from './values/together.ts';
import { valuesFor } from './values/values-for.ts';

/** Which dossiers to generate. */
export type DossierOptions = {
  readonly profile: ProfileName;
  /** How much of what is optional they have; `any` when left out, and only then schools opt out of categories. */
  readonly size?: Size;
  /** What leaves say whatever is drawn, by path without positions. */
  readonly saying?: Readonly<Record<string, string>>;
  /** Of ways that meet a rule as well as each other, always take the first. */
  readonly takesFirstWay?: boolean;
};

/**
 * Gives dossiers of a profile that break nothing in any layer, about invented people. They are drawn from the element
 * tree, and then every rule that they break is met; so they shrink to smaller dossiers that break nothing either.
 */
export function validDossier(law: DossierLaw, options: DossierOptions): fc.Arbitrary<XmlElement> {
  const { profile, size = 'any', saying = {} } = options;
  const rules = rulesOfValues(law, profile);
  const root = drawDraft({
    tree: law.elements,
    size,
    isForbidden: rules.isForbidden,
    valueAt: (path, simple) => {
      const said = saying[path];
      return said === undefined
        ? valuesFor({ path, simple, size }, rules)
        : fc.constant(() => said);
    },
    togetherIn: valuesTogether,
  });
  const today = saying[dayAt] === undefined ? todays : fc.constant(saying[dayAt]);
  const taste = options.takesFirstWay ? fc.constant(0) : fc.nat(11);
  return fc.record({ root, today, taste }).map((drawn) => {
    const settled = settle(drawn, law);
    const draft = size === 'minimal' ? withoutNeedless(settled, drawn.root, law) : settled;
    return writtenRoot(drawn.root, draft);
  });
}

const dayAt = '/dossier/metadata/datum';
