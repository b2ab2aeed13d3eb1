import { text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { type Look, told } from '../row.ts';

/** What lies in the folder, and nobody accounts for. */
export const others: Look<RunEvidence> = {
  id: 'others',
  what: text('Andere bestanden', 'Other files'),
  look({ files }) {
    if (files.others.length === 0) return undefined;
    const names = files.others.join(', ');
    return told(`Niet nagegaan: ${names}`, `Not verified: ${names}`);
  },
};
