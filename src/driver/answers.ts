/** What counts as an answer of the driver: the schemas of `schemas/driver.openapi.yaml` decide. */
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { readSchemaFile } from '#law/schema-file.ts';
import type {
  AskState,
  DriverStatus,
  LoggedAct,
  RegisteredRequest,
  ScreenAnswer,
  Shown,
  ShownFeedback,
  ShownNotification,
} from './driver.ts';

// An OpenAPI document has more keywords than JSON Schema; they do not concern us here.
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(readSchemaFile('driver.openapi.yaml') as SchemaObject, 'driver');

/** Tells whether an answer is the state of the product. */
export const isStatus = ajv.compile<DriverStatus>(component('Status'));

/** Tells whether an answer names an ask that has begun. */
export const isAsk = ajv.compile<{ readonly id: string }>(component('Ask'));

/** Tells whether an answer is the state of an ask. */
export const isAskState = ajv.compile<AskState>(component('AskState'));

/** Tells whether an answer is a dossier as shown, or nothing. */
export const isShown = ajv.compile<Shown>({ anyOf: [{ type: 'null' }, component('Shown')] });

/** Tells whether an answer says that the other system confirmed a notification or not. */
export const isNotified = ajv.compile<{ readonly delivered: boolean }>(component('Notified'));

/** Tells whether an answer lists notifications. */
export const isNotifications = ajv.compile<{
  readonly notifications: readonly ShownNotification[];
}>(component('Notifications'));

/** Tells whether an answer lists registered requests. */
export const isRequests = ajv.compile<{ readonly requests: readonly RegisteredRequest[] }>(
  component('Requests'),
);

/** Tells whether an answer says what became of an attempt to give feedback. */
export const isFeedbackGiven = ajv.compile<{
  readonly confirmed: boolean;
  readonly message?: string;
}>(component('FeedbackGiven'));

/** Tells whether an answer lists feedback. */
export const isFeedbackShown = ajv.compile<{ readonly feedback: readonly ShownFeedback[] }>(
  component('FeedbackShown'),
);

/** Tells whether an answer is what a ping found. */
export const isPinged = ajv.compile<{ readonly available: boolean }>(component('Pinged'));

/** Tells whether an answer is a log. */
export const isLog = ajv.compile<{ readonly acts: readonly LoggedAct[] }>(component('Log'));

/** Tells whether an answer is what somebody saw on a screen. */
export const isScreenAnswer = ajv.compile<ScreenAnswer>(component('Answered'));

/** Tells whether an answer is a refusal with its reason. */
export const isRefusal = ajv.compile<{ readonly reason: string }>(component('Refusal'));

function component(name: string): { readonly $ref: string } {
  return { $ref: `driver#/components/schemas/${name}` };
}
