import { profileNamed } from '#dossier/profile.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { arrangementBefore } from '../parts/arrangement.ts';
import { askingSchool, documentAsks } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { missingDelivery } from '../parts/missing-delivery.ts';
import { inspectionBefore } from '../parts/recorded-inspection.ts';

/** Within one BRIN a dossier that is ready is delivered, whether or not parents saw it (wiki OSO:2018/Opvragen_dossier). */
export const deliversWithinTheBrinWithoutInspection: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => {
      const { seq } = ask.request;
      const isReady = arrangementBefore(slice, seq).readyFor === askingSchool(ask);
      return isReady && isWithinBrin(slice) && inspectionBefore(slice, seq) === undefined;
    }),
    (ask) => missingDelivery(slice, ask, expected),
    nothing,
  );

function isWithinBrin({ pack, scenario }: Slice): boolean {
  return profileNamed(pack.kinds, scenario.profile).isWithinBrin === true;
}

const expected = text(
  'Het dossier, want binnen de school is inzage niet nodig',
  'The dossier, since within the school inspection is not needed',
);
const nothing = text(
  'Er is binnen de school geen klaargezet dossier gevraagd dat de ouders niet hadden ingezien',
  'No dossier that was ready and that the parents had not inspected was asked for within the school',
);
