import { type Text, text } from '#words/text.ts';
import type { Party } from './entry.ts';

/** What a reader calls each party. */
export const partyWords: Readonly<Record<Party, Text>> = {
  'traffic-center': text('Traffic Center', 'Traffic Center'),
  counterpart: text('andere school', 'other school'),
  osr: text('Onderwijs Serviceregister', 'Onderwijs Serviceregister'),
  kvs: text('Kennisnet Validatie Service', 'Kennisnet Validatie Service'),
  target: text('systeem', 'system'),
  stranger: text('vreemde', 'stranger'),
};
