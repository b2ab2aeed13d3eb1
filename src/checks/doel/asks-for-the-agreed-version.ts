import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, overAll } from '../parts/finding.ts';

/** The version of the dossier that is asked for is that of the gegevensset of the run (wiki OSO:2018/Opvragen_dossier). */
export const asksForTheAgreedVersion: Check = (slice) => {
  const { standaardversie: version } = slice.pack;
  const expected = text(`dossierVersie ${version}`, `dossierVersie ${version}`);
  return overAll(
    sentByTarget(slice, 'documentRequest'),
    ({ request, asked }) => {
      const asks = asked.message.fields.dossierVersie;
      const actual = text(`dossierVersie ${asks}`, `dossierVersie ${asks}`);
      return asks === version ? [] : [breach([request.seq], { expected, actual }, ['A22-04'])];
    },
    nothing,
  );
};

const nothing = text('Het systeem vroeg geen dossier op', 'The system asked for no dossier');
