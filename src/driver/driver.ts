import type { Inspection } from '#dossier/dossier.ts';
import type { Text } from '#words/text.ts';

/** What the target answered: it did it, it does not allow it now, its driver has no such call, or no answer could be understood. */
export type DriverOutcome<Answer> = (
  | { readonly status: 'done'; readonly answer: Answer }
  | { readonly status: 'refused'; readonly reason: string }
  | { readonly status: 'not-offered'; readonly why: Text }
  | { readonly status: 'failed'; readonly why: Text }
) & {
  /** The name of whoever did it, or could not, where that was a person. */
  readonly by?: string;
};

/** The pupil of a call, at a school of the target. */
export type PupilAt = { readonly brin: string; readonly pgn: string };

/** The school of a call. */
type SchoolOf = { readonly brin: string };

/** The product behind the driver. */
export type DriverStatus = { readonly product: string; readonly version: string };

/** A dossier made ready: for a school, or for one delivery point of it, without the categories that parents keep back. */
export type Readiness = PupilAt & {
  readonly forBrin: string;
  readonly forRouteringsKenmerk?: string;
  readonly withheld?: readonly string[];
};

/** What a user asks for: a dossier from another school, of a pupil named by exactly one of the two keys. */
export type Ask = {
  readonly brin: string;
  readonly fromBrin: string;
  readonly overdrachtsoort: string;
  readonly fromRouteringsKenmerk?: string;
  /** ISO 8601 with its offset. */
  readonly aanvraagdatum?: string;
} & (
  | { readonly pgn: string; readonly koppelsleutel?: never }
  | { readonly koppelsleutel: string; readonly pgn?: never }
);

/** How far an ask is. */
export type AskState = { readonly state: 'busy' | 'done'; readonly message?: string };

/** What a user sees of a received dossier; null when nothing is shown. */
export type Shown =
  | { readonly dossier: string }
  | { readonly fields: readonly { readonly path: string; readonly value: string }[] }
  | null;

/** A notification as users of the school see it; `at` is ISO 8601. */
export type ShownNotification = {
  readonly fromBrin: string;
  readonly sessieId?: string;
  readonly koppelsleutel?: string;
  readonly pgn?: string;
  readonly at: string;
};

/** A request that the target registered; moments are ISO 8601. */
export type RegisteredRequest = {
  readonly doelBrin: string;
  readonly doelRouteringsKenmerk: string;
  readonly sessieId: string;
  readonly at: string;
  readonly aanvraagdatum?: string;
};

/** Feedback as users of the sending school see it. */
export type ShownFeedback = {
  readonly fromBrin: string;
  readonly tekst: string;
  readonly datum: string;
};

/** One line of the target's log. */
export type LoggedAct = {
  readonly at: string;
  readonly account: string;
  readonly act: 'made-ready' | 'asked' | 'delivered' | 'notified';
};

/** What somebody who looked at the screen answered, and who that was. */
export type ScreenAnswer = { readonly answer: 'ja' | 'nee'; readonly by: string };

/**
 * How we ask the target to act as one of its users would. No call throws on what the target does; `failed` is the
 * world's doing and never blamed on it, nor is `not-offered`. Every call is made on behalf of one user account.
 */
export interface Driver {
  status(): Promise<DriverOutcome<DriverStatus>>;
  forget(): Promise<DriverOutcome<null>>;
  loadPupil(pupil: PupilAt & { readonly dossier: string }): Promise<DriverOutcome<null>>;
  recordInspection(
    inspected: PupilAt & { readonly inspection: Inspection },
  ): Promise<DriverOutcome<null>>;
  makeReady(ready: Readiness): Promise<DriverOutcome<null>>;
  askDossier(ask: Ask): Promise<DriverOutcome<{ readonly id: string }>>;
  askState(ask: { readonly id: string }): Promise<DriverOutcome<AskState>>;
  showReceived(ask: { readonly id: string }): Promise<DriverOutcome<Shown>>;
  withdrawReady(ready: PupilAt & { readonly forBrin: string }): Promise<DriverOutcome<null>>;
  notify(
    told: PupilAt & { readonly forBrin: string; readonly forRouteringsKenmerk?: string },
  ): Promise<DriverOutcome<{ readonly delivered: boolean }>>;
  showNotifications(
    school: SchoolOf,
  ): Promise<DriverOutcome<{ readonly notifications: readonly ShownNotification[] }>>;
  listRequests(
    pupil: PupilAt,
  ): Promise<DriverOutcome<{ readonly requests: readonly RegisteredRequest[] }>>;
  giveFeedback(
    given: SchoolOf & { readonly koppelsleutel: string; readonly tekst: string },
  ): Promise<DriverOutcome<{ readonly confirmed: boolean; readonly message?: string }>>;
  showFeedback(
    pupil: PupilAt,
  ): Promise<DriverOutcome<{ readonly feedback: readonly ShownFeedback[] }>>;
  ping(): Promise<DriverOutcome<{ readonly available: boolean }>>;
  /** `content` is Base64. */
  importFile(
    file: SchoolOf & { readonly fileName: string; readonly content: string },
  ): Promise<DriverOutcome<null>>;
  showLog(pupil: PupilAt): Promise<DriverOutcome<{ readonly acts: readonly LoggedAct[] }>>;
  registerEndpoint(school: SchoolOf): Promise<DriverOutcome<null>>;
  answerQuestion(asked: {
    readonly id: string;
    readonly question: string;
  }): Promise<DriverOutcome<ScreenAnswer>>;
}

/** The name of a call. */
export type DriverCallName = keyof Driver;

/**
 * What a driver is asked while one waits for something to come about. Nobody is asked a question by it, and nothing that
 * it answers is on record.
 */
export type Glances = Pick<Driver, 'askState' | 'showNotifications'>;
