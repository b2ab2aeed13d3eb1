import type { Entry } from '#evidence/entry.ts';
import type { Exchange } from '#evidence/exchange.ts';
import { partyWords } from '#evidence/party-words.ts';
import type { Slices } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Remark } from './record.ts';

/** Tells what came over the wire that belongs to no scenario, and which connections never came about. */
export function remarksOn(entries: readonly Entry[], { unmatched }: Slices): Remark[] {
  const connections = entries.filter((entry) => entry.kind === 'connection-failed');
  return [
    ...unmatched.map(unmatchedRemark),
    ...connections.map(({ seq, party, why }) => ({
      entries: [seq],
      what: text(
        `Een verbinding met ${partyWords[party].nl} ging mis: ${why}`,
        `A connection with ${partyWords[party].en} went wrong: ${why}`,
      ),
    })),
  ];
}

function unmatchedRemark({ request, response }: Exchange): Remark {
  return {
    entries: [request.seq, ...(response ? [response.seq] : [])],
    what: text(
      `Dit bericht (${partyWords[request.from].nl} → ${partyWords[request.to].nl}) hoort bij geen enkel scenario`,
      `This message (${partyWords[request.from].en} → ${partyWords[request.to].en}) belongs to no scenario`,
    ),
  };
}
