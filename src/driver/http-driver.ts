import { Agent } from 'undici';
import { type Text, text } from '#words/text.ts';
import {
  isAsk,
  isAskState,
  isFeedbackGiven,
  isFeedbackShown,
  isLog,
  isNotifications,
  isNotified,
  isPinged,
  isRefusal,
  isRequests,
  isScreenAnswer,
  isShown,
  isStatus,
} from './answers.ts';
import { whyNoAnswer } from './calls.ts';
import type { Driver, DriverOutcome } from './driver.ts';

// Kept open for shorter than any server would, lest it close while we write.
// Node's types describe its own copy of undici, of which this one is a later release.
const dispatcher = new Agent({
  keepAliveTimeout: 500,
  keepAliveMaxTimeout: 500,
}) as unknown as NonNullable<RequestInit['dispatcher']>;

/** Where the driver of a target answers, on whose behalf, and how long it may take in milliseconds. */
export type HttpDriverOptions = {
  readonly url: string;
  readonly account: string;
  readonly limitMs: number;
};

/** What a call looks like on the wire, and which answers count. */
type Call<Answer> = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** The fields of the call: the query of a GET, the body of a POST. */
  readonly fields: object;
  readonly success: number;
  readonly isAnswer: (answer: unknown) => answer is Answer;
};

/** The driver over HTTP, as `schemas/driver.openapi.yaml` describes it. */
export function httpDriver(options: HttpDriverOptions): Driver {
  const get = <Answer>(path: string, isAnswer: Call<Answer>['isAnswer'], fields: object = {}) =>
    call(options, { method: 'GET', path, fields, success: 200, isAnswer });
  const post = <Answer>(
    path: string,
    fields: object,
    { success = 201, isAnswer }: Pick<Call<Answer>, 'isAnswer'> & { readonly success?: number },
  ) => call(options, { method: 'POST', path, fields, success, isAnswer });
  const done = (path: string, fields: object, success = 201) =>
    post(path, fields, { success, isAnswer: isNothing });
  return {
    status: () => get('/status', isStatus),
    forget: () => done('/forget', {}, 204),
    loadPupil: (pupil) => done('/pupils', pupil),
    recordInspection: (inspected) => done('/inspections', inspected),
    makeReady: (ready) => done('/ready-dossiers', ready),
    askDossier: (ask) => post('/asks', ask, { success: 202, isAnswer: isAsk }),
    askState: ({ id }) => get(`/asks/${encodeURIComponent(id)}`, isAskState),
    showReceived: ({ id }) => get(`/asks/${encodeURIComponent(id)}/received`, isShown),
    withdrawReady: (ready) => done('/withdrawals', ready),
    notify: (told) => post('/notifications', told, { isAnswer: isNotified }),
    showNotifications: (school) => get('/notifications', isNotifications, school),
    listRequests: (pupil) => get('/requests', isRequests, pupil),
    giveFeedback: (given) => post('/feedback', given, { isAnswer: isFeedbackGiven }),
    showFeedback: (pupil) => get('/feedback', isFeedbackShown, pupil),
    ping: () => post('/ping', {}, { success: 200, isAnswer: isPinged }),
    importFile: (file) => done('/imports', file),
    showLog: (pupil) => get('/log', isLog, pupil),
    registerEndpoint: (school) => done('/endpoint-registrations', school),
    answerQuestion: (asked) =>
      post('/questions', asked, { success: 200, isAnswer: isScreenAnswer }),
  };
}

async function call<Answer>(
  { url, account, limitMs }: HttpDriverOptions,
  { method, path, fields, success, isAnswer }: Call<Answer>,
): Promise<DriverOutcome<Answer>> {
  const address = new URL(url.replace(/\/$/, '') + path);
  const asked = { account, ...fields };
  if (method === 'GET') address.search = new URLSearchParams(Object.entries(asked)).toString();
  const content = method === 'POST' && {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  };
  // What stands behind the path, or before the host, may let somebody in.
  const shown = address.origin + address.pathname;
  const what = `${method} ${shown}`;
  try {
    const response = await fetch(address, {
      dispatcher,
      method,
      ...content,
      signal: AbortSignal.timeout(limitMs),
    });
    const answer = await answerOf(response);
    if (response.status === 409) return refusal(what, answer);
    if (response.status === 501) {
      return { status: 'not-offered', why: notOffered(`${method} ${path}`) };
    }
    const isMissing = response.status === 404 && path.endsWith('/received');
    if (response.status !== success && !isMissing) {
      return failure(
        `${what} antwoordde HTTP ${response.status}, niet ${success}`,
        `${what} answered HTTP ${response.status}, not ${success}`,
      );
    }
    const found = isMissing ? null : answer;
    if (isAnswer(found)) return { status: 'done', answer: found };
    if (isHtml(response)) {
      return failure(
        `${what} antwoordde een webpagina (HTML), geen JSON`,
        `${what} answered a web page (HTML), no JSON`,
      );
    }
    const type = response.headers.get('content-type') ?? '-';
    const why = isJson(response) ? whyNoAnswer(isAnswer) : ` (${type})`;
    return failure(
      `${what} antwoordde iets anders dan de driver-API beschrijft${why}`,
      `${what} answered something else than the driver API describes${why}`,
    );
  } catch (error) {
    if (error instanceof SyntaxError) {
      return failure(`${what} antwoordde kapotte JSON`, `${what} answered broken JSON`);
    }
    if (error instanceof Error && error.name === 'TimeoutError') {
      return failure(
        `${what} gaf binnen ${limitMs} ms geen antwoord`,
        `${what} gave no answer within ${limitMs} ms`,
      );
    }
    // Its message may quote the whole address.
    const reason = reasonOf(error).replaceAll(address.href, shown);
    return failure(`${what} gaf geen antwoord (${reason})`, `${what} gave no answer (${reason})`);
  }
}

function isHtml({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false;
}

async function answerOf(response: Response): Promise<unknown> {
  const content = await response.text();
  return isJson(response) && content !== '' ? JSON.parse(content) : null;
}

function isJson({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('application/json') ?? false;
}

function refusal(what: string, answer: unknown): DriverOutcome<never> {
  if (isRefusal(answer)) return { status: 'refused', reason: answer.reason };
  return failure(
    `${what} weigerde (HTTP 409) zonder reden`,
    `${what} refused (HTTP 409) without a reason`,
  );
}

function failure(nl: string, en: string): DriverOutcome<never> {
  return { status: 'failed', why: text(nl, en) };
}

function notOffered(call: string): Text {
  return text(`de driver biedt ${call} niet aan`, `the driver does not offer ${call}`);
}

function isNothing(_answer: unknown): _answer is null {
  return true;
}

/** By the code that the system gives, as ECONNREFUSED, where there is one. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : error;
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return cause === error ? error.message : `${error.message}: ${cause.message}`;
}
