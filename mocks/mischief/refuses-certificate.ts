import { faultOf } from '#exchange/fault.ts';
import type { Release } from '#exchange/release.ts';
import type { Mischief } from './mischief.ts';

/** Takes every caller for a stranger: the SOAP fault for a certificate of another supplier, whatever is asked. */
export function refusesCertificate(release: Release): Mischief {
  return () => () =>
    faultOf(release, 'strangeCertificate', 'The client certificate is not that of this school');
}
