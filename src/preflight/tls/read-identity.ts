import { createPrivateKey, X509Certificate } from 'node:crypto';
import { type Text, text } from '#words/text.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { readNamedFile } from '../read-named-file.ts';
import type { IdentityFiles } from '../target.ts';
import type { PemIdentity } from './identity.ts';
import { openPfx } from './open-pfx.ts';

/**
 * Reads a private key with its certificate from the files that the key `at` of the target file names.
 *
 * @throws ConfigurationError when a file is not there or holds something else, the password is wrong, or key and
 * certificate do not belong together. It never quotes the password.
 */
export function readIdentity(at: string, files: IdentityFiles): PemIdentity {
  return 'pfx' in files ? readPfx(at, files) : readPem(at, files);
}

function readPfx(
  at: string,
  { pfx, password = '' }: Extract<IdentityFiles, { pfx: string }>,
): PemIdentity {
  const content = readFile(pfx);
  try {
    return openPfx(content, password);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    if (/password|MAC could not be verified/i.test(why)) {
      throw wrong(cause, {
        nl: `Het PFX-bestand "${pfx}" gaat niet open met dit wachtwoord: verbeter "${at}.password" in het doelbestand`,
        en: `The PFX file "${pfx}" does not open with this password: mend "${at}.password" in the target file`,
      });
    }
    throw wrong(cause, {
      nl: `Het bestand "${pfx}" is geen bruikbaar PFX (${why}): noem bij "${at}.pfx" een PFX met sleutel en certificaat`,
      en: `The file "${pfx}" is no usable PFX (${why}): name at "${at}.pfx" a PFX with key and certificate`,
    });
  }
}

type PemFiles = Extract<IdentityFiles, { key: string }>;

function readPem(at: string, files: PemFiles): PemIdentity {
  const [certificate, key] = [files.certificate, files.key].map((path) => {
    return readFile(path).toString('utf8');
  });
  assertOrder(at, files, { certificate: certificate ?? '', key: key ?? '' });
  const identity = {
    key: openKey(at, files, key ?? ''),
    certificate: readCertificates({ path: files.certificate, at: `${at}.certificate` }),
  };
  const isPair = new X509Certificate(identity.certificate).checkPrivateKey(
    createPrivateKey(identity.key),
  );
  if (isPair) return identity;
  throw wrong(undefined, {
    nl: `De sleutel "${files.key}" hoort niet bij het certificaat "${files.certificate}": noem bij "${at}" een sleutel en zijn certificaat`,
    en: `The key "${files.key}" does not belong to the certificate "${files.certificate}": name at "${at}" a key and its certificate`,
  });
}

function assertOrder(at: string, files: PemFiles, { certificate, key }: PemIdentity): void {
  if (!/PRIVATE KEY/.test(certificate) || !/BEGIN CERTIFICATE/.test(key)) return;
  if (/BEGIN CERTIFICATE/.test(certificate) && /PRIVATE KEY/.test(key)) return;
  throw wrong(undefined, {
    nl: `Sleutel en certificaat zijn verwisseld: "${files.certificate}" is een sleutel en "${files.key}" een certificaat; verwissel "${at}.certificate" en "${at}.key" in het doelbestand`,
    en: `Key and certificate are swapped: "${files.certificate}" is a key and "${files.key}" a certificate; swap "${at}.certificate" and "${at}.key" in the target file`,
  });
}

function openKey(at: string, { key: path, password }: PemFiles, content: string): string {
  try {
    const key = createPrivateKey({ key: content, ...(password && { passphrase: password }) });
    return String(key.export({ type: 'pkcs8', format: 'pem' }));
  } catch (cause) {
    if (/ENCRYPTED/.test(content)) {
      throw wrong(cause, {
        nl: `De sleutel "${path}" is versleuteld en gaat niet open met dit wachtwoord: verbeter "${at}.password" in het doelbestand`,
        en: `The key "${path}" is encrypted and does not open with this password: mend "${at}.password" in the target file`,
      });
    }
    throw wrong(cause, {
      nl: `Het bestand "${path}" bevat geen sleutel in PEM: noem er een bij "${at}.key"`,
      en: `The file "${path}" holds no private key in PEM: name one at "${at}.key"`,
    });
  }
}

/**
 * Reads the certificates in a PEM file; `at` is the key that names it.
 *
 * @throws ConfigurationError when it is not there or holds none.
 */
export function readCertificates({
  path,
  at,
}: {
  readonly path: string;
  readonly at: string;
}): string {
  const content = readFile(path).toString('utf8');
  const found = content.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    if (found.length === 0) throw new Error('no certificate');
    for (const one of found) new X509Certificate(one);
    return `${found.join('\n')}\n`;
  } catch (cause) {
    throw wrong(cause, {
      nl: `Het bestand "${path}" bevat geen certificaat in PEM: noem er een bij "${at}"`,
      en: `The file "${path}" holds no certificate in PEM: name one at "${at}"`,
    });
  }
}

function readFile(path: string): Buffer {
  return readNamedFile(path, 'file', { inDutch: 'bestand' });
}

function wrong(cause: unknown, { nl, en }: Text): ConfigurationError {
  return new ConfigurationError(text(nl, en), { cause });
}
