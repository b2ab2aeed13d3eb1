import { Agent } from 'undici';
import { isAsk, isAskState, isRefusal, isShown, isStatus } from './answers.ts';
import type { AskState, Driver, DriverOutcome, DriverStatus, Shown } from './driver.ts';

// A connection of its own for each call: one that is kept open may close while we write.
// Node's types describe its own copy of undici, of which this one is a later release.
const dispatcher = new Agent({ pipelining: 0 }) as unknown as NonNullable<
  RequestInit['dispatcher']
>;

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
  readonly body?: object;
  readonly success: number;
  readonly isAnswer: (answer: unknown) => answer is Answer;
};

/** The driver over HTTP, as `schemas/driver.openapi.yaml` describes it. */
export function httpDriver(options: HttpDriverOptions): Driver {
  const get = <Answer>(path: string, isAnswer: Call<Answer>['isAnswer']) =>
    call(options, { method: 'GET', path, success: 200, isAnswer });
  const post = (path: string, body: object, success = 201) =>
    call(options, { method: 'POST', path, body, success, isAnswer: isNothing });
  return {
    status: () => get<DriverStatus>('/status', isStatus),
    forget: () => post('/forget', {}, 204),
    loadPupil: (pupil) => post('/pupils', pupil),
    recordInspection: (inspected) => post('/inspections', inspected),
    makeReady: (ready) => post('/ready-dossiers', ready),
    askDossier: (ask) =>
      call(options, { method: 'POST', path: '/asks', body: ask, success: 202, isAnswer: isAsk }),
    askState: ({ id }) => get<AskState>(`/asks/${encodeURIComponent(id)}`, isAskState),
    showReceived: ({ id }) => get<Shown>(`/asks/${encodeURIComponent(id)}/received`, isShown),
  };
}

async function call<Answer>(
  { url, account, limitMs }: HttpDriverOptions,
  { method, path, body, success, isAnswer }: Call<Answer>,
): Promise<DriverOutcome<Answer>> {
  const address = new URL(url.replace(/\/$/, '') + path);
  if (method === 'GET') address.searchParams.set('account', account);
  const content = body && {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, ...body }),
  };
  const what = `${method} ${address.href}`;
  try {
    const response = await fetch(address, {
      dispatcher,
      method,
      ...content,
      signal: AbortSignal.timeout(limitMs),
    });
    const answer = await answerOf(response);
    if (response.status === 409) return refusal(what, answer);
    const isMissing = response.status === 404 && path.endsWith('/received');
    if (response.status !== success && !isMissing) {
      return failure(`${what} answered HTTP ${response.status}, not ${success}`);
    }
    const found = isMissing ? null : answer;
    if (isAnswer(found)) return { status: 'done', answer: found };
    return failure(`${what} answered something else than the driver API describes`);
  } catch (error) {
    const isBroken = error instanceof SyntaxError;
    return failure(
      `${what} ${isBroken ? 'answered broken JSON' : 'gave no answer'}: ${reasonOf(error)}`,
    );
  }
}

async function answerOf(response: Response): Promise<unknown> {
  const content = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  return isJson && content !== '' ? JSON.parse(content) : null;
}

function refusal(what: string, answer: unknown): DriverOutcome<never> {
  if (isRefusal(answer)) return { status: 'refused', reason: answer.reason };
  return failure(`${what} refused (HTTP 409) without a reason`);
}

function failure(why: string): DriverOutcome<never> {
  return { status: 'failed', why };
}

function isNothing(_answer: unknown): _answer is null {
  return true;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
