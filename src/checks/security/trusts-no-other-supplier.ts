import { text } from '#words/text.ts';
import { tellsNoImpostor } from './tells-no-impostor.ts';

/** Whoever shows the valid certificate of another supplier, at an address where one was called before, is sent no message (assumption A22-98). */
export const trustsNoOtherSupplier = tellsNoImpostor({
  flaws: ['of another supplier'],
  expected: text(
    'Geen bericht aan een server met het certificaat van een andere leverancier dan er eerder zat',
    'No message to a server with the certificate of another supplier than was there before',
  ),
});
