import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, entriesOf, unclear } from '../parts/finding.ts';
import { lookedAt } from '../parts/swv/looked-at.ts';

/** A dossier is asked for with the koppelsleutel of the pupil that the user meant (wiki OSO:2018/Opvragen_dossier). */
export const asksWithTheKoppelsleutel: Check = (slice) => {
  const asked = sentByTarget(slice, 'documentRequest');
  const otherLayouts = otherLayoutsFrom(slice, 'documentRequest');
  return lookedAt(
    asked.flatMap(entriesOf),
    [...asked.flatMap((ask) => judge(slice, ask)), ...otherLayouts],
    nothing,
  );
};

function judge(slice: Slice, { request, asked }: Asking<'documentRequest'>): Finding[] {
  const meant = slice.driver.flatMap(({ call, request: order }) =>
    call === 'askDossier' && order.koppelsleutel ? [String(order.koppelsleutel)] : [],
  );
  if (meant.length === 0) return [unclear([request.seq], nobodyAsked)];
  const given = asked.message.fields.koppelsleutel;
  if (meant.some((key) => isSameLinkKey(key, given))) return [];
  return [breach([request.seq], { expected, actual })];
}

const expected = text(
  'Een documentRequest met de koppelsleutel van het dossier dat de medewerker ophaalt',
  'A documentRequest with the koppelsleutel of the dossier that the user fetches',
);
const actual = text(
  'Gevraagd is onder een andere koppelsleutel, of zonder',
  'It was asked for under another koppelsleutel, or without one',
);
const nobodyAsked = text(
  'Geen medewerker heeft een dossier bij een koppelsleutel gevraagd',
  'No user asked for a dossier by koppelsleutel',
);
const nothing = text('Het systeem heeft geen dossier gevraagd', 'The system asked for no dossier');
