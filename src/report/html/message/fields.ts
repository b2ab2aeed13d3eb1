import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { readText } from './content.ts';
import { renderLines } from './lines.ts';
import { limits, renderShortened } from './shorten.ts';

/** Shows whatever JSON may hold: an object by its fields, XML in a field set out for reading. */
export function renderFields(page: Page, value: unknown): Markup | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return renderValue(page, value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return undefined;
  return html`<dl class="fields">${fields.map(
    ([name, field]) =>
      html`<div><dt>${renderShortened(page, name, limits.value)}</dt><dd>${renderValue(page, field)}</dd></div>`,
  )}</dl>`;
}

function renderValue(page: Page, value: unknown): Markup {
  if (typeof value !== 'string') {
    return html`<pre>${renderShortened(page, JSON.stringify(value, null, 2), limits.raw)}</pre>`;
  }
  const content = readText(value);
  if (content.kind === 'xml') return renderLines(page, content.lines);
  return html`<span class="value">${renderShortened(page, value, limits.value)}</span>`;
}
