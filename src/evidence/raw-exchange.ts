import type { Entry, EntryOf } from './entry.ts';

/** Bytes that we sent, what came of them, and who fetched what they named. */
export type RawExchange = {
  readonly sent: EntryOf<'raw-sent'>;
  readonly ended?: EntryOf<'raw-ended'>;
  readonly touched: readonly EntryOf<'canary-touched'>[];
};

/** Gives what we sent that need be no message, in the order in which it went out, each with what came of it. */
export function rawExchangesOf(entries: readonly Entry[]): RawExchange[] {
  const sent = entries.filter((entry) => entry.kind === 'raw-sent');
  if (sent.length === 0) return [];
  const ended = new Map(
    entries.flatMap((entry) => (entry.kind === 'raw-ended' ? [[entry.exchange, entry]] : [])),
  );
  const touched = entries.filter((entry) => entry.kind === 'canary-touched');
  return sent.map((entry) => {
    const end = ended.get(entry.exchange);
    return {
      sent: entry,
      ...(end && { ended: end }),
      touched: touched.filter(({ exchange }) => exchange === entry.exchange),
    };
  });
}
