/** Statements of runs that never were, and keys of nobody, for tests. */

import type { SchemaObject } from 'ajv/dist/2020.js';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Attempt } from '#evidence/attempt.ts';
import type { Waiver } from '#evidence/waiver.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { inventRecord } from '#report/invented-run.test-support.ts';
import type { Verdict } from '#verdict/outcome.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Holder } from './keys/holder.ts';
import type { KeyUse } from './keys/key-use.ts';
import type { SigningKey } from './keys/signing-key.ts';
import { type Trust, type TrustedKey, trustedKeyOf } from './keys/trust.ts';
import type { StatementKind } from './kind.ts';
import { shapesOf } from './shapes.ts';
import type { Statement } from './statement.ts';
import { statementOf } from './statement-of.ts';

/** What our schemas say of what is signed. */
export const shapes = shapesOf({
  statement: readSchemaFile('statement.schema.json') as SchemaObject,
  statusList: readSchemaFile('status-list.schema.json') as SchemaObject,
});

/** When statements in tests are signed. */
export const signedAt = new Date('2026-11-28T12:00:00.000Z');

/** A moment so many days after that. */
export function daysLater(days: number): Date {
  return new Date(signedAt.getTime() + days * 86_400_000);
}

const oin = '00000003999999991000';

/** The supplier of the invented product, another one, and the service desk. */
export const supplier: Holder = { name: 'Leverancier', oin };
export const otherSupplier: Holder = { name: 'Concurrent', oin: '00000003999999992000' };
export const desk: Holder = { name: 'OSO Servicedesk' };

/** Makes a key. */
export async function inventKey(signs: KeyUse, holder: Holder): Promise<SigningKey> {
  const made = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x = '', d = '' } = await exportJWK(made.privateKey);
  const key = { kty: 'OKP', crv: 'Ed25519', x } as const;
  return { ...key, d, alg: 'EdDSA', kid: await calculateJwkThumbprint(key), signs, holder };
}

/** The row of a trust file for a key, for a year before and after a statement unless a test says otherwise. */
export function trusted(key: SigningKey, changes: Partial<TrustedKey> = {}): TrustedKey {
  const [from, until] = [daysLater(-365), daysLater(365)].map((moment) => moment.toISOString());
  return { ...trustedKeyOf(key, { from: from ?? '', until: until ?? '' }), ...changes };
}

/** Trusts these keys, and no other. */
export function trustIn(...keys: readonly (SigningKey | TrustedKey)[]): Trust {
  return { format: 1, keys: keys.map((key) => ('signs' in key ? trusted(key) : key)) };
}

/** What a test may want otherwise in a statement. */
export type StatementInvention = {
  readonly kind?: StatementKind;
  readonly outcome?: Verdict;
  readonly waivers?: readonly (Waiver & { readonly use?: 'used' | 'unused' | 'open' })[];
  readonly attempt?: Attempt;
  readonly target?: Partial<RunRecord['target']>;
  readonly record?: Partial<RunRecord>;
  readonly validDays?: number;
  readonly jti?: string;
};

/** Invents a record as a run under waivers, with attempts kept, would leave it. */
export function inventStatedRecord(invention: StatementInvention = {}): RunRecord {
  const { outcome = 'passed', waivers, attempt, target, record } = invention;
  const invented = inventRecord({ findings: [] });
  const made = {
    ...invented,
    target: { ...invented.target, oin, ...target },
    planDigest: 'a'.repeat(64),
    law: [{ name: 'requirements', version: '0.1.0', digest: 'b'.repeat(64) }],
    outcome,
    verdicts: [{ role: 'bron', profile: 'POVO', outcome }],
    ...(waivers && { waivers: waivers.map((one) => ({ use: 'used' as const, ...one })) }),
    volatile: {
      ...invented.volatile,
      transcriptDigest: 'c'.repeat(64),
      ...(attempt && { attempt }),
    },
    ...record,
  };
  // As a run would leave it, whatever a test makes up.
  return made as RunRecord;
}

/** Invents a statement. */
export function inventStatement(invention: StatementInvention = {}): Statement {
  const { kind = 'attested', validDays = 365 } = invention;
  return statementOf(inventStatedRecord(invention), {
    kind,
    issuer: kind === 'attested' ? desk : supplier,
    jti: invention.jti ?? '00000000-0000-4000-8000-000000000001',
    now: signedAt,
    validDays,
  });
}

/** A waiver that ended nothing yet. */
export const waiver: Waiver = {
  requirement: 'OSO-DOS-01',
  reason: 'De naam van de tweede ouder ontbreekt; hersteld in versie 4',
  by: 'OSO Servicedesk',
  until: '2027-03-31',
};
