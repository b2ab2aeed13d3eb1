import { refusesOddlyPresented } from './refuses-oddly-presented.ts';

/** Who shows a certificate whose time has not begun is refused (RFC 5280, 4.1.2.5). */
export const refusesACertificateNotYetValid = refusesOddlyPresented(
  'a certificate that is not yet valid',
);
