import { faultsOn } from '../parts/faults-on.ts';

/** A message that the release does not know is answered with a SOAP fault (sister service Nummervoorziening). */
export const faultsOnAnUnknownMessage = faultsOn('an unknown message');
