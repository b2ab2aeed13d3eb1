import { type RawBuilder, sql } from 'kysely';
import { dayOf } from '../today.ts';

/**
 * Whether the qualification `q` of a product counts at a moment: it has begun and has not ended, was not withdrawn by then,
 * and the calendar does not have its release closed.
 */
export function isCounting(at: Date): RawBuilder<boolean> {
  const day = dayOf(at);
  return sql<boolean>`(q.school_id is null and q.from_at <= ${at} and q.until_at > ${at}
    and (q.withdrawn_at is null or q.withdrawn_at > ${at})
    and (select r.opens_on > ${day}::date or coalesce(r.ends_on <= ${day}::date, false) from releases r
      where r.release = q.release and r.gegevensset = q.gegevensset) is not true)`;
}
