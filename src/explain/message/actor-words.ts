import type { Actor } from '#exchange/release.ts';
import { type Text, text } from '#words/text.ts';

/** Who sends or receives a message, as a sentence names them. */
export const actorWords: Readonly<Record<Actor, Text>> = {
  bron: text('de bron', 'the bron'),
  doel: text('het doel', 'the doel'),
  'traffic-center': text('het Traffic Center', 'the Traffic Center'),
  kvs: text('de Kennisnet Validatie Service', 'the Kennisnet Validatie Service'),
  any: text('wie dan ook', 'anybody'),
};
