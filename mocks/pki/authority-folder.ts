import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createTestAuthority,
  type Identity,
  openTestAuthority,
  type Subject,
  type TestAuthority,
} from './test-authority.ts';

/**
 * Opens the test authority that is kept in a folder, so that a target can trust it from one run to the next. On first
 * use it is made: `ca.pem` to be trusted, `target.pem` with `target.key` for the target to use.
 */
export async function openAuthorityFolder(
  folder: string,
  target: Subject,
  now: Date,
): Promise<TestAuthority> {
  const known = readIdentity(folder, 'ca');
  if (known) return openTestAuthority(known, now);
  const authority = await createTestAuthority(now);
  mkdirSync(folder, { recursive: true });
  writeIdentity(folder, 'target', await authority.issue(target));
  writeIdentity(folder, 'ca', authority);
  return authority;
}

function readIdentity(folder: string, name: string): Identity | undefined {
  const [certificate, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  if (!existsSync(certificate) || !existsSync(key)) return undefined;
  return { certificate: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') };
}

function writeIdentity(folder: string, name: string, { certificate, key }: Identity): void {
  writeFileSync(join(folder, `${name}.pem`), certificate);
  writeFileSync(join(folder, `${name}.key`), key, { mode: 0o600 });
}
