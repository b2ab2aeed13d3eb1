import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { deliversADossier } from '../parts/demanded-delivery.ts';
import { doneBefore } from '../parts/done-before.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { restingOn } from './resting-on.ts';

/**
 * A dossier of or after the date asked for is delivered (wiki OSO:2018/Opvragen_dossier; which moment of it counts is
 * assumption A22-41). Only what was entered after that date is surely so, whichever moment counts.
 */
export const deliversWhatIsNewer: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => isNewer(slice, ask)),
    (ask) => restingOn(['A22-41'], deliversADossier(slice, ask, expected)),
    nothing,
  );

function isNewer(slice: Slice, ask: Asking<'documentRequest'>): boolean {
  const since = ask.asked.message.fields.aanvraagdatum;
  const entered = doneBefore(slice, ask.request.seq).findLast(({ call }) => call === 'loadPupil');
  return (
    since !== undefined && entered !== undefined && Date.parse(since) <= Date.parse(entered.at)
  );
}

const expected = text(
  'Het dossier, want het is van of na de gevraagde datum',
  'The dossier, since it is of or after the date asked for',
);
const nothing = text(
  'Er is niet gevraagd om wat sinds een eerdere datum is klaargezet',
  'Nobody asked for what was made ready since an earlier date',
);
