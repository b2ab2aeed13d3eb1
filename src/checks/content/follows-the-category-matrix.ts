import { text } from '#words/text.ts';
import { ofEveryDelivery, otherValue } from '../parts/delivered-contents.ts';
import { unclear } from '../parts/finding.ts';
import { flagsIn } from './flags.ts';

/** Every flag of a category says what the matrix of the gegevensset allows in this profile. */
export const followsTheCategoryMatrix = ofEveryDelivery((delivered, slice) => {
  const flags = flagsIn(delivered, slice);
  if (flags.length === 0) return [unclear([delivered.seq], withoutFlags)];
  const { profile } = slice.scenario;
  return flags.flatMap(({ path, category }) =>
    otherValue(delivered, path, category.matrix[profile] ?? []),
  );
});

const withoutFlags = text(
  'Het dossier draagt geen vlaggen van categorieën',
  'The dossier carries no flags of categories',
);
