import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planned, targetCertificate } from '#evidence/transcript-builder.test-support.ts';
import { inventKey } from '#statement/invented-statement.test-support.ts';
import { sign } from '#statement/jws/sign.ts';
import { trustedKeyOf } from '#statement/keys/trust.ts';
import { statementOf } from '#statement/statement-of.ts';
import { recordOf } from '#verify/run-files.test-support.ts';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { type Desk, openDesk } from '../desk.test-support.ts';
import { requestQualification } from '../issuing/request-qualification.ts';
import { addKeys } from '../keys/add-keys.ts';
import { testMoment } from '../register.test-support.ts';
import { bundleOf, smallRun } from '../runs.test-support.ts';
import { packBundle } from './pack-bundle.ts';

const why = 'jaarlijks';
const whole = smallRun();
const supplier = { name: 'Supplier', oin: targetCertificate.oin };

describe.each(testDatabases)('a bundle that cannot be trusted, on %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;

  beforeAll(async () => {
    database = await open();
    desk = await openDesk(database);
  });

  afterAll(() => database.drop());

  const offer = (bundle: Uint8Array, ranBy: 'supplier' | 'desk' = 'supplier') =>
    requestQualification(desk.register, { bundle, why, ranBy }, desk.anna);

  /** Everything that a bundle could leave behind. */
  async function stored() {
    const { kysely } = database;
    const tables = ['runs', 'evidence', 'requests', 'suppliers', 'products', 'versions'] as const;
    const rows = await Promise.all(
      tables.map((table) => kysely.selectFrom(table).selectAll().execute()),
    );
    return rows.map((each) => each.length);
  }

  const nothing = [0, 0, 0, 0, 0, 0];

  it.each([
    ['leads out of its folder', '../../etc/cron.d/x'],
    ['is an absolute path', '/etc/passwd'],
    ['is a path of Windows', 'C:\\x'],
    ['leads out of its folder by backslashes', '..\\x'],
    ['leads out of bodies', 'bodies/../x'],
    ['is no digest in bodies', 'bodies/x'],
    ['is a program', 'report.html.exe'],
    ['is a folder', 'bodies/'],
  ])('with a name that %s is refused', async (_what, name) => {
    const offering = offer(bundleOf(whole, { [name]: 'x' }));

    await expect(offering).rejects.toThrow(/The bundle (holds|cannot be opened)/);
    expect(await stored()).toEqual(nothing);
  });

  it('with a link in it is refused', async () => {
    const link = new TextEncoder().encode('/etc/passwd');
    const attrs = 0o120777 << 16;
    const zip = zipSync({ 'run.json': [link, { os: 3, attrs }] });

    await expect(offer(zip)).rejects.toThrow('is a link');
    expect(await stored()).toEqual(nothing);
  });

  it('that says how large it becomes is refused before it does', async () => {
    const packed = deflateRawSync(Buffer.alloc(1024));
    const bomb = liarZip('run.json', packed, 257 * 1024 * 1024);

    await expect(offer(bomb)).rejects.toThrow('too large');
    expect(await stored()).toEqual(nothing);
  });

  it('that becomes larger than it says is refused', async () => {
    const packed = deflateRawSync(Buffer.alloc(8 * 1024 * 1024));

    await expect(offer(liarZip('run.json', packed, 10))).rejects.toThrow('cannot be opened');
    expect(await stored()).toEqual(nothing);
  });

  it.each([
    ['no ZIP', new Uint8Array([1, 2, 3])],
    ['empty', new Uint8Array()],
    ['a ZIP that was cut off', bundleOf(whole).subarray(0, 2_000)],
  ])('that is %s is refused', async (_what, bundle) => {
    await expect(offer(bundle)).rejects.toThrow('cannot be opened');
    expect(await stored()).toEqual(nothing);
  });

  it('in which one sign of the transcript is another is refused', async () => {
    const transcript = whole.transcript?.replace('"POVO"', '"POPO"') ?? '';

    await expect(offer(bundleOf({ ...whole, transcript }))).rejects.toThrow('does not verify');
    expect(await stored()).toEqual(nothing);
  });

  it('of which the record says that it passed, and the transcript not, is refused', async () => {
    const careless = smallRun({ isCareless: true });
    const record = careless.record?.replaceAll('"failed"', '"passed"') ?? '';

    await expect(offer(bundleOf({ ...careless, record }))).rejects.toThrow('does not verify');
    expect(await stored()).toEqual(nothing);
  });

  it('of a run that failed is refused', async () => {
    await expect(offer(bundleOf(smallRun({ isCareless: true })))).rejects.toThrow('no ground');
    expect(await stored()).toEqual(nothing);
  });

  it('of a changed reference is refused', async () => {
    await expect(offer(bundleOf(smallRun({ change: 'swaps-the-sexes' })))).rejects.toThrow(
      'swaps-the-sexes',
    );
    expect(await stored()).toEqual(nothing);
  });

  it('with the number of a real child in it is refused, also where the run declared it', async () => {
    const note = {
      kind: 'driver-called',
      scenario: planned('delivers', 'bron').key,
      call: 'loadPupil',
      request: {},
      outcome: { status: 'done', answer: { pgn: '111222333' } },
    } as const;
    const declared = smallRun({ declaredPgns: ['111222333'], extra: note });

    expect(declared.transcript).toContain('111222333');
    await expect(offer(bundleOf(declared))).rejects.toThrow(
      /holds a number that may be a real child/,
    );
    expect(await stored()).toEqual(nothing);
  });

  it('with a declaration of its supplier is not taken for a run of the service desk', async () => {
    const key = await inventKey('self-declared', supplier);
    const counts = { from: '2026-01-01T00:00:00.000Z', until: '2028-01-01T00:00:00.000Z' };
    const trust = { format: 1, keys: [trustedKeyOf(key, counts)] } as const;
    await addKeys(desk.register, { trust, why }, desk.lea);
    const stating = { issuer: supplier, jti: crypto.randomUUID(), now: testMoment, validDays: 10 };
    const own = statementOf(recordOf(whole), { kind: 'self-declared', ...stating });
    const posing = statementOf(recordOf(whole), { kind: 'attested', ...stating });

    const ownBundle = bundleOf(whole, { 'statement.jws': await sign(own, key) });
    const posed = await sign(posing, { ...key, signs: 'attested' });

    await expect(offer(ownBundle, 'desk')).rejects.toThrow('the service desk did not');
    await expect(offer(bundleOf(whole, { 'statement.jws': posed }))).rejects.toThrow(
      'The statement in the bundle does not count',
    );
    expect(await stored()).toEqual(nothing);
  });

  it('that was handed in before is refused, and what was whole is kept once', async () => {
    await offer(bundleOf(whole));
    const before = await stored();

    await expect(offer(bundleOf(whole))).rejects.toThrow(
      'There is a request about this run already',
    );
    expect(before).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await stored()).toEqual(before);
  });
});

