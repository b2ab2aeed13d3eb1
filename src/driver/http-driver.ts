import { Agent } from 'undici';
import { type Text, text } from '#words/text.ts';
import { isRefusal } from './answers.ts';
import { answersOf, driverOf, whyNoAnswer } from './calls.ts';
import type { Driver, DriverCallName, DriverOutcome } from './driver.ts';

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

/** What a call looks like on the wire: the other fields are the query of a GET, the body of a POST. */
type Route = {
  readonly method: 'GET' | 'POST';
  /** With `{id}` where the id of the call goes. */
  readonly path: string;
  readonly success: number;
  /** Whether anything is told; else it does not matter what comes along. */
  readonly tells: boolean;
};

const get = (path: string): Route => ({ method: 'GET', path, success: 200, tells: true });
const tell = (path: string, success = 201): Route => ({
  method: 'POST',
  path,
  success,
  tells: true,
});
const act = (path: string, success?: number): Route => ({ ...tell(path, success), tells: false });

const routes: Readonly<Record<DriverCallName, Route>> = {
  status: get('/status'),
  forget: act('/forget', 204),
  loadPupil: act('/pupils'),
  recordInspection: act('/inspections'),
  makeReady: act('/ready-dossiers'),
  askDossier: tell('/asks', 202),
  askState: get('/asks/{id}'),
  showReceived: get('/asks/{id}/received'),
  withdrawReady: act('/withdrawals'),
  notify: tell('/notifications'),
  showNotifications: get('/notifications'),
  listRequests: get('/requests'),
  giveFeedback: tell('/feedback'),
  showFeedback: get('/feedback'),
  ping: tell('/ping', 200),
  importFile: act('/imports'),
  showLog: get('/log'),
  registerEndpoint: act('/endpoint-registrations'),
  answerQuestion: tell('/questions', 200),
};

/** The driver over HTTP, as `schemas/driver.openapi.yaml` describes it. */
export function httpDriver(options: HttpDriverOptions): Driver {
  return driverOf((name, request) => call(options, name, request));
}

async function call(
  { url, account, limitMs }: HttpDriverOptions,
  name: DriverCallName,
  request: object,
): Promise<DriverOutcome<unknown>> {
  const { method, path, fields, success, tells } = onTheWire(name, request);
  const isAnswer = answersOf[name];
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
      // Nobody agreed that another address is asked.
      redirect: 'manual',
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
    const found = isMissing || !tells ? null : answer;
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

function onTheWire(name: DriverCallName, request: object): Route & { readonly fields: object } {
  const route = routes[name];
  if (!route.path.includes('{id}')) return { ...route, fields: request };
  const { id } = request as { readonly id: string };
  const path = route.path.replace('{id}', () => encodeURIComponent(id));
  return { ...route, path, fields: {} };
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

/** By the code that the system gives, as ECONNREFUSED, where there is one. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : error;
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return cause === error ? error.message : `${error.message}: ${cause.message}`;
}
