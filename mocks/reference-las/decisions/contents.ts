import { flagCategory, leaveOutCategory, listForbidden } from '../bron/categories.ts';
import { composeDossier } from '../bron/compose-dossier.ts';
import type { Profile } from '../bron/profile.ts';
import type { Pupil, ReadyDossier } from '../bron/pupils.ts';
import {
  leaveOutForbiddenFields,
  leaveOutForSwv,
  leaveOutOldTests,
  leaveOutSecretAddresses,
  maskSecretContacts,
} from '../bron/restraint.ts';
import type { Product } from '../settings.ts';
import type { Element } from '../xml/element.ts';
import { allowedIn, categoriesIn, type Year } from '../year.ts';

/** What a bron puts into the dossier that it delivers. */
export type ContentsDecisions = {
  /** The contents that are delivered: those of the moment of making ready. */
  readonly picksContents: (ready: ReadyDossier, pupil: Pupil) => Element;
  /** The dossier with the sender's own leaves and the inspection. */
  readonly composesDossier: (ready: ReadyDossier, product: Product) => Element;
  /** The dossier without fields that no dossier may hold. */
  readonly leavesOutForbiddenFields: (dossier: Element) => Element;
  /** The categories that may not be sent in a profile. */
  readonly listsForbiddenCategories: (profile: Profile) => readonly string[];
  /** The dossier without addresses that are secret. */
  readonly leavesOutSecretAddresses: (dossier: Element) => Element;
  /** The dossier with secret phone numbers and e-mail addresses masked. */
  readonly masksSecretContacts: (dossier: Element) => Element;
  /** In POVO: the dossier without tests of long ago. */
  readonly leavesOutOldTests: (dossier: Element) => Element;
  /** For a samenwerkingsverband: the dossier without what that may not receive. */
  readonly leavesOutForSwv: (dossier: Element) => Element;
  /** The dossier without the data of a category. */
  readonly leavesOutCategory: (dossier: Element, category: string) => Element;
  /** The dossier whose flag of a category says what happened to it. */
  readonly flagsCategory: (dossier: Element, category: string, flag: string) => Element;
  /** The dossier as it goes out, after all else. */
  readonly sendsDossier: (dossier: Element) => Element;
};

/** Decides on contents as the standard says, in a year. */
export const soundContentsDecisions = (year: Year): ContentsDecisions => ({
  picksContents: (ready) => ready.dossier,
  composesDossier: composeDossier,
  leavesOutForbiddenFields: (dossier) => leaveOutForbiddenFields(dossier, allowedIn(year, dossier)),
  listsForbiddenCategories: (profile) => listForbidden(categoriesIn(year), profile),
  leavesOutSecretAddresses: leaveOutSecretAddresses,
  masksSecretContacts: maskSecretContacts,
  leavesOutOldTests: leaveOutOldTests,
  leavesOutForSwv: leaveOutForSwv,
  leavesOutCategory: (dossier, category) => leaveOutCategory(categoriesIn(year), dossier, category),
  flagsCategory: flagCategory,
  sendsDossier: (dossier) => dossier,
});
