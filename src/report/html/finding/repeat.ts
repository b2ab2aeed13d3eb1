import { revealedSeed } from '#evidence/revealed-seed.ts';
import { text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';

/** Says by which command a scenario is played again with the same dossier; of one that had no dossier, by its name only. */
export function renderRepeat(page: Page, scenario: string): Markup | undefined {
  if (!page.scenarios.has(scenario)) return undefined;
  const command = ['npx oso-keur run', ...optionsFor(page, scenario)].join(' ');
  return html`<p class="repeat">${page.say(words.again)} <code>${command}</code></p>`;
}

function optionsFor(page: Page, scenario: string): string[] {
  const { release } = page.record;
  const seed = seedOf(page, scenario);
  return [
    ...(release === usual ? [] : [`--release ${release}`]),
    `--only ${scenario}`,
    ...(seed === undefined ? [] : [`--seed ${seed}`]),
  ];
}

/** Each scenario of a plan has its dossier from the next seed, and comes first in a run of its own. */
function seedOf({ record, entries }: Page, scenario: string): number | undefined {
  const first = revealedSeed(entries.values());
  const at = record.scenarios.findIndex(({ key }) => key === scenario);
  return first === undefined ? undefined : first + at;
}

const usual = '2022';

const words = { again: text('Opnieuw zien:', 'See it again:') } as const;
