import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { transferKindOf } from '#exchange/transfer-kind.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { entriesOf, overAll } from '../parts/finding.ts';
import { deliversNothing } from '../parts/nothing-delivered.ts';

/** A dossier that goes round within one BRIN does not go to another school (wiki OSO:2017/Controleren_Sessie). */
export const staysWithinTheBrin: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => isFromOutside(slice, ask)),
    (ask) => {
      const readyFor = ask.asked.message.fields.bronBrin;
      return deliversNothing(slice, ask, {
        entries: entriesOf(ask),
        expected,
        delivered,
        readyFor,
      });
    },
    nothing,
  );

function isFromOutside({ release }: Slice, { asked }: Asking<'documentRequest'>): boolean {
  const { overdrachtsoort, bronBrin, doelBrin } = asked.message.fields;
  return transferKindOf(release, overdrachtsoort) === 'binnen-brin' && bronBrin !== doelBrin;
}

const expected = text(
  'Een antwoord zonder dossier: de vrager is geen deel van deze school',
  'An answer without a dossier: whoever asks is no part of this school',
);
const delivered = text(
  'Het dossier is geleverd aan een andere school, terwijl het binnen de school zou blijven',
  'The dossier was delivered to another school, although it was to stay within the school',
);
const nothing = text(
  'Er heeft geen andere school gevraagd om een dossier dat binnen de school blijft',
  'No other school asked for a dossier that stays within the school',
);
