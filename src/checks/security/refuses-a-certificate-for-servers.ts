import { refusesOddlyPresented } from './refuses-oddly-presented.ts';

/** Who shows a certificate that is not for clients is refused (RFC 5280, 4.2.1.12). */
export const refusesACertificateForServers = refusesOddlyPresented(
  'a certificate that is for servers only',
);
