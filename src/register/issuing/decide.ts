/**
 * Issuing needs two: each sees the evidence verified on the spot, gives a reason, and is somebody else than the other. The
 * second signs. Who asked may be one of them. Refusing needs one, for it gives nothing away
 * (assumption AR-07).
 */

import { text } from '#words/text.ts';
import { forgetFigures } from '../asking/figures/keep-figures.ts';
import { examineBundle } from '../bundle/examine-bundle.ts';
import { keptBundle } from '../bundle/kept-bundle.ts';
import type { RequestState } from '../database/tables.ts';
import { keyAtHand } from '../keys/key-at-hand.ts';
import { trustOf } from '../keys/trust-of.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import { enterDecision } from './enter-decision.ts';
import { keepStatement, qualify } from './keep-statement.ts';
import { type IssuedStatement, makeStatement } from './make-statement.ts';
import { undecidedRequest } from './undecided-request.ts';

/** What somebody decides on a request. */
export type Decision = {
  readonly request: number;
  readonly why: string;
  readonly validDays: number;
};

/** What came of it; a statement when both had agreed. */
export type Decided = {
  readonly request: number;
  readonly state: RequestState;
  readonly statement?: IssuedStatement;
};

/** Agrees that a request is issued; the second to agree has it signed. @throws Refusal when that cannot be. */
export async function issue(
  register: Register,
  { request, why, validDays }: Decision,
  by: Person,
): Promise<Decided> {
  const { database, now } = register;
  const at = now();
  const open = await undecidedRequest(database, request);
  if (open.decidedBy.includes(by.id)) throw onePerson;
  const bundle = await keptBundle(database, open.runId);
  const trust = await trustOf(database);
  const { record } = await examineBundle(bundle, { ...register, trust });
  const isSecond = open.decidedBy.length > 0;
  const made = isSecond
    ? await makeStatement(record, {
        key: keyAtHand('attested', { keys: register.keys, trust, now: at }),
        ranBy: open.ranBy,
        at,
        validDays,
      })
    : undefined;
  const state: RequestState = made ? 'issued' : 'seconded';
  await database.transaction().execute(async (transaction) => {
    await enterDecision(transaction, { ...open, request, state, decision: 'issue', why, by, at });
    const change = { what: made ? 'qualification issued' : 'qualification agreed to', why, at, by };
    const detail = made && { statement: made.issued.digest };
    await writeChange(transaction, { ...change, subject: `request ${request}`, detail });
    if (!made) return;
    const kept = await keepStatement(transaction, { ...made, runId: open.runId });
    await transaction
      .updateTable('requests')
      .set({ statementId: kept })
      .where('id', '=', request)
      .execute();
    await qualify(transaction, { ...made, ...open, statementId: kept });
    await forgetFigures(transaction, at);
  });
  return { request, state, ...(made && { statement: made.issued }) };
}

/** Refuses a request. @throws Refusal when it is not open. */
export async function refuse(
  { database, now }: Register,
  { request, why }: Omit<Decision, 'validDays'>,
  by: Person,
): Promise<Decided> {
  const open = await undecidedRequest(database, request);
  const at = now();
  await database.transaction().execute(async (transaction) => {
    const state = 'refused';
    await enterDecision(transaction, { ...open, request, state, decision: 'refuse', why, by, at });
    const what = 'qualification refused';
    await writeChange(transaction, { what, subject: `request ${request}`, why, at, by });
  });
  return { request, state: 'refused' };
}

const onePerson = new Refusal(
  'forbidden',
  text(
    'Uitgeven doen twee mensen, en een van de twee was u al: vraag een ander',
    'It takes two people to issue, and one of them was you already: ask another',
  ),
);
