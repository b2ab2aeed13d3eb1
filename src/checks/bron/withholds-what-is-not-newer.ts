import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { doneBefore } from '../parts/done-before.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { refusesAReadyDossier } from './ready-refusal.ts';
import { restingOn } from './resting-on.ts';

/**
 * A dossier that was made ready before the date asked for is answered with LeerlinginfoNietGewijzigd (wiki
 * OSO:2018/Opvragen_dossier; the code is assumption A22-26, the moment that counts A22-41).
 */
export const withholdsWhatIsNotNewer: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => isOlder(slice, ask)),
    (ask) =>
      restingOn(
        ['A22-04', 'A22-26', 'A22-41'],
        refusesAReadyDossier(slice, ask, { codes: [slice.release.results.notChanged], because }),
      ),
    nothing,
  );

function isOlder(slice: Slice, ask: Asking<'documentRequest'>): boolean {
  const since = ask.asked.message.fields.aanvraagdatum;
  const ready = doneBefore(slice, ask.request.seq).findLast(({ call }) => call === 'makeReady');
  return since !== undefined && ready !== undefined && Date.parse(since) > Date.parse(ready.at);
}

const because = text(
  'het dossier is van voor de gevraagde datum',
  'the dossier is of before the date asked for',
);
const nothing = text(
  'Er is niet om iets nieuwers gevraagd dan er klaarstond',
  'Nothing newer was asked for than what was ready',
);
