import { composeDossier } from './bron/compose-dossier.ts';
import type { Objection, Outcome } from './bron/outcome.ts';
import type { Inspection, Pupil, ReadyDossier } from './bron/pupils.ts';
import type { DeliveryAnswer } from './doel/pick-best-answer.ts';
import type { Product } from './settings.ts';
import type { Headers } from './wire/call.ts';
import { results } from './wire/results.ts';
import type { Element } from './xml/element.ts';

/** Everything this system decides for itself; a change replaces one entry. */
export type Decisions = {
  /** As bron: in which order the session and the dossier are looked at. */
  readonly answersRequest: (steps: Steps) => Promise<Outcome>;
  /** As bron: what is known of a session, by asking the Traffic Center. */
  readonly checksSession: (sessieId: string, ask: () => Promise<string>) => Promise<string>;
  /** As bron: what a Traffic Center that gives no result is taken to have said. */
  readonly takesSilenceFor: () => string;
  /** As bron: whether an answer of the Traffic Center allows delivery. */
  readonly trustsSession: (resultaat: string) => boolean;
  /** As bron: whether a user may make this pupil's dossier ready now. */
  readonly mayMakeReady: (pupil: Pupil) => boolean;
  /** As bron: the dossier that this school may fetch. */
  readonly findsReadyDossier: (pupil: Pupil, doelBrin: string) => ReadyDossier | undefined;
  /** As bron: whether the parents have seen the dossier. */
  readonly isInspected: (inspection: Inspection | undefined) => boolean;
  /** As bron: whether the dossier was made ready after the moment asked for, if one was. */
  readonly isNewSince: (ready: ReadyDossier, aanvraagdatum: Date | undefined) => boolean;
  /** As bron: the code by which a refusal goes over the wire. */
  readonly namesRefusal: (objection: Objection) => string;
  /** As bron: what is delivered of a ready dossier. */
  readonly composesDossier: (ready: ReadyDossier, product: Product) => Element;
  /** As doel: what is kept of a dossier that came in. */
  readonly storesDossier: (received: Element) => Element;
  /** As doel: what a user gets to see of a stored dossier. */
  readonly showsDossier: (stored: Element) => Element;
  /** As doel: the result that is reported at sign-off. */
  readonly reportsResult: (best: DeliveryAnswer) => string;
  /** As doel: how a session is ended. */
  readonly signsOff: (signOff: () => Promise<unknown>) => Promise<unknown>;
  /** As both: what HTTP headers tell the Traffic Center about a pupil. */
  readonly tellsInHeaders: (pgn: string | undefined) => Headers;
};

/** The two things a bron does with a request. */
export type Steps = {
  /** The refusal that the session check leads to, if any. */
  readonly checkSession: () => Promise<Outcome | undefined>;
  /** The dossier, or the refusal that its state leads to. */
  readonly judgeDossier: () => Outcome;
};

const refusalCodes: Readonly<Record<Objection, string>> = {
  'unknown-pupil': results.notAvailable,
  'not-made-ready': results.notAvailable,
  'not-inspected': results.notRetrievable,
  'not-changed': results.notChanged,
};

/** Decides everything as the standard says. */
export const soundDecisions: Decisions = {
  answersRequest: async ({ checkSession, judgeDossier }) =>
    (await checkSession()) ?? judgeDossier(),
  checksSession: (_sessieId, ask) => ask(),
  takesSilenceFor: () => results.sessionDiffers,
  trustsSession: (resultaat) => resultaat === results.sessionValid,
  mayMakeReady: () => true,
  findsReadyDossier: (pupil, doelBrin) => pupil.ready.find(({ forBrin }) => forBrin === doelBrin),
  isInspected: (inspection) => ['true', '1'].includes(inspection?.inzage ?? ''),
  isNewSince: (ready, aanvraagdatum) => !aanvraagdatum || aanvraagdatum <= ready.at,
  namesRefusal: (objection) => refusalCodes[objection],
  composesDossier: composeDossier,
  storesDossier: (received) => received,
  showsDossier: (stored) => stored,
  reportsResult: (best) => best.resultaat,
  signsOff: (signOff) => signOff(),
  tellsInHeaders: () => ({}),
};
