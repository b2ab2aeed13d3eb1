import { categoriesThatMay } from '#dossier/category.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import type { Check } from '../check.ts';
import { overDelivered } from '../parts/contents/delivered.ts';
import { governedBy } from '../parts/contents/governed.ts';
import { staysBehind } from '../parts/contents/stays-behind.ts';

/** Of a category that its profile forbids, a delivered dossier holds nothing (gegevensset 2019.1, VERBODEN). */
export const leavesOutForbiddenCategories: Check = (slice) =>
  overDelivered(slice, {
    concerns: ({ known }) => forbiddenIn(slice, known).length > 0,
    judge: (delivered) => staysBehind(delivered, forbiddenIn(slice, delivered.dossier), expected),
    nothing,
  });

function forbiddenIn({ pack, scenario }: Slice, dossier: XmlElement): XmlElement[] {
  const { profile } = scenario;
  return categoriesThatMay(pack.categories, { say: 'VERBODEN', profile }).flatMap((category) =>
    governedBy(category, dossier),
  );
}

const expected = text(
  'Een dossier zonder iets uit een categorie die bij deze overstap verboden is',
  'A dossier without anything of a category that is forbidden in this transfer',
);
const nothing = text(
  'Er is geen dossier geleverd van een leerling van wie de school iets uit een verboden categorie weet',
  'No dossier was delivered of a pupil of whom the school knows anything of a forbidden category',
);
