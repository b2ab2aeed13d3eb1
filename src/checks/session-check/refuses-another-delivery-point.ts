import { type Asking, fieldsOf, grantedSessionOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { documentAsks, sessionOf } from '../parts/exchanges.ts';
import { entriesOf, overAll } from '../parts/finding.ts';
import { deliversNothing } from '../parts/nothing-delivered.ts';

/** A delivery point that a session was not granted to gets nothing in it (wiki OSO:2017/Controleren_Sessie). */
export const refusesAnotherDeliveryPoint: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => isFromAnother(slice, ask)),
    (ask) => deliversNothing(slice, ask, { entries: entriesOf(ask), expected, delivered }),
    nothing,
  );

function isFromAnother({ exchanges }: Slice, ask: Asking<'documentRequest'>): boolean {
  const grant = exchanges.find((exchange) => grantedSessionOf(exchange) === sessionOf(ask));
  const granted = grant && fieldsOf(grant.asked, 'overdrachtRequest');
  const asked = ask.asked.message.fields;
  return (
    granted !== undefined &&
    granted.doelBrin === asked.doelBrin &&
    granted.doelRouteringsKenmerk !== asked.doelRouteringsKenmerk
  );
}

const expected = text(
  'Een antwoord zonder dossier: de sessie is van een ander aanleverpunt van deze school',
  "An answer without a dossier: the session is another delivery point's of this school",
);
const delivered = text(
  'Het dossier is geleverd aan een aanleverpunt waarvan de sessie niet is',
  'The dossier was delivered to a delivery point that the session is not of',
);
const nothing = text(
  'Er heeft geen ander aanleverpunt om het dossier gevraagd',
  'No other delivery point asked for the dossier',
);
