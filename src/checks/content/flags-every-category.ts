import { ofEveryDelivery, otherValue } from '../parts/delivered-contents.ts';
import { flagPath } from './flags.ts';

/** A delivered dossier carries a flag of code list 48 for each category (rules OVa.MD03, OVb.MD03 and PaO.MD03). */
export const flagsEveryCategory = ofEveryDelivery((delivered, { dossierLaw }) => {
  const { categories, codelists } = dossierLaw.rules;
  const values = codelists['48']?.values ?? [];
  return categories.flatMap((category) => otherValue(delivered, flagPath(category), values));
});
