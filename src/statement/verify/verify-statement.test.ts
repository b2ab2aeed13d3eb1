import { createHmac, createPrivateKey, sign as signBytes } from 'node:crypto';
import fc from 'fast-check';
import { base64url } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  daysLater,
  desk,
  inventKey,
  inventStatement,
  otherSupplier,
  shapes,
  signedAt,
  supplier,
  trusted,
  trustIn,
  waiver,
} from '../invented-statement.test-support.ts';
import { sign } from '../jws/sign.ts';
import { tokenTypes } from '../keys/key-use.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import type { Trust } from '../keys/trust.ts';
import { howObtained, type Statement } from '../statement.ts';
import { statementDigest } from '../statement-digest.ts';
import { nextStatusList } from '../status/next-status-list.ts';
import { holdAgainstRun } from './hold-against-run.ts';
import type { VerifyOptions } from './verify-options.ts';
import { type Verification, verifyStatement } from './verify-statement.ts';

let keys: Readonly<Record<'vendor' | 'other' | 'desk' | 'status' | 'stranger', SigningKey>>;
let trust: Trust;
let attested: string;
let declared: string;

beforeAll(async () => {
  keys = {
    vendor: await inventKey('self-declared', supplier),
    other: await inventKey('self-declared', otherSupplier),
    desk: await inventKey('attested', desk),
    status: await inventKey('status', desk),
    stranger: await inventKey('attested', desk),
  };
  trust = trustIn(keys.vendor, keys.other, keys.desk, keys.status);
  attested = await sign(inventStatement({ kind: 'attested' }), keys.desk);
  declared = await sign(inventStatement({ kind: 'self-declared' }), keys.vendor);
});

function verify(jws: string, changes: Partial<VerifyOptions> = {}): Promise<Verification> {
  return verifyStatement(jws, { trust, now: daysLater(1), shapes, ...changes });
}

/** What is wrong with a statement, by the names of the rows. */
async function wrongIn(jws: string, changes: Partial<VerifyOptions> = {}): Promise<string[]> {
  const { isSound, rows } = await verify(jws, changes);
  expect(isSound).toBe(false);
  return rows.filter((row) => row.isSound === false).map(({ what }) => what.en);
}

/** Signs anything with any header, as somebody would who does not use our program. */
function forge(header: unknown, content: unknown, by: SigningKey): string {
  const signed = `${encode(header)}.${encode(content)}`;
  const { kty, crv, x, d } = by;
  const key = createPrivateKey({ key: { kty, crv, x, d }, format: 'jwk' });
  return `${signed}.${base64url.encode(signBytes(null, Buffer.from(signed), key))}`;
}

function encode(value: unknown): string {
  return base64url.encode(typeof value === 'string' ? value : JSON.stringify(value));
}

function headerOf({ kid, signs }: SigningKey) {
  return { alg: 'EdDSA', typ: tokenTypes[signs], kid };
}

describe('a statement', () => {
  it.each(['attested', 'self-declared'] as const)(
    'that is %s is sound as it was signed',
    async (kind) => {
      const { isSound, rows, payload, ...verified } = await verify(
        kind === 'attested' ? attested : declared,
      );

      expect(rows.filter((row) => !row.isSound)).toEqual([]);
      expect(isSound).toBe(true);
      expect(verified.kind).toBe(kind);
      expect(payload).toEqual(inventStatement({ kind }));
    },
  );

  it('of any verdict is sound: it says what it says', async () => {
    for (const outcome of ['passed', 'failed', 'inconclusive'] as const) {
      const jws = await sign(inventStatement({ outcome }), keys.desk);

      expect(await verify(jws)).toMatchObject({ isSound: true, payload: { outcome } });
    }
  });

  it('is refused with any one byte changed, wherever that is', async () => {
    const alphabet = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: declared.length - 1 }),
        fc.constantFrom(...alphabet),
        async (at, byte) => {
          fc.pre(declared[at] !== byte);
          const changed = `${declared.slice(0, at)}${byte}${declared.slice(at + 1)}`;

          expect(await verify(changed)).toMatchObject({ isSound: false });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is refused when only the last bits of its signature differ, which no signature holds', async () => {
    const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('');
    const others = characters.map((last) => `${declared.slice(0, -1)}${last}`);
    const sound = await Promise.all(others.map(async (jws) => (await verify(jws)).isSound));

    expect(sound.filter((isSound) => isSound)).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['one part', 'abc'],
    ['white space', ' . . '],
    ['parts of a length that Base64 does not have', 'A.A.A'],
    ['four parts', 'YQ.YQ.YQ.YQ'],
    ['parts that are no JSON', 'YQ.YQ.YQ'],
    ['JSON that is no object', `${encode(null)}.${encode(1)}.YQ`],
    ['no signature', `${encode({ alg: 'none' })}.${encode({})}.`],
  ])('is refused that is %s', async (_what, jws) => {
    expect(await wrongIn(jws)).toEqual(['Form']);
  });
});

