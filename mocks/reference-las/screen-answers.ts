/**
 * What a person answers about the screens that this system would have; it has none, only the driver. An answer stands
 * for the decision that makes it true, where there is one.
 */
export const screenAnswers: Readonly<Record<string, 'ja' | 'nee'>> = {
  // Each refusal has its own text: `tellsResult` and its neighbours.
  'OSO-DOEL-04': 'ja',
  // Everything that is stored is shown, attachments included: `showsDossier`.
  'OSO-DOEL-05': 'ja',
  // No file at all can be imported as a dossier: `acceptsImport`.
  'OSO-DOEL-12': 'ja',
  'OSO-NOT-12': 'ja',
  // Nothing goes out unless a user says so: `notifiesByItself`.
  'OSO-NOT-13': 'ja',
  'OSO-NOT-14': 'ja',
  // The log names the account of every act: `showsLog`.
  'OSO-PRI-03': 'ja',
  'OSO-PRI-22': 'ja',
  'OSO-PRI-23': 'ja',
  'OSO-PRI-24': 'ja',
  'OSO-REG-06': 'ja',
};
