import type { Installation } from '../installation.ts';
import type { Element } from '../xml/element.ts';
import { kindOf, profileOf, swvKind } from './profile.ts';
import type { Pupil, ReadyDossier } from './pupils.ts';

/** The dossier as it is delivered: what was made ready, and no more of it than may go along. */
export function prepareDelivery(
  ready: ReadyDossier,
  pupil: Pupil,
  { las: { decisions }, settings }: Installation,
): Element {
  const contents = decisions.picksContents(ready, pupil);
  // The day of collection still stands in it; composing writes that of making ready.
  const dossier = profileOf(contents) === 'POVO' ? decisions.leavesOutOldTests(contents) : contents;
  const composed = decisions.composesDossier({ ...ready, dossier }, settings.product);
  const profile = profileOf(composed);
  const steps: readonly ((dossier: Element) => Element)[] = [
    decisions.leavesOutForbiddenFields,
    decisions.leavesOutSecretAddresses,
    decisions.masksSecretContacts,
    ...(kindOf(composed) === swvKind ? [decisions.leavesOutForSwv] : []),
    ...(profile ? decisions.listsForbiddenCategories(profile) : []).map(
      (category) => (given: Element) => withoutCategory(given, category, 'VERBODEN'),
    ),
    ...ready.withheld.map(
      (category) => (given: Element) => withoutCategory(given, category, 'OPT-UIT'),
    ),
    decisions.sendsDossier,
  ];
  return steps.reduce((given, step) => step(given), composed);

  function withoutCategory(given: Element, category: string, flag: string): Element {
    const flagged = decisions.flagsCategory(given, category, flag);
    return decisions.leavesOutCategory(flagged, category);
  }
}
