import type { Arrival } from './wire-server.ts';

/** A message as it arrives from the supplier with this OIN. */
export function arrivalOf(
  body: string,
  { oin = '', ...rest }: Partial<Arrival> & { readonly oin?: string } = {},
): Arrival {
  return {
    method: 'POST',
    path: '/oso',
    headers: {},
    bytes: Buffer.from(body),
    charset: undefined,
    peer: { oin, subject: '', fingerprint: '' },
    ...rest,
  };
}
