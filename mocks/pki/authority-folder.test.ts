import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openAuthorityFolder } from './authority-folder.ts';
import { createTestAuthority } from './test-authority.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-authority-'));
afterAll(() => rmSync(folder, { recursive: true }));

const now = new Date();
const inAYear = new Date(now.getTime() + 360 * 86_400_000);
const target = { oin: '00000003999999990000', name: 'Leverancier' };
const school = { oin: '00000003999999990002', name: 'School', host: '127.0.0.1' };

/** The keys of this kind take the least time. */
async function layAuthority(): Promise<void> {
  const { certificate, key } = await createTestAuthority(now, 'ec');
  writeFileSync(join(folder, 'ca.pem'), certificate);
  writeFileSync(join(folder, 'ca.key'), key);
}

beforeEach(layAuthority);

describe('the test authority of a folder', () => {
  it('is the same the next time, and so is what it issued to the same subject', async () => {
    const first = await openAuthorityFolder(folder, target, now);
    const issued = await first.issue(school);
    const key = readFileSync(join(folder, 'target.key'), 'utf8');

    const again = await openAuthorityFolder(folder, target, inAYear);

    expect(again.certificate).toBe(first.certificate);
    expect(await again.issue(school)).toEqual(issued);
    expect(readFileSync(join(folder, 'target.key'), 'utf8')).toBe(key);
  });

  it('issues anew for another OIN or host, and to who has a certificate of another authority', async () => {
    const authority = await openAuthorityFolder(folder, target, now);
    const before = await authority.issue(school);

    const elsewhere = await authority.issue({ ...school, otherHost: 'keur.example' });
    const other = await authority.issue({ ...school, oin: '00000003999999990003' });
    await layAuthority();
    const ofAnother = await (await openAuthorityFolder(folder, target, now)).issue(school);

    const keys = [before, elsewhere, other, ofAnother].map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });
});
