import type { EventEmitter } from 'node:events';

/**
 * Lets a command go on when what it prints cannot be written, and gives what tells why it could not. A reader that
 * went away, as `head` does, had what it wanted: that is nothing to tell.
 */
export function lostOutput(...streams: readonly EventEmitter[]): () => string | undefined {
  let why: string | undefined;
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') why ??= error.message;
    });
  }
  return () => why;
}
