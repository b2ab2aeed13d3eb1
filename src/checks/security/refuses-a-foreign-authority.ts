import { refusesOddlyPresented } from './refuses-oddly-presented.ts';

/** Who shows a certificate that the appointed authority did not issue, or issued it itself, is refused. */
export const refusesAForeignAuthority = refusesOddlyPresented(
  'a certificate that is foreign',
  'a certificate that is self-signed',
);
