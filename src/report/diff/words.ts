import { type Text, text } from '#words/text.ts';
import type { Change } from './run-diff.ts';

/** What became of a judgement, the most pressing first. */
export const changeWords: Readonly<Record<Change, Text>> = {
  new: text('nieuw', 'new'),
  noLongerJudged: text('niet meer beoordeeld', 'no longer judged'),
  stillOpen: text('nog open', 'still open'),
  fixed: text('hersteld', 'fixed'),
  newlyJudged: text('voor het eerst beoordeeld', 'newly judged'),
};

/** The changes in the order in which they are told. */
export const allChanges: readonly Change[] = [
  'new',
  'noLongerJudged',
  'stillOpen',
  'fixed',
  'newlyJudged',
];

/** What is told of a comparison besides the changes. */
export const diffWords = {
  passed: text('Niets nieuws', 'Nothing new'),
  failed: text('Er faalt iets nieuws', 'Something new fails'),
  inconclusive: text(
    'Niet te zeggen: niet alles kon worden vergeleken',
    'Cannot tell: not everything could be compared',
  ),
  before: text('voorheen', 'before'),
  now: text('nu', 'now'),
  differs: text('Verschil tussen de runs', 'Difference between the runs'),
  gap: text('niet helemaal gespeeld', 'not played in full'),
  unchanged: text('ongewijzigd', 'unchanged'),
  requirements: text('Eisen als geheel', 'Requirements as a whole'),
  none: text('niet beoordeeld', 'not judged'),
  requirement: text('Eis', 'Requirement'),
  scenario: text('Scenario', 'Scenario'),
  finding: text('Bevinding', 'Finding'),
} as const;

/** In what two runs may differ. */
export const differenceWords: Readonly<Record<string, Text>> = {
  supplier: text('leverancier', 'supplier'),
  product: text('systeem', 'system'),
  version: text('versie', 'version'),
  change: text('wijziging van de referentie', 'change of the reference'),
  suite: text('OSO Keur', 'OSO Keur'),
  release: text('release', 'release'),
  gegevensset: text('gegevensset', 'gegevensset'),
  plan: text('plan', 'plan'),
  'law requirements': text('eisen (vingerafdruk)', 'requirements (digest)'),
  'law assumptions': text('aannamen (vingerafdruk)', 'assumptions (digest)'),
  'law exchange': text(
    'gegevens van de uitwisseling (vingerafdruk)',
    'data of the exchange (digest)',
  ),
  'law gegevensset': text('gegevensset (vingerafdruk)', 'gegevensset (digest)'),
  only: text('gespeeld is alleen', 'only this was played'),
  confirmed: text('bevestigde aannamen', 'confirmed assumptions'),
};
