import type fc from 'fast-check';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { ProfileName } from '#dossier/profile.ts';
import type { XmlElement } from '#xml/element.ts';
import { validDossier } from '../valid-dossier.ts';

/**
 * Gives the smallest dossiers of a profile, all of the same make, about other people and schools each time: what spoilers
 * count on is the same in all of them.
 */
export function spoilableDossier(law: DossierLaw, profile: ProfileName): fc.Arbitrary<XmlElement> {
  return validDossier(law, { profile, size: 'minimal', takesFirstWay: true, saying });
}

const pupil = '/dossier/huidigeschool/leerling';

const saying: Readonly<Record<string, string>> = {
  '/dossier/metadata/datum': '2019-03-08',
  '/dossier/metadata/deeldossier': 'LASLVS',
  '/dossier/inzage/inzagedatum': '2019-03-07',
  '/dossier/inzage/akkoord': 'Ja',
  '/dossier/huidigeschool/adreslijst/adres/soortadres': 'bezoek',
  [`${pupil}/geboortedatum`]: '2007-02-28',
  [`${pupil}/adresgeheim`]: 'false',
  [`${pupil}/datuminschrijving`]: '2011-03-01',
  [`${pupil}/verzorgersaansprakelijk`]: 'true',
  [`${pupil}/overstapadvies/contactnodig`]: 'false',
};
