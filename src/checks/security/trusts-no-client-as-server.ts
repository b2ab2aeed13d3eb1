import { text } from '#words/text.ts';
import { tellsNoImpostor } from './tells-no-impostor.ts';

/** Whoever answers under a certificate that is not for servers is sent no message (RFC 5280, 4.2.1.12). */
export const trustsNoClientAsServer = tellsNoImpostor({
  flaws: ['for clients only'],
  expected: text(
    'Geen bericht aan een server met een certificaat dat alleen voor clients is',
    'No message to a server with a certificate that is for clients only',
  ),
});
