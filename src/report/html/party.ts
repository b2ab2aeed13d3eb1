import type { Party } from '#evidence/entry.ts';
import { partyWords } from '#evidence/party-words.ts';
import type { Text } from '#words/text.ts';
import type { Page } from './page.ts';

/** Says who a party is; one that we have no word for goes by its name in the transcript. */
export function sayParty({ say }: Page, party: Party): string {
  const words: Readonly<Partial<Record<string, Text>>> = partyWords;
  const known = words[party];
  return known ? say(known) : party;
}
