import type { Kysely } from 'kysely';
import { text } from '#words/text.ts';
import type { RequestState, Tables } from '../database/tables.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { UndecidedRequest } from './undecided-request.ts';

type Entering = UndecidedRequest & {
  readonly request: number;
  readonly state: RequestState;
  readonly decision: 'issue' | 'refuse';
  readonly why: string;
  readonly by: Person;
  readonly at: Date;
};

/**
 * Writes down what somebody decided, within the transaction that does it.
 *
 * @throws Refusal when somebody else decided at the same moment, so that the request is not what it was.
 */
export async function enterDecision(
  database: Kysely<Tables>,
  { request, state, decidedBy, decision, why, by, at }: Entering,
): Promise<void> {
  const before = decidedBy.length > 0 ? 'seconded' : 'waiting';
  const { numUpdatedRows } = await database
    .updateTable('requests')
    .set({ state })
    .where('id', '=', request)
    .where('state', '=', before)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw meanwhile(request);
  await database
    .insertInto('decisions')
    .values({ requestId: request, personId: by.id, decision, at, why })
    .onConflict((conflict) =>
      conflict.columns(['requestId', 'personId']).doUpdateSet({ decision, at, why }),
    )
    .execute();
}

function meanwhile(request: number): Refusal {
  return new Refusal(
    'refused',
    text(
      `Over aanvraag ${request} besliste een ander op hetzelfde moment: kijk er opnieuw naar`,
      `Somebody else decided on request ${request} at the same moment: look at it again`,
    ),
  );
}
