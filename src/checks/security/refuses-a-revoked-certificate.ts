import { refusesOddlyPresented } from './refuses-oddly-presented.ts';

/** Who shows a certificate that its issuer has revoked is refused (RFC 5280, 6.3; assumption A22-91). */
export const refusesARevokedCertificate = refusesOddlyPresented('a certificate that is revoked');
