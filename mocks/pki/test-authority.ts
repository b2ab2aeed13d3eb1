import 'reflect-metadata';
import { webcrypto, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';
import type { CertificateFlaw } from '#evidence/entry.ts';

/** A private key with its certificate, as PEM. */
export type Identity = { readonly key: string; readonly certificate: string };

/** Whom a certificate is for: the OIN of 20 digits, a readable name, and the hosts where it answers besides loopback. */
export type Subject = {
  readonly oin: string;
  readonly name: string;
  readonly host?: string | undefined;
  readonly otherHost?: string | undefined;
};

/** In what alone a certificate differs from a sound one. */
export type Flaw = CertificateFlaw | 'numberless' | 'another' | 'borrowed';

/** A certificate authority that exists only for tests (assumption A22-14). */
export type TestAuthority = Identity & {
  /** The list of what it has revoked, as PEM. */
  readonly revocations: string;
  /** Issues a certificate for both TLS client and server on loopback. */
  issue(subject: Subject): Promise<Identity>;
  /**
   * Issues a certificate once more, for the same key, with one thing different: it has expired or begins tomorrow, a
   * foreign authority or its own key signed it, it is for clients or servers only or for another host, the authority
   * revoked it, it lacks the number of twenty digits, it has another supplier's (`borrowed` where that is no caller or server of
   * ours), or nothing but that it is another.
   */
  reissue(identity: Identity, flaw: Flaw): Promise<Identity>;
};

const algorithms = {
  rsa: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
  ec: { name: 'ECDSA', hash: 'SHA-256', namedCurve: 'P-256' },
} as const;

/** The kind of keys of an authority and of whom it certifies: `rsa` as everywhere, `ec` where time counts. */
export type KeyKind = keyof typeof algorithms;

type Algorithm = (typeof algorithms)[KeyKind];

const dayMs = 86_400_000;
const validDays = 365;

/** Makes a new test authority; `now` decides from when its certificates are valid. */
export async function createTestAuthority(
  now: Date,
  kind: KeyKind = 'rsa',
): Promise<TestAuthority> {
  return openTestAuthority(await createSelfSigned(now, algorithms[kind]), now);
}

/** Goes on with a test authority that was made before, with keys of the kind that it has. */
export async function openTestAuthority(identity: Identity, now: Date): Promise<TestAuthority> {
  const algorithm = algorithms[kindOf(identity)];
  const certificate = new x509.X509Certificate(identity.certificate);
  const key = await signingKeyOf(identity, algorithm);
  const publicKey = await certificate.publicKey.export();
  const issuer = { name: certificate.subject, key, publicKey, algorithm };
  return {
    ...identity,
    revocations: await writeRevocations(issuer, now),
    issue: (subject) => issueLeaf(subject, issuer, now),
    reissue: (leaf, flaw) => reissueLeaf(leaf, { flaw, issuer, now }),
  };
}

function kindOf({ certificate }: Identity): KeyKind {
  return new X509Certificate(certificate).publicKey.asymmetricKeyType === 'ec' ? 'ec' : 'rsa';
}

async function createSelfSigned(now: Date, algorithm: Algorithm): Promise<Identity> {
  const keys = await createKeys(algorithm);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity(now),
    serialNumber: randomSerial(),
    name: [{ C: ['NL'] }, { O: ['OSO Keur'] }, { CN: ['OSO Keur test-CA'] }],
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(
        x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign,
        true,
      ),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { key: await privateKeyPem(keys.privateKey), certificate: certificate.toString('pem') };
}

type Issuer = {
  readonly name: string;
  readonly key: webcrypto.CryptoKey;
  readonly publicKey: webcrypto.CryptoKey;
  readonly algorithm: Algorithm;
};

async function issueLeaf(
  { oin, name, host, otherHost }: Subject,
  issuer: Issuer,
  now: Date,
): Promise<Identity> {
  const { algorithm } = issuer;
  const keys = await createKeys(algorithm);
  const certificate = await x509.X509CertificateGenerator.create({
    ...validity(now),
    serialNumber: randomSerial(),
    issuer: issuer.name,
    subject: [{ '2.5.4.5': [oin] }, { C: ['NL'] }, { O: [name] }, { CN: ['localhost'] }],
    publicKey: keys.publicKey,
    signingKey: issuer.key,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(
        x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyEncipherment,
        true,
      ),
      new x509.ExtendedKeyUsageExtension([
        x509.ExtendedKeyUsage.serverAuth,
        x509.ExtendedKeyUsage.clientAuth,
      ]),
      new x509.SubjectAlternativeNameExtension([
        { type: 'dns', value: 'localhost' },
        { type: 'ip', value: '127.0.0.1' },
        { type: 'ip', value: '::1' },
        ...[host, otherHost].filter((one) => one !== undefined).map(alternativeName),
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  });
  return { key: await privateKeyPem(keys.privateKey), certificate: certificate.toString('pem') };
}

function alternativeName(host: string): { readonly type: 'ip' | 'dns'; readonly value: string } {
  return { type: isIP(host) ? 'ip' : 'dns', value: host };
}

type Reissue = { readonly flaw: Flaw; readonly issuer: Issuer; readonly now: Date };

async function reissueLeaf(leaf: Identity, { flaw, issuer, now }: Reissue): Promise<Identity> {
  const sound = new x509.X509Certificate(leaf.certificate);
  const { algorithm } = issuer;
  const { name, signingKey } = await signerOf(flaw, { leaf, sound, issuer });
  const certificate = await x509.X509CertificateGenerator.create({
    ...validityWith(flaw, now),
    serialNumber: flaw === 'revoked' ? revokedSerial : randomSerial(),
    issuer: name,
    subject: subjectWith(flaw, sound.subjectName.toJSON()),
    publicKey: sound.publicKey,
    signingKey,
    signingAlgorithm: algorithm,
    extensions: sound.extensions.flatMap((extension) => extensionWith(flaw, extension)),
  });
  return { key: leaf.key, certificate: certificate.toString('pem') };
}

type Signed = {
  readonly leaf: Identity;
  readonly sound: x509.X509Certificate;
  readonly issuer: Issuer;
};

/** Any key will do for an authority that nobody knows. */
async function signerOf(flaw: Flaw, { leaf, sound, issuer }: Signed) {
  if (flaw !== 'foreign' && flaw !== 'self-signed') {
    return { name: issuer.name, signingKey: issuer.key };
  }
  const name = flaw === 'foreign' ? foreignName : sound.subject;
  return { name, signingKey: await signingKeyOf(leaf, issuer.algorithm) };
}

function validityWith(flaw: Flaw, now: Date) {
  const day = (after: number) => new Date(now.getTime() + after * dayMs);
  if (flaw === 'expired') return { notBefore: day(-validDays), notAfter: day(-1) };
  if (flaw === 'not yet valid') return { notBefore: day(1), notAfter: day(validDays) };
  return validity(now);
}

const { serverAuth, clientAuth } = x509.ExtendedKeyUsage;

function extensionWith(flaw: Flaw, extension: x509.Extension): x509.Extension[] {
  const isOfIssuer = extension instanceof x509.AuthorityKeyIdentifierExtension;
  if (isOfIssuer && (flaw === 'foreign' || flaw === 'self-signed')) return [];
  if (extension instanceof x509.ExtendedKeyUsageExtension) {
    if (flaw === 'for servers only') return [new x509.ExtendedKeyUsageExtension([serverAuth])];
    if (flaw === 'for clients only') return [new x509.ExtendedKeyUsageExtension([clientAuth])];
  }
  if (extension instanceof x509.SubjectAlternativeNameExtension && flaw === 'for another host') {
    return [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: otherHost }])];
  }
  return [extension];
}