describe('packing a run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-bundle-'));

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes what a run leaves and nothing else, and never follows a link', () => {
    const { transcript = '', record = '', report = '' } = whole;
    writeFileSync(join(folder, 'transcript.ndjson'), transcript);
    writeFileSync(join(folder, 'run.json'), record);
    writeFileSync(join(folder, 'notes.txt'), 'secret');

    const packed = Buffer.from(packBundle(folder)).toString('latin1');
    symlinkSync('/etc/passwd', join(folder, 'report.html'));

    expect(packed).not.toContain('notes.txt');
    expect(() => packBundle(folder)).toThrow('is a link');
    rmSync(join(folder, 'report.html'));
    writeFileSync(join(folder, 'report.html'), report);
    symlinkSync('/etc', join(folder, 'bodies'));
    expect(() => packBundle(folder)).toThrow('is a link');
  });

  it('of a folder without a run is refused', () => {
    mkdirSync(join(folder, 'empty'));

    expect(() => packBundle(join(folder, 'empty'))).toThrow('There is no run');
    expect(() => packBundle(join(folder, 'nergens'))).toThrow('There is no run');
  });
});

/** A ZIP of one file, of which the directory lies about how large it becomes. */
function liarZip(name: string, packed: Buffer, told: number): Uint8Array {
  const named = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(told, 22);
  local.writeUInt16LE(named.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(told, 24);
  entry.writeUInt16LE(named.length, 28);
  const before = Buffer.concat([local, named, packed]);
  const directory = Buffer.concat([entry, named]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(before.length, 16);
  return Buffer.concat([before, directory, end]);
}
