import { text } from '#words/text.ts';
import { tellsNoImpostor } from './tells-no-impostor.ts';

/** Whoever answers under a certificate for another host is sent no message (RFC 9110, 4.3.4). */
export const trustsNoServerElsewhere = tellsNoImpostor({
  flaws: ['for another host'],
  expected: text(
    'Geen bericht aan een server met een certificaat dat voor een andere host is',
    'No message to a server with a certificate that is for another host',
  ),
});
