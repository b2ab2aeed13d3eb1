import type { Child } from 'hono/jsx';
import type { Piece } from '../../look/piece.ts';
import { lastEvent } from './live-stream.ts';

/** How htmx takes what a stream tells: only what differs is changed, and an answer that is an error changes nothing. */
const asStream = (from: string) => ({
  'hx-sse:connect': from,
  'hx-sse:close': lastEvent,
  'hx-swap': 'innerMorph',
  'hx-status:4xx': 'swap:none',
  'hx-status:5xx': 'swap:none',
});

/** A piece of a page that a stream keeps up to date, while there is one to follow. */
export function Live({
  id,
  from,
  children,
}: {
  readonly id: string;
  /** The address of the stream; without one nothing changes any more. */
  readonly from?: string | undefined;
  readonly children?: Child;
}): Piece {
  return (
    <div id={id} {...(from === undefined ? {} : asStream(from))}>
      {children}
    </div>
  );
}
