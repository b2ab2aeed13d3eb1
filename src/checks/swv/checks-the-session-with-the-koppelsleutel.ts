import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { sessionChecksFor } from '../parts/exchanges.ts';
import { breach, entriesOf, overAll, unclear } from '../parts/finding.ts';
import { isForAnother } from '../parts/fits-request.ts';
import { linkKeyAsked, swvAsks } from '../parts/swv/offers.ts';

/**
 * A session in which a dossier is asked for by koppelsleutel is checked with the same koppelsleutel
 * (wiki OSO:2017/Controleren_Sessie). What was made for another request in that session does not count.
 */
export const checksTheSessionWithTheKoppelsleutel: Check = (slice) =>
  overAll(swvAsks(slice), (ask) => judge(slice, ask), nothing);

function judge(slice: Slice, ask: Asking<'documentRequest'>): Finding[] {
  const checks = sessionChecksFor(slice, ask).filter((check) => !isForAnother(slice, ask, check));
  if (checks.length === 0) return [unclear(entriesOf(ask), unchecked)];
  const wrong = checks.filter(
    ({ asked }) => !isSameLinkKey(asked.message.fields.koppelsleutel, linkKeyAsked(ask)),
  );
  return wrong.map(({ request }) => breach([ask.request.seq, request.seq], { expected, actual }));
}

const expected = text(
  'Een sessiecontroleRequest met de koppelsleutel waaronder is gevraagd',
  'A sessiecontroleRequest with the koppelsleutel under which was asked',
);
const actual = text(
  'De sessie is met een andere koppelsleutel gecontroleerd, of zonder',
  'The session was checked with another koppelsleutel, or without one',
);
const unchecked = text(
  'De sessie is niet leesbaar gecontroleerd',
  'The session was not checked readably',
);
const nothing = text(
  'Er is geen dossier onder een koppelsleutel gevraagd',
  'No dossier was asked for under a koppelsleutel',
);