describe('a forged statement', () => {
  it('without a signature is refused, by whatever name', async () => {
    for (const alg of ['none', 'None', 'NONE']) {
      const header = encode({ ...headerOf(keys.desk), alg });
      const [, content, signature] = attested.split('.');

      expect(await wrongIn(`${header}.${content}.${signature}`)).toEqual(['Form']);
      expect(await wrongIn(`${header}.${content}.`)).toEqual(['Form']);
    }
  });

  it('signed with the public key as a secret is refused', async () => {
    const signed = `${encode({ ...headerOf(keys.desk), alg: 'HS256' })}.${attested.split('.')[1]}`;
    for (const secret of [keys.desk.x, base64url.decode(keys.desk.x)]) {
      const mac = createHmac('sha256', secret).update(signed).digest();

      expect(await wrongIn(`${signed}.${base64url.encode(mac)}`)).toEqual(['Form']);
    }
  });

  it('that brings its key along is refused, also when it is signed well', async () => {
    const { kty, crv, x } = keys.stranger;
    for (const extra of [
      { jwk: { kty, crv, x } },
      { jku: 'https://127.0.0.1/keys.json' },
      { x5u: 'https://127.0.0.1/key.pem' },
      { x5c: ['AAAA'] },
      { crit: ['exp'], exp: 1 },
      { b64: false, crit: ['b64'] },
      { zip: 'DEF' },
    ]) {
      const forged = forge({ ...headerOf(keys.desk), ...extra }, inventStatement(), keys.desk);

      expect(await wrongIn(forged)).toEqual(['Form']);
    }
  });

  it('by a key that nobody trusts is refused, whatever kid it names', async () => {
    const own = await sign(inventStatement(), keys.stranger);
    const borrowed = forge(headerOf(keys.desk), inventStatement(), keys.stranger);

    expect(await wrongIn(own)).toEqual(['Key']);
    expect(await wrongIn(borrowed)).toEqual(['Signature']);
  });

  it('of a supplier that calls itself attested is refused, in header, in content and in both', async () => {
    const content = inventStatement({ kind: 'self-declared' });
    const claimed: Statement = { ...content, kind: 'attested', howObtained: howObtained.attested };
    const header = { ...headerOf(keys.vendor), typ: tokenTypes.attested };

    expect(await wrongIn(forge(header, content, keys.vendor))).toEqual(['Key']);
    expect(await wrongIn(forge(header, claimed, keys.vendor))).toEqual(['Key']);
    expect(await wrongIn(await sign(claimed, keys.vendor))).toContain('Kind of statement');
    expect((await verify(await sign(claimed, keys.vendor))).payload).toBeUndefined();
  });

  it('of the service desk that calls itself self-declared is refused likewise', async () => {
    const content = inventStatement({ kind: 'self-declared' });
    const header = { ...headerOf(keys.desk), typ: tokenTypes['self-declared'] };

    expect(await wrongIn(forge(header, content, keys.desk))).toEqual(['Key']);
    expect(await wrongIn(await sign(content, keys.desk))).toContain('Kind of statement');
  });

  it('with how it was obtained as of the other kind is refused', async () => {
    const content = inventStatement({ kind: 'self-declared' });
    const mixed = { ...content, howObtained: howObtained.attested };

    expect(await wrongIn(forge(headerOf(keys.vendor), mixed, keys.vendor))).toEqual(['Content']);
  });

  it('that says something twice, for two readers, is refused', async () => {
    const content = JSON.stringify(inventStatement({ kind: 'self-declared' }));
    const twice = content.replace('{', '{"kind":"attested",');

    expect(await wrongIn(forge(headerOf(keys.vendor), twice, keys.vendor))).toEqual(['Form']);
  });

  it('of a supplier on the product of another is refused', async () => {
    const statement = inventStatement({ kind: 'self-declared' });
    const inOwnName = { ...statement, issuer: otherSupplier };

    expect(await wrongIn(await sign(statement, keys.other))).toEqual(['Who says it, and of what']);
    expect(await wrongIn(await sign(inOwnName, keys.other))).toEqual(['Who says it, and of what']);
  });

  it('in the name of somebody else than the holder of the key is refused', async () => {
    const own = inventStatement({ kind: 'self-declared' });
    const asDesk = { ...own, issuer: { ...desk, oin: supplier.oin ?? '' } };
    const asSupplier = { ...inventStatement(), issuer: supplier };

    expect(await wrongIn(await sign(asDesk, keys.vendor))).toEqual(['Who says it, and of what']);
    expect(await wrongIn(await sign(asSupplier, keys.desk))).toEqual(['Who says it, and of what']);
  });

  it('that gives the plain verdict where it needed a waiver is refused, also of the service desk', async () => {
    const waived = inventStatement({ outcome: 'waived', waivers: [waiver] });
    const verdicts = [{ role: 'bron', profile: 'POVO', outcome: 'passed' }] as const;
    for (const plain of [
      { ...waived, outcome: 'passed' },
      { ...waived, outcome: 'passed', verdicts },
      { ...waived, outcome: 'passed', waivers: [] },
      { ...waived, waivers: [] },
      { ...waived, exp: waived.exp + 1 },
    ] as const) {
      expect(await wrongIn(await sign(plain, keys.desk))).toEqual(['What it says']);
    }
    expect(await verify(await sign(waived, keys.desk))).toMatchObject({ isSound: true });
  });

  it('that is a status list is no statement, nor the other way round', async () => {
    const list = await sign(firstList(), keys.status);

    expect(await wrongIn(list)).toEqual(['Form']);
    expect(await verify(attested, { statusList: declared })).toMatchObject({ isSound: undefined });
  });
});

