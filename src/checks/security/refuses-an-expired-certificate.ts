import { refusesOddlyPresented } from './refuses-oddly-presented.ts';

/** Who shows a certificate whose time is over is refused. */
export const refusesAnExpiredCertificate = refusesOddlyPresented('a certificate that is expired');
