import { ofEveryDelivery, otherValue } from '../parts/delivered-contents.ts';

/** A delivered dossier holds a LAS part, with or without that of the LVS (rules OVa.MD01 and PaO.MD01). */
export const holdsALasPart = ofEveryDelivery((delivered) =>
  otherValue(delivered, '/dossier/metadata/deeldossier', ['LAS', 'LASLVS']),
);
