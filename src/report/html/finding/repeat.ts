import { text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';

/** Says by which command a scenario is played again with the same dossier; of one that had no dossier, by its name only. */
export function renderRepeat(page: Page, scenario: string): Markup | undefined {
  if (!page.scenarios.has(scenario)) return undefined;
  const command = ['npx oso-keur run', ...optionsFor(page, scenario)].join(' ');
  return html`<p class="repeat">${page.say(words.again)} <code>${command}</code></p>`;
}

/** Dossiers are drawn from the seed of a run one after the other, so what was leased here comes first in a run of its own. */
function optionsFor({ record, played }: Page, scenario: string): string[] {
  const leased = played.get(scenario)?.find((entry) => entry.kind === 'leased');
  return [
    ...(record.release === usual ? [] : [`--release ${record.release}`]),
    `--only ${scenario}`,
    ...(leased?.kind === 'leased' ? [`--seed ${leased.seed}`] : []),
  ];
}

const usual = '2022';

const words = { again: text('Opnieuw zien:', 'See it again:') } as const;
