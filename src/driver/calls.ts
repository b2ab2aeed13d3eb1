/** Every call that a driver may have, and what counts as an answer to it. */
import {
  isAsk,
  isAskState,
  isFeedbackGiven,
  isFeedbackShown,
  isLog,
  isNotifications,
  isNotified,
  isPinged,
  isRequests,
  isScreenAnswer,
  isShown,
  isStatus,
} from './answers.ts';
import type { Driver, DriverCallName, DriverOutcome } from './driver.ts';

const isNothing = (answer: unknown) => answer === null;

/** Tells of each call whether something is an answer to it. */
export const answersOf: Readonly<Record<DriverCallName, (answer: unknown) => boolean>> = {
  status: isStatus,
  forget: isNothing,
  loadPupil: isNothing,
  recordInspection: isNothing,
  makeReady: isNothing,
  askDossier: isAsk,
  askState: isAskState,
  showReceived: isShown,
  withdrawReady: isNothing,
  notify: isNotified,
  showNotifications: isNotifications,
  listRequests: isRequests,
  giveFeedback: isFeedbackGiven,
  showFeedback: isFeedbackShown,
  ping: isPinged,
  importFile: isNothing,
  showLog: isLog,
  registerEndpoint: isNothing,
  answerQuestion: isScreenAnswer,
};

/** Says in what an answer that was just found to be none differs from one; nothing where that is not known. */
export function whyNoAnswer(isAnswer: (answer: unknown) => boolean): string {
  // The functions that ajv makes keep what they found last.
  const errors: unknown = Reflect.get(isAnswer, 'errors');
  const [first] = Array.isArray(errors) ? errors : [];
  if (!first) return '';
  const at = first.instancePath === '' ? '' : `${first.instancePath} `;
  return ` (${at}${first.message})`;
}

/** The names of all calls. */
export const driverCallNames = Object.keys(answersOf) as readonly DriverCallName[];

/** One way to make any call. What is `done` gives an answer that `answersOf` its call knows. */
export type MakeCall = (call: DriverCallName, request: object) => Promise<DriverOutcome<unknown>>;

/** Makes a driver of one way to make any call. */
export function driverOf(make: MakeCall): Driver {
  const calls = driverCallNames.map((call) => [call, (request = {}) => make(call, request)]);
  // Whoever makes the calls has held each answer to the shape of its call.
  return Object.fromEntries(calls) as unknown as Driver;
}

/** Makes a call of a driver by its name. */
export function makeCall(
  driver: Driver,
  call: DriverCallName,
  request: object,
): Promise<DriverOutcome<unknown>> {
  const made = driver[call] as unknown as (request: object) => Promise<DriverOutcome<unknown>>;
  return made(request);
}
