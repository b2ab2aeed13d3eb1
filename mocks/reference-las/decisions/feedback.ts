import type { ReceivedFeedback } from '../feedback/received-feedback.ts';
import type { LinkKey } from '../notification/link-key.ts';
import { results } from '../wire/results.ts';
import type { Feedback } from '../wire/wire-writer.ts';
import type { Announced } from './notifying.ts';

/** How feedback on a dossier is given and received. */
export type FeedbackDecisions = {
  /** As receiver of the dossier: whether there can be feedback on a dossier that was fetched, or was not. */
  readonly mayGiveFeedback: (isFetched: boolean) => boolean;
  /** As receiver of the dossier: what is told to its sender; `fetched` are the koppelsleutels of all dossiers here. */
  readonly composesFeedback: (feedback: Feedback, fetched: readonly string[]) => Feedback;
  /** As receiver of the dossier: what the Traffic Center says of feedback, by announcing it. */
  readonly announcesFeedback: (announce: () => Promise<Announced>) => Promise<Announced>;
  /** As receiver of the dossier: whether an answer of the Traffic Center allows the feedback. */
  readonly trustsFeedbackAnnouncement: (resultaat: string | undefined) => boolean;
  /** As receiver of the dossier: how often it is tried; once. */
  readonly attemptsFeedback: (attempt: () => Promise<boolean>) => Promise<boolean>;
  /** As receiver of the dossier: what the user is told. */
  readonly tellsFeedback: (isConfirmed: boolean) => string;
  /** As sender of the dossier: the one that a koppelsleutel in feedback was issued for. */
  readonly findsLinkKey: (
    linkKeys: readonly LinkKey[],
    isSame: (linkKey: LinkKey) => boolean,
  ) => LinkKey | undefined;
  /** As sender of the dossier: the code by which feedback is answered. */
  readonly acknowledgesFeedback: (judgement: FeedbackJudgement) => string;
  /** As sender of the dossier: what is shown of the feedback on a pupil's dossier. */
  readonly showsFeedback: (received: readonly ReceivedFeedback[]) => readonly ReceivedFeedback[];
};

/** What feedback turned out to be. */
export type FeedbackJudgement = 'known' | 'not for us' | 'unknown key';

const answers: Readonly<Record<FeedbackJudgement, string>> = {
  known: results.feedbackReceived,
  'not for us': results.deliveryPointUnknown,
  'unknown key': results.linkKeyUnknown,
};

/** Decides on feedback as the standard says. */
export const soundFeedbackDecisions: FeedbackDecisions = {
  mayGiveFeedback: (isFetched) => isFetched,
  composesFeedback: (feedback) => feedback,
  announcesFeedback: (announce) => announce(),
  trustsFeedbackAnnouncement: (resultaat) => resultaat === results.feedbackRegistered,
  attemptsFeedback: (attempt) => attempt(),
  tellsFeedback: (isConfirmed) =>
    isConfirmed
      ? 'De terugkoppeling is ontvangen.'
      : 'De terugkoppeling is niet bevestigd. Neem zelf contact op met de school.',
  findsLinkKey: (linkKeys, isSame) => linkKeys.find(isSame),
  acknowledgesFeedback: (judgement) => answers[judgement],
  showsFeedback: (received) => received,
};
