/**
 * The Onderwijs Serviceregister over REST: a school's mandate gives the token with which its endpoint is registered. The
 * key of the API and the contents of the JWT are not public; the token of the mandate stands for both.
 */
import { X509Certificate } from 'node:crypto';
import { findJsonValue } from '../find-json-value.ts';
import type { Installation } from '../installation.ts';
import type { DeliveryPointAddress } from '../wire/wire-writer.ts';

/** The token of the mandate that this school gave us; undefined when there is none today. */
export async function findMandate(
  brin: string,
  { dialect, las, now, rest, settings }: Installation,
): Promise<string | undefined> {
  if (settings.osr === undefined) {
    return undefined;
  }
  const url = new URL('/api/v2/mandates', settings.osr);
  url.search = new URLSearchParams({
    supplier_oin: readOwnNumber(settings.tls.certificate),
    school_oin: las.decisions.namesSchool(brin),
    service_version_namespace: dialect.release.namespace,
    reference_date: writeDay(now()),
  }).toString();
  const found = await rest(url, { method: 'GET', headers: { accept: 'application/json' } });
  const mandates = Array.isArray(found) ? found : findJsonValue(found, 'mandates');
  const token = findJsonValue(mandates, '0.token');
  return typeof token === 'string' ? token : undefined;
}

/** Registers one endpoint; tells whether that was accepted. */
export async function postEndpoint(
  { routeringsKenmerk, url: address }: DeliveryPointAddress,
  token: string,
  { dialect, now, rest, settings }: Installation,
): Promise<boolean> {
  const url = new URL('/api/v2/endpoints', settings.osr);
  const done = await rest(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', jwt: token },
    body: JSON.stringify({
      mandate_token: token,
      routing_id: routeringsKenmerk,
      service_version_namespace: dialect.release.namespace,
      url: address,
      attributes: 'LAS',
      start_date: writeDay(now()),
    }),
  });
  return done !== undefined;
}

/** The twenty digits in our certificate, by which the world knows us. */
function readOwnNumber(certificate: string): string {
  const { subject } = new X509Certificate(certificate);
  return /^serialNumber=(.*)$/m.exec(subject)?.[1] ?? '';
}

function writeDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
