import { type RawBuilder, sql } from 'kysely';
import { dayOf } from '../today.ts';

/** Why something does not count any more, or not yet. */
export type WhyEnded = 'withdrawn' | 'expired' | 'release closed';

/** Tells in a query why the qualification `q` does not count at a moment, by the row of `releases` that goes with it; null when it counts. */
export function whyEndedAt(at: Date): RawBuilder<WhyEnded | null> {
  const day = dayOf(at);
  return sql`case
    when q.withdrawn_at <= ${at} then 'withdrawn'
    when q.from_at > ${at} or q.until_at <= ${at} then 'expired'
    when opens_on > ${day}::date or ends_on <= ${day}::date then 'release closed'
  end`;
}
