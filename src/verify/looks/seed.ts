import { isSeedRevealed } from '#evidence/is-seed-revealed.ts';
import { text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { type Look, sound, tampered } from '../row.ts';

/** The seed that was revealed in the end is the one that the run was bound to before anything was made from it. */
export const seed: Look<RunEvidence> = {
  id: 'seed',
  what: text('Seed', 'Seed'),
  look({ entries }) {
    if (!entries.some(({ kind }) => kind === 'run-ended')) return undefined;
    return isSeedRevealed(entries)
      ? sound('Vooraf vastgelegd, achteraf onthuld', 'Bound to before, revealed after')
      : tampered(
          'Is niet de seed waaraan de run vooraf was gebonden',
          'Is not the seed that the run was bound to before',
        );
  },
};
