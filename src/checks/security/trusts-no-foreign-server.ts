import { text } from '#words/text.ts';
import { tellsNoImpostor } from './tells-no-impostor.ts';

/** Whoever answers under a certificate of a foreign authority, or of its own, is sent no message. */
export const trustsNoForeignServer = tellsNoImpostor({
  flaws: ['foreign', 'self-signed'],
  expected: text(
    'Geen bericht aan een server met een certificaat van een vreemde uitgever, of een zelfondertekend',
    'No message to a server with a certificate of a foreign issuer, or one that it signed itself',
  ),
});
