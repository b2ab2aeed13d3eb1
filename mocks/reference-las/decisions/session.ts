import type { Outcome } from '../bron/outcome.ts';
import type { Pupil } from '../bron/pupils.ts';
import type { Headers } from '../wire/call.ts';
import type { DocumentRequest } from '../wire/document-request.ts';
import { results } from '../wire/results.ts';

/** How a bron holds a request against its session. */
export type SessionDecisions = {
  /** In which order session, registration and dossier have their turn. */
  readonly answersRequest: (steps: Steps) => Promise<Outcome>;
  /** What is known of a session, by asking the Traffic Center. */
  readonly checksSession: (
    sessieId: string,
    ask: () => Promise<string>,
    request: DocumentRequest,
  ) => Promise<string>;
  /** About which request the Traffic Center is asked, when this one came about this pupil. */
  readonly asksAbout: (request: DocumentRequest, pupil: Pupil | undefined) => DocumentRequest;
  /** What a Traffic Center that gives no result, for this reason, is taken to have said. */
  readonly takesSilenceFor: (reason: string) => string;
  /** Whether an answer of the Traffic Center allows delivery. */
  readonly trustsSession: (resultaat: string) => boolean;
  /** What the asking school hears of a session that is not valid. */
  readonly passesOnSessionError: (resultaat: string) => string;
  /** Whether who asks in a session, by its number, may be who asked in it first. */
  readonly keepsToAsker: (first: string, now: string) => boolean;
  /** As both: what HTTP headers tell the Traffic Center about a pupil. */
  readonly tellsInHeaders: (pgn: string | undefined) => Headers;
};

/** The things a bron does with a request. */
export type Steps = {
  /** The refusal that the session check leads to, if any. */
  readonly checkSession: () => Promise<Outcome | undefined>;
  /** Keeps the request, unless it is of a kind that is not kept. */
  readonly registerRequest: () => void;
  /** The dossier, or the refusal that its state leads to. */
  readonly judgeDossier: () => Outcome;
};

/** Decides on sessions as the standard says. */
export const soundSessionDecisions: SessionDecisions = {
  answersRequest: async ({ checkSession, registerRequest, judgeDossier }) => {
    const refusal = await checkSession();
    if (refusal) {
      return refusal;
    }
    registerRequest();
    return judgeDossier();
  },
  checksSession: (_sessieId, ask) => ask(),
  asksAbout: (request) => request,
  takesSilenceFor: () => results.sessionDiffers,
  trustsSession: (resultaat) => resultaat === results.sessionValid,
  passesOnSessionError: (resultaat) => resultaat,
  keepsToAsker: (first, now) => first === now,
  tellsInHeaders: () => ({}),
};
