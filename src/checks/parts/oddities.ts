import type { Oddity } from '#evidence/entry.ts';
import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';

/** Gives the messages that we sent to the target with this oddity; the plain ones when none is named. */
export function sentToTarget(slice: Slice, oddity?: Oddity): Exchange[] {
  return slice.exchanges.filter(
    ({ request }) => request.to === 'target' && request.oddity === oddity,
  );
}

/** Gives the message that came back, and its result if it tells one; undefined when no message of OSO did. */
export function messageBack({ answered }: Exchange): string | undefined {
  if (answered?.kind !== 'message') return undefined;
  const { name, fields } = answered.message;
  return 'resultaat' in fields ? `${name} (${fields.resultaat})` : name;
}

/** Says in words what came back. */
export function whatCameBack(exchange: Exchange): Text {
  const { answered, response } = exchange;
  const message = messageBack(exchange);
  if (message !== undefined) return text(`Het antwoord ${message}`, `The answer ${message}`);
  if (answered?.kind === 'fault') {
    const { reason, detailFault } = answered;
    const why = detailFault === undefined ? '' : ` (detail: ${detailFault})`;
    return text(`Een SOAP Fault: "${reason}"${why}`, `A SOAP fault: "${reason}"${why}`);
  }
  const status = response?.status ?? 0;
  return text(
    `Een antwoord dat geen bericht van OSO is (HTTP ${status})`,
    `An answer that is no message of OSO (HTTP ${status})`,
  );
}
