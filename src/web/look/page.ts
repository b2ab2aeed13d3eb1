import type { Child } from 'hono/jsx';
import type { Text } from '#words/text.ts';

/** A page as its own code makes it; the layout is put around it. */
export type Page = {
  readonly title: Text;
  readonly body: Child;
  /** Whether a piece of it is kept up to date by a stream. */
  readonly isLive?: boolean;
  readonly status?: 200 | 400 | 403 | 404 | 413 | 422 | 429 | 500;
};
