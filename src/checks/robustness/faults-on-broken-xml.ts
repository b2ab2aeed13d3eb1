import { faultsOn } from '../parts/faults-on.ts';

/** Broken XML is answered with a SOAP fault (sister service Nummervoorziening). */
export const faultsOnBrokenXml = faultsOn('broken XML');