/** Where nobody can be (RFC 2606). */
const otherHost = 'elders.invalid';

function subjectWith(flaw: Flaw, subject: x509.JsonName): x509.JsonName {
  const isOthers = flaw === 'borrowed' || flaw === 'of another supplier';
  if (flaw !== 'numberless' && !isOthers) return subject;
  const others = subject.filter((part) => !('2.5.4.5' in part));
  return flaw === 'numberless' ? others : [{ '2.5.4.5': [otherOin] }, ...others];
}

/** Of an invented supplier that takes part in no run. */
const otherOin = '00000003999999998000';

const foreignName = 'C=NL, O=Vreemde, CN=Vreemde test-CA';

function signingKeyOf({ key }: Identity, algorithm: Algorithm): Promise<webcrypto.CryptoKey> {
  const pkcs8 = x509.PemConverter.decodeFirst(key);
  return webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
}

function createKeys(algorithm: Algorithm): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function privateKeyPem(key: webcrypto.CryptoKey): Promise<string> {
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', key);
  return x509.PemConverter.encode(pkcs8, 'PRIVATE KEY');
}

function validity(now: Date): { readonly notBefore: Date; readonly notAfter: Date } {
  return {
    notBefore: new Date(now.getTime() - dayMs),
    notAfter: new Date(now.getTime() + validDays * dayMs),
  };
}

async function writeRevocations({ name, key, algorithm }: Issuer, now: Date): Promise<string> {
  const { notBefore: thisUpdate, notAfter: nextUpdate } = validity(now);
  const list = await x509.X509CrlGenerator.create({
    issuer: name,
    thisUpdate,
    nextUpdate,
    signingKey: key,
    signingAlgorithm: algorithm,
    entries: [{ serialNumber: revokedSerial, revocationDate: thisUpdate }],
  });
  // OpenSSL knows it by no other name.
  return x509.PemConverter.encode(list.rawData, 'X509 CRL');
}

/** Of whatever is revoked, so that a list that was given to a target stays good. */
const revokedSerial = '00ffffffffffffffffffffffffffffffff';

function randomSerial(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  return `00${Buffer.from(bytes).toString('hex')}`;
}
