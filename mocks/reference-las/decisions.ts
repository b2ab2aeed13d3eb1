import { type AskingDecisions, soundAskingDecisions } from './decisions/asking.ts';
import { type ConnectionDecisions, soundConnectionDecisions } from './decisions/connection.ts';
import { type ContentsDecisions, soundContentsDecisions } from './decisions/contents.ts';
import { type FeedbackDecisions, soundFeedbackDecisions } from './decisions/feedback.ts';
import { type NotifyingDecisions, soundNotifyingDecisions } from './decisions/notifying.ts';
import { type ReleaseDecisions, soundReleaseDecisions } from './decisions/release.ts';
import { type SessionDecisions, soundSessionDecisions } from './decisions/session.ts';
import type { Year } from './year.ts';

/** Everything this system decides for itself, by subject in decisions/; a change replaces one entry. */
export type Decisions = SessionDecisions &
  ReleaseDecisions &
  ContentsDecisions &
  AskingDecisions &
  NotifyingDecisions &
  FeedbackDecisions &
  ConnectionDecisions;

/** Decides everything as the standard says, in a year. */
export const soundDecisions = (year: Year): Decisions => ({
  ...soundSessionDecisions,
  ...soundReleaseDecisions(year),
  ...soundContentsDecisions(year),
  ...soundAskingDecisions(year),
  ...soundNotifyingDecisions,
  ...soundFeedbackDecisions,
  ...soundConnectionDecisions,
});
