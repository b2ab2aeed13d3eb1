import { refusesOddlyPresented } from './refuses-oddly-presented.ts';

/** Who shows a certificate that the appointed authority did not issue is refused. */
export const refusesAForeignAuthority = refusesOddlyPresented('a foreign certificate');