describe('a key', () => {
  it('counts for what it signed while it was valid, also after that', async () => {
    const until = daysLater(1).toISOString();
    const now = daysLater(30);

    expect(
      await verify(attested, { trust: trustIn(trusted(keys.desk, { until })), now }),
    ).toMatchObject({
      isSound: true,
    });
  });

  it('does not count for what it signed before it was valid, or when it was not any more', async () => {
    const early = trustIn(trusted(keys.desk, { from: daysLater(0.1).toISOString() }));
    const late = trustIn(trusted(keys.desk, { until: signedAt.toISOString() }));

    expect(await wrongIn(attested, { trust: early })).toEqual(['Validity of the key']);
    expect(await wrongIn(attested, { trust: late })).toEqual(['Validity of the key']);
  });

  it('rolls over: statements by the old one and the new one count beside each other', async () => {
    const next = await inventKey('attested', desk);
    const both = trustIn(trusted(keys.desk, { until: daysLater(20).toISOString() }), next);

    expect(await verify(attested, { trust: both })).toMatchObject({ isSound: true });
    expect(await verify(await sign(inventStatement(), next), { trust: both })).toMatchObject({
      isSound: true,
    });
  });

  it('that was revoked counts for nothing that it ever signed, from that moment on', async () => {
    const revoked = { at: daysLater(2).toISOString(), reason: 'Gestolen' };
    const known = trustIn(trusted(keys.desk, { revoked }));

    expect(await verify(attested, { trust: known, now: daysLater(1) })).toMatchObject({
      isSound: true,
    });
    expect(await wrongIn(attested, { trust: known, now: daysLater(3) })).toEqual([
      'Validity of the key',
    ]);
  });
});

describe('a leap second, which is no moment to a clock,', () => {
  const leap = '2026-12-31T23:59:60Z';

  it('counts against whoever writes it', async () => {
    const { run, ...statement } = inventStatement();
    const ended = await sign({ ...statement, run: { ...run, endedAt: leap } }, keys.desk);
    const revoked = trustIn(trusted(keys.desk, { revoked: { at: leap, reason: 'Gestolen' } }));
    const statusList = await sign({ ...firstList(), nextUpdate: leap }, keys.status);

    expect(await wrongIn(ended)).toEqual(['Validity']);
    expect(await wrongIn(attested, { trust: revoked })).toEqual(['Validity of the key']);
    expect(await verify(attested, { statusList })).toMatchObject({ isSound: undefined });
  });
});

