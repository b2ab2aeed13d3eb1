/**
 * What a job tells, as server-sent events: pieces of a page, made here, that a browser puts in the place of the one before.
 *
 * 1. Each piece tells all that there is to tell, so one that is missed is no loss.
 * 2. Its id says what it is of. Who comes back tells by `Last-Event-ID` what it has, and is not told that again.
 * 3. It ends by the event `klaar` when nothing more comes. It ends without when it lasted long, or we close: then a browser comes back.
 * 4. Who does not read, or is gone, holds nothing of ours for longer than a stream may last.
 */
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { pageSize, progressPagesOf } from '#register/jobs/progress-of.ts';
import { Refusal } from '#register/refusal.ts';
import type { Piece } from '../../look/piece.ts';
import type { OpenStreams } from '../../sessions/open-streams.ts';
import type { SignedInVisit } from '../visit.ts';
import { nothingYet, type ProgressSoFar, progressAfter } from './progress-so-far.ts';

/** The event after which nothing more comes. */
export const lastEvent = 'klaar';

/** Which job is followed, and how what it told is shown. */
export type Followed = {
  readonly job: number;
  readonly piece: (progress: ProgressSoFar) => Promise<Piece>;
};

/** Answers with what a job tells, as it tells it. @throws TooMuch when somebody has too many of these. */
export function liveStream(
  visit: SignedInVisit,
  followed: Followed,
  streams: OpenStreams,
): Response {
  const { context, person, web } = visit;
  const leave = streams.enter(person.id);
  const answer = streamSSE(context, async (stream) => {
    const over = overOf(stream, streams);
    const heartbeat = setInterval(() => void stream.write(': \n\n'), streams.sizes.heartbeatMs);
    try {
      await tell(stream, { visit, followed, everyMs: streams.sizes.everyMs, over });
    } catch (error) {
      // What is not there any more ends it; the page that the browser asks for then tells so.
      if (!(error instanceof Refusal)) web.onFailure(error);
    } finally {
      clearInterval(heartbeat);
      leave();
    }
  });
  // So that nobody who closes waits for a connection on which nothing comes.
  answer.headers.set('Connection', 'close');
  answer.headers.set('X-Accel-Buffering', 'no');
  return answer;
}

/** Aborted when whoever reads is gone, when it lasted long, or when all have to end. */
function overOf(stream: SSEStreamingApi, { closing, sizes }: OpenStreams): AbortSignal {
  const gone = new AbortController();
  stream.onAbort(() => gone.abort());
  const over = AbortSignal.any([gone.signal, closing, AbortSignal.timeout(sizes.longestMs)]);
  // Else a write to who does not read would wait for ever.
  over.addEventListener('abort', () => void (stream.closed || stream.abort()), { once: true });
  return over;
}

type Telling = {
  readonly visit: SignedInVisit;
  readonly followed: Followed;
  readonly everyMs: number;
  readonly over: AbortSignal;
};

async function tell(
  stream: SSEStreamingApi,
  { visit, followed: { job, piece }, everyMs, over }: Telling,
): Promise<void> {
  const { register, person, context } = visit;
  const has = context.req.header('Last-Event-ID');
  let progress = nothingYet;
  let last = 0;
  for await (const { state, lines } of progressPagesOf(register, job, {
    ...{ by: person, everyMs, signal: over },
  })) {
    progress = lines.reduce(progressAfter, progress);
    last = lines.at(-1)?.id ?? last;
    const id = `${last}-${state.replace(' ', '-')}`;
    // Of a page that is full the rest comes at once.
    if (lines.length === pageSize || id === has) continue;
    await stream.writeSSE({ id, data: String(await piece(progress)) });
  }
  if (!over.aborted) await stream.writeSSE({ event: lastEvent, data: '' });
}
