import { ofEveryDelivery, otherValue } from '../parts/delivered-contents.ts';

/** A delivered dossier names the validation version of the gegevensset that it obeys (rules OVa.MD02 and PaO.MD02). */
export const namesTheValidationVersion = ofEveryDelivery((delivered, { pack }) =>
  otherValue(delivered, '/dossier/metadata/validatieversie', [pack.validatieversie]),
);