describe('the time of a statement', () => {
  it('ends when it says so', async () => {
    const { exp } = inventStatement();

    expect(await verify(attested, { now: new Date(exp * 1000 - 1) })).toMatchObject({
      isSound: true,
    });
    expect(await wrongIn(attested, { now: new Date(exp * 1000) })).toEqual(['Validity']);
  });

  it('has come, but for a difference of clocks', async () => {
    expect(await verify(attested, { now: new Date(signedAt.getTime() - 60_000) })).toMatchObject({
      isSound: true,
    });
    expect(await wrongIn(attested, { now: daysLater(-1) })).toEqual(['Validity of the key']);
  });

  it('does not begin before its run had ended', async () => {
    const statement = inventStatement();
    const run = { ...statement.run, endedAt: daysLater(0.5).toISOString() };

    expect(await wrongIn(await sign({ ...statement, run }, keys.desk))).toEqual(['Validity']);
  });
});

function firstList(...withdrawn: readonly string[]) {
  const [first] = withdrawn;
  const { jti } = inventStatement();
  const withdrawal =
    first === undefined
      ? undefined
      : {
          jti,
          digest: statementDigest(first),
          at: signedAt.toISOString(),
          reason: 'Een fout in de proef',
        };
  return nextStatusList(undefined, { withdrawal, now: signedAt, validDays: 31 });
}

describe('withdrawal', () => {
  it('is not known without a status list, and that is told', async () => {
    const { isSound, notes } = await verify(attested);

    expect(isSound).toBe(true);
    expect(notes.map(({ en }) => en)).toEqual([
      'Whether this statement was withdrawn is not known: give the status list with --status',
    ]);
  });

  it('counts for the statement that the list names, and for no other', async () => {
    const statusList = await sign(firstList(attested), keys.status);

    expect(await wrongIn(attested, { statusList })).toEqual(['Withdrawal']);
    expect(await verify(declared, { statusList })).toMatchObject({ isSound: true, notes: [] });
  });

  it('is not known from a list that a newer one should have replaced, unless that names it', async () => {
    const now = daysLater(40);
    const names = await sign(firstList(attested), keys.status);
    const silent = await sign(firstList(), keys.status);

    expect(await wrongIn(attested, { statusList: names, now })).toEqual(['Withdrawal']);
    expect(await verify(attested, { statusList: silent, now })).toMatchObject({
      isSound: undefined,
    });
  });

  it('is not believed of a list by anybody but the service desk, whatever it says', async () => {
    const bySupplier = await sign(firstList(attested), keys.vendor);
    const asDesk = forge(
      { ...headerOf(keys.vendor), typ: tokenTypes.status },
      firstList(),
      keys.vendor,
    );
    const byAttesting = forge(
      { ...headerOf(keys.desk), typ: tokenTypes.status },
      firstList(),
      keys.desk,
    );

    for (const statusList of [bySupplier, asDesk, byAttesting, 'nothing']) {
      expect(await verify(attested, { statusList })).toMatchObject({ isSound: undefined });
    }
  });

  it('stays when the list is renewed, once, and every list has a higher number', () => {
    const first = firstList(attested);
    const [withdrawal] = first.withdrawn;
    const next = nextStatusList(first, { withdrawal, now: daysLater(10), validDays: 31 });

    expect(next).toMatchObject({ sequence: 2, withdrawn: first.withdrawn });
    expect(next.nextUpdate).toBe(daysLater(41).toISOString());
  });
});

describe('a statement held against a run', () => {
  it('is about the run with its digests only', () => {
    const statement = inventStatement();
    const { transcriptDigest, recordDigest } = statement.run;
    const other = 'e'.repeat(64);

    expect(holdAgainstRun(statement, { transcriptDigest, recordDigest }).isSound).toBe(true);
    expect(holdAgainstRun(statement, { transcriptDigest: other, recordDigest }).isSound).toBe(
      false,
    );
    expect(holdAgainstRun(statement, { transcriptDigest, recordDigest: other }).isSound).toBe(
      false,
    );
  });
});
