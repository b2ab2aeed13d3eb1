import { text } from '#words/text.ts';
import { ofEveryDelivery, otherValue } from '../parts/delivered-contents.ts';
import { breach } from '../parts/finding.ts';

/** A delivered dossier is in the version that was asked for: its namespace and its standaardversie (wiki OSO:2018/Opvragen_dossier). */
export const deliversTheVersionAskedFor = ofEveryDelivery((delivered, { pack }) => {
  const { dossier, seq, asked } = delivered;
  const { namespace } = dossier;
  const expected = text(
    `Een dossier in namespace "${pack.namespace}"`,
    `A dossier in namespace "${pack.namespace}"`,
  );
  const actual = text(
    `Het dossier staat in "${namespace}"`,
    `The dossier stands in "${namespace}"`,
  );
  return [
    ...(namespace === pack.namespace ? [] : [breach([seq], { expected, actual })]),
    ...otherValue(delivered, '/dossier/metadata/standaardversie', [asked.dossierVersie]),
  ];
});
