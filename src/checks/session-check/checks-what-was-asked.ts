import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { documentAsks, isWithin, sentByTarget } from '../parts/exchanges.ts';
import { breach, overAll, unclear } from '../parts/finding.ts';
import { identificationIn, isForAnother } from '../parts/fits-request.ts';

/**
 * The session check names what the documentRequest named, field by field (wiki OSO:2017/Controleren_Sessie). A
 * zoeksleutel may have other line breaks, a session or koppelsleutel other case. What fits another request in everything, that
 * waits at the same time or was answered without a check, was made for that one.
 */
export const checksWhatWasAsked: Check = (slice) =>
  overAll(documentAsks(slice), (ask) => judgeAsk(slice, ask), unasked);

function judgeAsk(slice: Slice, ask: Asking<'documentRequest'>): Finding[] {
  const checks = sentByTarget(slice, 'sessiecontroleRequest').filter(
    (check) => isWithin(ask, check) && !isForAnother(slice, ask, check),
  );
  const otherLayouts = otherLayoutsFrom(slice, 'sessiecontroleRequest', (check) =>
    isWithin(ask, check),
  );
  if (checks.length + otherLayouts.length === 0) return [unclear([ask.request.seq], unchecked)];
  return [...checks.flatMap((check) => compare(ask, check)), ...otherLayouts];
}

function compare(
  ask: Asking<'documentRequest'>,
  check: Asking<'sessiecontroleRequest'>,
): Finding[] {
  const asked = identificationIn(ask.asked.message.fields);
  const checked = identificationIn(check.asked.message.fields);
  return Object.entries(asked).flatMap(([name, value]) => {
    const other = checked[name] ?? '';
    if (other === value) return [];
    const expected = text(
      `${name} is "${value}", zoals in de documentRequest`,
      `${name} is "${value}", as in the documentRequest`,
    );
    const actual = text(`${name} is "${other}"`, `${name} is "${other}"`);
    return [breach([ask.request.seq, check.request.seq], { expected, actual })];
  });
}

const unasked = text('Er is geen documentRequest verstuurd', 'No documentRequest was sent');
const unchecked = text(
  'Er is geen sessie gecontroleerd, dus wat er is nagevraagd is niet te zien',
  'No session was checked, so what was asked about cannot be seen',
);
