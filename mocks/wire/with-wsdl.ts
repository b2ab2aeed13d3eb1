import { messageXsd } from '#exchange/wsdl/message-xsd.ts';
import { type Served, wsdlOf } from '#exchange/wsdl/wsdl-of.ts';
import type { Handler } from './wire-server.ts';

/** What a WSDL tells. */
export type WsdlSource = {
  readonly set: Served;
  readonly name: string;
  /** Where a port type is served, once everybody is up. */
  readonly addressOf: (port: string) => string;
};

/**
 * Answers GET with `?wsdl` by the WSDL of the messages, with the addresses at which they are served, and with `?xsd` by their XML
 * Schema; everything else goes to the handler. It is not the official WSDL, which is not public.
 */
export function withWsdl(sound: Handler, { set, name, addressOf }: WsdlSource): Handler {
  const service = name === exchangeService ? undefined : name;
  return (arrival) => {
    if (arrival.method !== 'GET') return sound(arrival);
    const { pathname, searchParams } = new URL(arrival.path, 'https://cast');
    const asked = [...searchParams.keys()].map((key) => key.toLowerCase());
    if (asked.includes('xsd')) return { status: 200, body: messageXsd(set, service) };
    if (!asked.includes('wsdl')) return sound(arrival);
    const schema = `https://${arrival.headers.host ?? ''}${pathname}?xsd`;
    return { status: 200, body: wsdlOf(set, { schema, addressOf, name }) };
  };
}

/** The service of the exchange itself. */
export const exchangeService = 'Overstapservice';
