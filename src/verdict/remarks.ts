import type { Entry } from '#evidence/entry.ts';
import type { Exchange } from '#evidence/exchange.ts';
import type { Slices } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Remark } from './record.ts';

/** Tells what came over the wire that belongs to no scenario, and which connections never came about. */
export function remarksOn(entries: readonly Entry[], { unmatched }: Slices): Remark[] {
  const handshakes = entries.filter((entry) => entry.kind === 'handshake-failed');
  return [
    ...unmatched.map(unmatchedRemark),
    ...handshakes.map(({ seq, at, why }) => ({
      entries: [seq],
      what: text(
        `Een TLS-verbinding met ${at} kwam niet tot stand: ${why}`,
        `A TLS connection with ${at} was not established: ${why}`,
      ),
    })),
  ];
}

function unmatchedRemark({ request, response }: Exchange): Remark {
  return {
    entries: [request.seq, ...(response ? [response.seq] : [])],
    what: text(
      `Een bericht van ${request.from} aan ${request.to} hoort bij geen enkel scenario`,
      `A message from ${request.from} to ${request.to} belongs to no scenario`,
    ),
  };
}
