import forge from 'node-forge';
import type { PemIdentity } from './identity.ts';

/**
 * Opens a PFX (PKCS#12): its first key, with every certificate, that of the key first.
 *
 * @throws Error of node-forge when it is none or the password is wrong; Error when it lacks a key or a certificate.
 */
export function openPfx(content: Buffer, password: string): PemIdentity {
  const asn1 = forge.asn1.fromDer(content.toString('binary'));
  const pfx = forge.pkcs12.pkcs12FromAsn1(asn1, password);
  const { pkcs8ShroudedKeyBag = '', keyBag = '', certBag = '' } = forge.pki.oids;
  const [key] = [...bagsOf(pfx, pkcs8ShroudedKeyBag), ...bagsOf(pfx, keyBag)];
  const certificates = bagsOf(pfx, certBag);
  if (!key || certificates.length === 0) throw new Error('no key, or no certificate');
  const idOf = ({ attributes }: forge.pkcs12.Bag) => String(attributes.localKeyId?.[0] ?? '');
  const own = certificates.filter((bag) => idOf(bag) === idOf(key));
  const others = certificates.filter((bag) => !own.includes(bag));
  return {
    key: pem('PRIVATE KEY', key.key ? forge.pki.wrapRsaPrivateKey(keyOf(key)) : key.asn1),
    certificate: [...own, ...others].map((bag) => pem('CERTIFICATE', certificateOf(bag))).join(''),
  };
}

function bagsOf(pfx: forge.pkcs12.Pkcs12Pfx, bagType: string): forge.pkcs12.Bag[] {
  return pfx.getBags({ bagType })[bagType] ?? [];
}

function keyOf({ key }: forge.pkcs12.Bag): forge.asn1.Asn1 {
  if (!key) throw new Error('no key');
  return forge.pki.privateKeyToAsn1(key);
}

/** Of an algorithm that node-forge does not know it has the content only, which is all that we need. */
function certificateOf({ cert, asn1 }: forge.pkcs12.Bag): forge.asn1.Asn1 {
  return cert ? forge.pki.certificateToAsn1(cert) : asn1;
}

function pem(type: string, content: forge.asn1.Asn1): string {
  const body = forge.asn1.toDer(content).getBytes();
  return forge.pem.encode({ type, body } as forge.pem.ObjectPEM).replaceAll('\r', '');
}
