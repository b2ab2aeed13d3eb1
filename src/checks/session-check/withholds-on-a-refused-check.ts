import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { documentAsks, isSessionValid, isWithin, sentByTarget } from '../parts/exchanges.ts';
import { entriesOf, overAll } from '../parts/finding.ts';
import { deliversNothing } from '../parts/nothing-delivered.ts';

/** When the Traffic Center refuses the check itself, with a SOAP fault, nothing is delivered (wiki OSO:2017/Controleren_Sessie). */
export const withholdsOnARefusedCheck: Check = (slice) =>
  overAll(
    documentAsks(slice).filter(
      (ask) => refusedChecks(slice, ask).length > 0 && !isSessionValid(slice, ask),
    ),
    (ask) => {
      const entries = [...refusedChecks(slice, ask), ask].flatMap(entriesOf);
      return deliversNothing(slice, ask, { entries, expected, delivered });
    },
    nothing,
  );

function refusedChecks(slice: Slice, ask: Exchange): Exchange[] {
  return sentByTarget(slice, 'sessiecontroleRequest').filter(
    (check) => isWithin(ask, check) && check.answered?.kind === 'fault',
  );
}

const expected = text(
  'Een antwoord zonder dossier: het Traffic Center heeft de controle geweigerd',
  'An answer without a dossier: the Traffic Center refused the check',
);
const delivered = text(
  'Het dossier is geleverd zonder dat het Traffic Center over de sessie wilde oordelen',
  'The dossier was delivered although the Traffic Center would not judge the session',
);
const nothing = text(
  'Het Traffic Center heeft geen controle van een sessie geweigerd',
  'The Traffic Center refused no check of a session',
);
