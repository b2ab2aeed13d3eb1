import type { Arrival } from '../wire/wire-server.ts';
import type { Endpoint } from './endpoints.ts';
import type { Mandate } from './mandates.ts';
import { isDate } from './validity.ts';

/** What a registration is held to: the service, and the mandates of today. */
export type RegistrationRules = {
  readonly namespace: string;
  readonly mandates: readonly Mandate[];
};

/** What a registration turned out to be. */
export type RegistrationReading =
  | { readonly endpoint: Endpoint }
  | { readonly refusal: string; readonly status: number };

/**
 * Reads what a supplier wants to register: it needs a JWT in the header, whose content is not public and not looked at,
 * and the token of its own mandate of the school that the delivery point is of.
 */
export function readRegistration(
  { headers, bytes, peer }: Arrival,
  { namespace, mandates }: RegistrationRules,
): RegistrationReading {
  if (!headers.jwt) return no(401, 'The header "JWT" is missing');
  const fields = readFields(bytes);
  if (!fields) return no(400, 'The body is no JSON object');
  const mandate = mandates.find(({ token }) => token === fields.mandate_token);
  if (mandate?.supplierOin !== peer.oin) return no(403, 'The mandate is not yours, or not valid');
  if (fields.service_version_namespace !== namespace) {
    return no(400, `"service_version_namespace" must be "${namespace}"`);
  }
  const { routing_id: routingId, url, attributes = 'LAS' } = fields;
  if (typeof routingId !== 'string' || !isOf(mandate, routingId)) {
    return no(400, '"routing_id" is no delivery point of the school that gave the mandate');
  }
  if (typeof url !== 'string' || !/^https:/.test(url) || !URL.canParse(url)) {
    return no(400, '"url" must be an https address');
  }
  const { start_date: startDate = mandate.startDate, end_date: endDate } = fields;
  if (!isDate(startDate) || (endDate !== undefined && endDate !== null && !isDate(endDate))) {
    return no(400, '"start_date" and "end_date" must be dates');
  }
  const { schoolOin, supplierOin } = mandate;
  const named = { routingId, schoolOin, supplierOin, url, attributes: String(attributes) };
  return { endpoint: { ...named, startDate, endDate: endDate ?? undefined } };
}

function readFields(bytes: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const content: unknown = JSON.parse(bytes.toString('utf8'));
    const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
    return isObject ? { ...content } : undefined;
  } catch {
    return undefined;
  }
}

/** A routeringskenmerk is the OIN of the school with another tail of five digits. */
function isOf({ schoolOin }: Mandate, routingId: string): boolean {
  return routingId.length === schoolOin.length && routingId.slice(0, -5) === schoolOin.slice(0, -5);
}

function no(status: number, refusal: string): RegistrationReading {
  return { refusal, status };
}
