/**
 * Issuing needs two: each sees the evidence verified on the spot, gives a reason, and is somebody else than the other. The
 * second signs. Who asked may be one of them. Refusing needs one, for it gives nothing away.
 */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { renderBadge } from '#statement/badge/badge.ts';
import { isCertifiable, renderCertificate } from '#statement/certificate/certificate.ts';
import { sign } from '#statement/jws/sign.ts';
import type { SigningKey } from '#statement/keys/signing-key.ts';
import type { Statement } from '#statement/statement.ts';
import { statementDigest } from '#statement/statement-digest.ts';
import { statementOf } from '#statement/statement-of.ts';
import { whyNoStatement } from '#statement/why-no-statement.ts';
import type { RunRecord } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { forgetFigures } from '../asking/figures/forget-figures.ts';
import { examineBundle } from '../bundle/examine-bundle.ts';
import type { RanBy, RequestState, Tables } from '../database/tables.ts';
import { keyAtHand } from '../keys/key-at-hand.ts';
import { trustOf } from '../keys/trust-of.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';

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

/** A statement with all that is handed out. */
export type IssuedStatement = {
  readonly digest: string;
  readonly jws: string;
  readonly badge: string;
  readonly certificate?: string;
};

/** Agrees that a request is issued; the second to agree has it signed. @throws Refusal when that cannot be. */
export async function issue(
  register: Register,
  { request, why, validDays }: Decision,
  by: Person,
): Promise<Decided> {
  const { database, now } = register;
  const at = now();
  const open = await openRequest(database, request);
  if (open.decidedBy.includes(by.id)) throw onePerson;
  const bundle = await bundleOf(database, open.runId);
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
  const open = await openRequest(database, request);
  const at = now();
  await database.transaction().execute(async (transaction) => {
    const state = 'refused';
    await enterDecision(transaction, { ...open, request, state, decision: 'refuse', why, by, at });
    const what = 'qualification refused';
    await writeChange(transaction, { what, subject: `request ${request}`, why, at, by });
  });
  return { request, state: 'refused' };
}

type OpenRequest = {
  readonly state: RequestState;
  readonly runId: number;
  readonly versionId: number;
  readonly ranBy: RanBy;
  /** Who agreed so far. */
  readonly decidedBy: readonly number[];
};

async function openRequest(database: Kysely<Tables>, request: number): Promise<OpenRequest> {
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

/** Gives the bundle of a run. @throws Refusal when its time is over. */
export async function bundleOf(database: Kysely<Tables>, runId: number): Promise<Uint8Array> {
  const found = await database
    .selectFrom('evidence')
    .select('bundle')
    .where('runId', '=', runId)
    .executeTakeFirst();
  if (found) return found.bundle;
  throw new Refusal(
    'refused',
    text(
      'Het bewijs van deze run is niet meer bewaard: lever een bundel van een nieuwe run in',
      'The evidence of this run is not kept any more: hand in a bundle of a new run',
    ),
  );
}

type Entering = OpenRequest & {
  readonly request: number;
  readonly state: RequestState;
  readonly decision: 'issue' | 'refuse';
  readonly why: string;
  readonly by: Person;
  readonly at: Date;
};

/** Whoever decides at the same moment finds that the request is not what it was. */
async function enterDecision(
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

type Making = {
  readonly key: SigningKey;
  readonly ranBy: RanBy;
  readonly at: Date;
  readonly validDays: number;
};

type Made = {
  readonly statement: Statement;
  readonly issued: IssuedStatement;
  readonly kid: string;
};

async function makeStatement(
  record: RunRecord,
  { key, ranBy, at, validDays }: Making,
): Promise<Made> {
  const why = whyNoStatement(record, key);
  if (why !== undefined) {
    throw new Refusal('refused', text(`Geen verklaring: ${why}`, `No statement: ${why}`));
  }
  const statement = statementOf(record, {
    kind: 'attested',
    issuer: key.holder,
    jti: randomUUID(),
    now: at,
    validDays,
    isExamined: ranBy !== 'desk',
  });
  if (statement.exp <= statement.iat) throw waiverEnded;
  const jws = await sign(statement, key);
  const digest = statementDigest(jws);
  const drawing = { digest, language: 'nl' } as const;
  const badge = renderBadge(statement, drawing);
  const certificate = isCertifiable(statement) && renderCertificate(statement, drawing);
  const issued = { digest, jws, badge, ...(certificate !== false && { certificate }) };
  return { statement, issued, kid: key.kid };
}

async function keepStatement(
  database: Kysely<Tables>,
  { statement, issued, kid, runId }: Made & { readonly runId: number },
): Promise<number> {
  const { id } = await database
    .insertInto('statements')
    .values({
      digest: issued.digest,
      jti: statement.jti,
      kid,
      runId,
      jws: issued.jws,
      certificate: issued.certificate ?? null,
      badge: issued.badge,
      signedAt: new Date(statement.iat * 1000),
      expiresAt: new Date(statement.exp * 1000),
      withdrawnAt: null,
      withdrawnWhy: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

type Qualifying = Made & OpenRequest & { readonly statementId: number };

async function qualify(
  database: Kysely<Tables>,
  { statement, statementId, versionId, runId }: Qualifying,
): Promise<void> {
  const { verdicts, release, gegevensset, iat, exp } = statement;
  await database
    .insertInto('qualifications')
    .values(
      verdicts.map(({ role, profile, outcome }) => ({
        versionId,
        schoolId: null,
        statementId,
        runId,
        role,
        profile,
        release,
        gegevensset,
        isConditional: outcome === 'waived',
        fromAt: new Date(iat * 1000),
        untilAt: new Date(exp * 1000),
        withdrawnAt: null,
        withdrawnWhy: null,
      })),
    )
    .execute();
}

const onePerson = new Refusal(
  'forbidden',
  text(
    'Uitgeven doen twee mensen, en een van de twee was u al: vraag een ander',
    'It takes two people to issue, and one of them was you already: ask another',
  ),
);

const waiverEnded = new Refusal(
  'refused',
  text(
    'Een ontheffing die het oordeel nodig heeft is afgelopen',
    'A waiver that the verdict needs has ended',
  ),
);

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

function meanwhile(request: number): Refusal {
  return new Refusal(
    'refused',
    text(
      `Over aanvraag ${request} besliste een ander op hetzelfde moment: kijk er opnieuw naar`,
      `Somebody else decided on request ${request} at the same moment: look at it again`,
    ),
  );
}
