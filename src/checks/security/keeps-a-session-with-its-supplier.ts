import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { carriesDossier } from '../parts/delivery.ts';
import { breach, entriesOf, overAll, unclear } from '../parts/finding.ts';
import { sentToTarget, whatCameBack } from '../parts/oddities.ts';

/**
 * Who comes with the valid certificate of another supplier, in a session in which a dossier was delivered before, gets none
 * (assumption A22-97). How that is refused is free.
 */
export const keepsASessionWithItsSupplier: Check = (slice) => {
  const others = sentToTarget(slice, 'a certificate that is of another supplier');
  return overAll(others, (other) => judgeAnswer(slice, other), unsent);
};

function judgeAnswer(slice: Slice, other: Exchange): Finding[] {
  if (other.response && carriesDossier(slice, other)) {
    return [breach([other.response.seq], { expected, actual: whatCameBack(other) })];
  }
  if (!other.response && (!other.silence || noRefusal.test(other.silence.why))) {
    return [unclear(entriesOf(other), unheard)];
  }
  const isKnown = sentToTarget(slice).some(
    (plain) => plain.request.seq < other.request.seq && carriesDossier(slice, plain),
  );
  return isKnown ? [] : [unclear(entriesOf(other), unknown)];
}

/** Nobody was there, or nobody said anything. */
const noRefusal = /end of run|TIMEOUT|TIMEDOUT|ECONNREFUSED|UNREACH|ENOTFOUND|^the proxy /;

const expected = text(
  'Geen dossier voor een andere leverancier dan die in deze sessie vroeg',
  'No dossier for another supplier than the one that asked in this session',
);
const unsent = text(
  'Er is niet gevraagd met het certificaat van een andere leverancier',
  'Nobody asked with the certificate of another supplier',
);
const unheard = text(
  'Het systeem heeft niet geweigerd en niet geantwoord',
  'The system neither refused nor answered',
);
const unknown = text(
  'Ook wie eerst vroeg kreeg in deze sessie geen dossier, dus de reden is niet te zien',
  'Who asked first got no dossier in this session either, so the reason cannot be seen',
);
