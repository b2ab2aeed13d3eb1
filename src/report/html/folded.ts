import { html, type Markup } from './markup.ts';

/** A list that may be long: what it counts, and its items. */
export type Folded = { readonly summary: Markup; readonly items: readonly Markup[] };

const most = 3;

/** Shows a short list as it is, and a long one behind what it counts. */
export function renderFolded({ summary, items }: Folded): Markup {
  const list = html`<ul class="plain">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  if (items.length <= most) return list;
  return html`<details><summary>${summary}</summary>${list}</details>`;
}
