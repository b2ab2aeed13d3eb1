import type { Outcome } from '#verdict/outcome.ts';
import { outcomeSigns, outcomeWords } from '../words.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

/** Writes an outcome as sign and word, so that colour only helps. */
export function renderOutcome(outcome: Outcome, { say }: Page): Markup {
  return html`<span class="outcome ${outcome}">${renderSign(outcome)} ${say(outcomeWords[outcome])}</span>`;
}

/** Writes the sign of an outcome, where the word stands beside it. */
export function renderSign(outcome: Outcome): Markup {
  return html`<span class="sign ${outcome}" aria-hidden="true">${outcomeSigns[outcome]}</span>`;
}
