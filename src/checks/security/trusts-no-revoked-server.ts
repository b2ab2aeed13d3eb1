import { text } from '#words/text.ts';
import { tellsNoImpostor } from './tells-no-impostor.ts';

/** Whoever answers under a certificate that its issuer has revoked is sent no message (RFC 5280, 6.3; A22-91). */
export const trustsNoRevokedServer = tellsNoImpostor({
  flaws: ['revoked'],
  expected: text(
    'Geen bericht aan een server met een ingetrokken certificaat',
    'No message to a server with a revoked certificate',
  ),
});
