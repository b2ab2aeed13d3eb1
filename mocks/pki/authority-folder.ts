import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
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
 * use it is made: `ca.pem` to be trusted, `target.pem` with `target.key` for the target to use. `crl.pem`, what was
 * revoked, is written anew each time. What it issues it keeps there as well, as keys are costly to make: the same
 * subject gets the same again. All that it issued is made anew once it is for another OIN or host, or has lapsed.
 *
 * @throws Error when the folder cannot be used, or holds half an authority or one that has lapsed.
 */
export async function openAuthorityFolder(
  folder: string,
  target: Subject,
  now: Date,
): Promise<TestAuthority> {
  const known = readIdentity(folder, 'ca');
  if (known && !isValid(known, now)) throw new Error('ca.pem has lapsed');
  const authority = known ? await openTestAuthority(known, now) : await createTestAuthority(now);
  mkdirSync(folder, { recursive: true });
  if (!known) writeIdentity(folder, 'ca', authority);
  writeFileSync(join(folder, 'crl.pem'), authority.revocations);
  const keep = async (name: string, subject: Subject) => {
    const kept = readIdentity(folder, name);
    if (kept && isValid(kept, now) && isFor(kept, subject) && isBy(kept, authority)) return kept;
    const issued = await authority.issue(subject);
    writeIdentity(folder, name, issued);
    return issued;
  };
  await keep('target', target);
  return { ...authority, issue: (subject) => keep(`issued-${subject.oin}`, subject) };
}

function isValid({ certificate }: Identity, now: Date): boolean {
  return Date.parse(new X509Certificate(certificate).validTo) > now.getTime();
}

function isFor({ certificate }: Identity, { oin, host, otherHost }: Subject): boolean {
  const read = new X509Certificate(certificate);
  const isNamed = (name: string) => (isIP(name) ? read.checkIP(name) : read.checkHost(name));
  const hosts = [host, otherHost].filter((one) => one !== undefined);
  return read.subject.includes(`serialNumber=${oin}`) && hosts.every(isNamed);
}

function isBy({ certificate }: Identity, authority: Identity): boolean {
  const { publicKey } = new X509Certificate(authority.certificate);
  return new X509Certificate(certificate).verify(publicKey);
}

function readIdentity(folder: string, name: string): Identity | undefined {
  const [certificate, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  if (existsSync(certificate) !== existsSync(key)) {
    throw new Error(`${name}.pem and ${name}.key must stand there together`);
  }
  if (!existsSync(certificate)) return undefined;
  return { certificate: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') };
}

function writeIdentity(folder: string, name: string, { certificate, key }: Identity): void {
  writeFileSync(join(folder, `${name}.pem`), certificate);
  writeFileSync(join(folder, `${name}.key`), key, { mode: 0o600 });
}
