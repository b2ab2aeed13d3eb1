import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { deliversADossier } from '../parts/demanded-delivery.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { restingOn } from './resting-on.ts';

/**
 * A dossier that is ready for a school is delivered to a platform that asks for it, as another delivery point of that
 * school (wiki OSO:Woordenlijst; how a platform takes part is assumption A22-78).
 */
export const deliversToARegionalPlatform: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => isOfPlatform(slice, ask)),
    (ask) => restingOn(['A22-78'], deliversADossier(slice, ask, expected)),
    nothing,
  );

function isOfPlatform({ lease }: Slice, { asked }: Asking<'documentRequest'>): boolean {
  const { doelBrin, doelRouteringsKenmerk } = asked.message.fields;
  const platform = lease?.secondDeliveryPoint;
  return (
    platform !== undefined &&
    doelBrin === platform.brin &&
    doelRouteringsKenmerk === platform.routeringsKenmerk
  );
}

const expected = text(
  'Het dossier, want het staat klaar voor de school waarvoor het platform vraagt',
  'The dossier, since it is ready for the school that the platform asks for',
);
const nothing = text(
  'Er heeft geen platform voor de nieuwe school om een dossier gevraagd',
  'No platform asked for a dossier for the new school',
);
