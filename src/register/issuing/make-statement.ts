import { randomUUID } from 'node:crypto';
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
import type { RanBy } from '../database/tables.ts';
import { Refusal } from '../refusal.ts';

/** A statement with all that is handed out. */
export type IssuedStatement = {
  readonly digest: string;
  readonly jws: string;
  readonly badge: string;
  readonly certificate?: string;
};

type Making = {
  readonly key: SigningKey;
  readonly ranBy: RanBy;
  readonly at: Date;
  readonly validDays: number;
};

/** A statement as it was just signed. */
export type Made = {
  readonly statement: Statement;
  readonly issued: IssuedStatement;
  readonly kid: string;
};

/** Signs what a run came to, with badge and certificate. @throws Refusal when no statement can be made of it. */
export async function makeStatement(
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

const waiverEnded = new Refusal(
  'refused',
  text(
    'Een ontheffing die het oordeel nodig heeft is afgelopen',
    'A waiver that the verdict needs has ended',
  ),
);
