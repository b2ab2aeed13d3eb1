import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { entriesOf } from '../parts/finding.ts';
import { refusesWith } from '../parts/refusal.ts';
import { lookedAt } from '../parts/swv/looked-at.ts';
import { isWithdrawnBefore, linkKeyAsked, offerUnder, swvAsks } from '../parts/swv/offers.ts';

/**
 * An offered dossier that a user took back is not delivered (wiki OSO:2018/Opvragen_dossier); by which code is free.
 * A system that does not let it be taken back has nothing that is not ready.
 */
export const withholdsAnUnreadySwvDossier: Check = (slice) => {
  const asks = swvAsks(slice).filter((ask) => {
    const { seq } = ask.request;
    const offer = offerUnder(slice, linkKeyAsked(ask) ?? '', seq);
    return offer !== undefined && isWithdrawnBefore(slice, offer.pgn, seq);
  });
  const kept = slice.driver.filter(
    ({ call, outcome }) => call === 'withdrawReady' && outcome.status === 'refused',
  );
  return lookedAt(
    [...kept.map(({ seq }) => seq), ...asks.flatMap(entriesOf)],
    asks.flatMap((ask) => refusesWith(slice, ask, { codes: 'any', because })),
    nothing,
  );
};

const because = text(
  'de school heeft het dossier teruggetrokken',
  'the school took the dossier back',
);
const nothing = text(
  'Er is geen dossier gevraagd dat was teruggetrokken',
  'No dossier was asked for that had been taken back',
);
