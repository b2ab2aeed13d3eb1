import type { Child } from 'hono/jsx';
import type { Piece } from './piece.ts';

/** How something stands, told by a sign and a word, never by colour alone. */
export type Standing = 'good' | 'bad' | 'wait' | 'none';

const signs: Readonly<Record<Standing, string>> = { good: '✓', bad: '✗', wait: '!', none: '–' };

/** A state in a word or two. */
export function State({
  is,
  children,
}: {
  readonly is: Standing;
  readonly children?: Child;
}): Piece {
  return (
    <span class={`state ${is}`}>
      <span class="sign" aria-hidden="true">
        {signs[is]}
      </span>
      {children}
    </span>
  );
}

/** The head of a page: what it is, and in a sentence or two what it is for. */
export function Head({
  title,
  lead,
  over,
}: {
  readonly title: Child;
  readonly lead?: Child;
  /** What stands above the title, as the page that one came from. */
  readonly over?: Child;
}): Piece {
  return (
    <div class="head">
      {over !== undefined && <p class="over">{over}</p>}
      <h1>{title}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
    </div>
  );
}

/** A message that stands out, with a title when there is more to say. */
export function Notice({
  is,
  title,
  children,
}: {
  readonly is: Standing;
  readonly title: string;
  readonly children?: Child;
}): Piece {
  return (
    <div class={`notice ${is}`}>
      <h2>
        <span class="sign" aria-hidden="true">
          {signs[is]}
        </span>
        {title}
      </h2>
      {children}
    </div>
  );
}

/** Facts as names and values. */
export function Facts({
  rows,
}: {
  readonly rows: readonly (readonly [name: string, value: Child])[];
}): Piece {
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A part of a page under a heading. */
export function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children?: Child;
}): Piece {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
