import { isOptional } from '../bron/categories.ts';
import type { Objection } from '../bron/outcome.ts';
import { kindOf, type Profile, swvKind, withinBrinKind } from '../bron/profile.ts';
import type { Inspection, Pupil, ReadyDossier, Terms } from '../bron/pupils.ts';
import type { RegisteredRequest } from '../bron/registered-request.ts';
import type { DocumentRequest } from '../wire/document-request.ts';
import { results } from '../wire/results.ts';
import { isSearchKeyOf, type SearchKey } from '../wire/search-key.ts';
import { type Element, isTrue } from '../xml/element.ts';
import { categoriesIn, type Year } from '../year.ts';

/** When a bron releases a dossier, and to whom. */
export type ReleaseDecisions = {
  /** What the inspection of earlier contents is worth once the contents have changed. */
  readonly keepsInspection: (earlier: Inspection | undefined) => Inspection | undefined;
  /** Whether a user may make this pupil's dossier ready now, for this school. */
  readonly mayMakeReady: (pupil: Pupil, terms: Terms) => boolean;
  /** Whether parents may keep this category back. */
  readonly mayWithhold: (category: string, profile: Profile) => boolean;
  /** Whether a dossier that is ready takes the place of the one made ready for the same school before. */
  readonly replacesReadyDossier: () => boolean;
  /** Whether the Traffic Center is told of a dossier as soon as it is ready. */
  readonly announcesReadyDossier: () => boolean;
  /** What is passed on of a dossier that came from elsewhere. */
  readonly passesOnDossier: (received: Element) => Element;
  /** Whether a user can take back what was made ready. */
  readonly withdrawsReadyDossier: () => boolean;
  /** Whether a request of this kind is kept, so that its doel can be told later. */
  readonly registersRequest: (overdrachtsoort: string) => boolean;
  /** What is kept of a request. */
  readonly composesRegistration: (request: RegisteredRequest) => RegisteredRequest;
  /** Whether a zoeksleutel is this pupil's. */
  readonly recognisesPupil: (searchKey: SearchKey, pgn: string, secret: string) => boolean;
  /** Whether two koppelsleutels are the same. */
  readonly recognisesLinkKey: (own: string, given: string) => boolean;
  /** The pupil that is asked for, among all of the school. */
  readonly findsPupil: (
    pupils: readonly Pupil[],
    isAskedFor: (pupil: Pupil) => boolean,
  ) => Pupil | undefined;
  /** The dossier that this doel may fetch of a pupil that it asks for by zoeksleutel. */
  readonly findsReadyDossier: (pupil: Pupil, request: DocumentRequest) => ReadyDossier | undefined;
  /** The dossier of a pupil that goes with this koppelsleutel. */
  readonly findsLinkedDossier: (
    pupil: Pupil,
    isLinked: (ready: ReadyDossier) => boolean,
    request: DocumentRequest,
  ) => ReadyDossier | undefined;
  /** What the parents must have done before a dossier of this profile may leave. */
  readonly asksOfParents: (profile: Profile | undefined) => 'inspection' | 'consent' | 'nothing';
  /** Whether the parents have seen the dossier. */
  readonly isInspected: (inspection: Inspection | undefined) => boolean;
  /** Whether the parents, or a pupil of sixteen, have consented. */
  readonly hasConsent: (inspection: Inspection | undefined) => boolean;
  /** Whether aanvraagdatum counts for a dossier of this kind. */
  readonly heedsRequestDate: (overdrachtsoort: string) => boolean;
  /** Whether the dossier was made ready after the moment asked for, if one was. */
  readonly isNewSince: (ready: ReadyDossier, aanvraagdatum: Date | undefined) => boolean;
  /** Whether this system can deliver the dossierVersie that is asked for. */
  readonly speaksVersion: (dossierVersie: string) => boolean;
  /** The code by which a refusal goes over the wire. */
  readonly namesRefusal: (objection: Objection) => string;
};

const refusalCodes: Readonly<Record<Objection, string>> = {
  'unknown-pupil': results.notAvailable,
  'not-made-ready': results.notAvailable,
  'not-inspected': results.notRetrievable,
  'no-consent': results.notRetrievable,
  'not-changed': results.notChanged,
  'other-version': results.notAvailable,
};

/** Decides on releasing dossiers as the standard says, in a year. */
export const soundReleaseDecisions = (year: Year): ReleaseDecisions => ({
  keepsInspection: () => undefined,
  mayMakeReady: ({ brin, dossier }, { forBrin }) =>
    kindOf(dossier) !== withinBrinKind || forBrin === brin,
  mayWithhold: (category, profile) => isOptional(categoriesIn(year), category, profile),
  replacesReadyDossier: () => true,
  announcesReadyDossier: () => false,
  passesOnDossier: (received) => received,
  withdrawsReadyDossier: () => true,
  registersRequest: (overdrachtsoort) => overdrachtsoort !== swvKind,
  composesRegistration: (request) => request,
  recognisesPupil: isSearchKeyOf,
  recognisesLinkKey: (own, given) => own.toLowerCase() === given.toLowerCase(),
  findsPupil: (pupils, isAskedFor) => pupils.find(isAskedFor),
  findsReadyDossier: (pupil, { doelBrin, overdrachtsoort }) =>
    pupil.ready.find(
      ({ forBrin, dossier }) => forBrin === doelBrin && kindOf(dossier) === overdrachtsoort,
    ),
  findsLinkedDossier: (pupil, isLinked) => pupil.ready.find(isLinked),
  asksOfParents: (profile) => parentsDuties[profile ?? 'POVO'],
  isInspected: (inspection) => isTrue(inspection?.inzage),
  hasConsent: (inspection) => inspection?.toestemming === 'Ja',
  heedsRequestDate: (overdrachtsoort) => overdrachtsoort !== swvKind,
  isNewSince: (ready, aanvraagdatum) => !aanvraagdatum || aanvraagdatum <= ready.at,
  speaksVersion: (dossierVersie) => dossierVersie === year.dossierVersie,
  namesRefusal: (objection) => refusalCodes[objection],
});

const parentsDuties: Readonly<Record<Profile, 'inspection' | 'consent' | 'nothing'>> = {
  POPO: 'inspection',
  POVO: 'inspection',
  VOVO: 'consent',
  BB: 'nothing',
  POSWV: 'nothing',
  VOSWV: 'nothing',
};
