import { text } from '#words/text.ts';
import { tellsNoImpostor } from './tells-no-impostor.ts';

/** Whoever answers under a certificate whose time is over or has not begun is sent no message (RFC 5280, 4.1.2.5). */
export const trustsNoServerOutOfItsTime = tellsNoImpostor({
  flaws: ['expired', 'not yet valid'],
  expected: text(
    'Geen bericht aan een server waarvan het certificaat verlopen is of nog niet geldig',
    'No message to a server whose certificate has expired or is not yet valid',
  ),
});
