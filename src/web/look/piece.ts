import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of a page: what JSX makes, with all that others wrote escaped. */
export type Piece = HtmlEscapedString | Promise<HtmlEscapedString>;
