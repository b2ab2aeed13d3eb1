import type { Kysely } from 'kysely';
import { text } from '#words/text.ts';
import type { RanBy, RequestState, Tables } from '../database/tables.ts';
import { Refusal } from '../refusal.ts';

/** A request on which somebody can still decide. */
export type UndecidedRequest = {
  readonly state: RequestState;
  readonly runId: number;
  readonly versionId: number;
  readonly ranBy: RanBy;
  /** Who agreed so far. */
  readonly decidedBy: readonly number[];
};

/** Gives a request. @throws Refusal when there is none, or it was dealt with. */
export async function undecidedRequest(
  database: Kysely<Tables>,
  request: number,
): Promise<UndecidedRequest> {
  const found = await database
    .selectFrom('requests')
    .innerJoin('runs', 'runs.id', 'requests.runId')
    .select(['state', 'runs.id as runId', 'versionId', 'ranBy'])
    .where('requests.id', '=', request)
    .executeTakeFirst();
  if (!found) throw unknownRequest(request);
  if (found.state === 'issued' || found.state === 'refused')
    throw closedRequest(request, found.state);
  const decisions = await database
    .selectFrom('decisions')
    .select('personId')
    .where('requestId', '=', request)
    .execute();
  return { ...found, decidedBy: decisions.map(({ personId }) => personId) };
}

function unknownRequest(request: number): Refusal {
  return new Refusal(
    'unknown',
    text(`Er is geen aanvraag ${request}`, `There is no request ${request}`),
  );
}

function closedRequest(request: number, state: RequestState): Refusal {
  return new Refusal(
    'refused',
    text(
      `Aanvraag ${request} is al afgedaan (${state})`,
      `Request ${request} has been dealt with (${state})`,
    ),
  );
}
