import { text } from '#words/text.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { inLanguage } from './wording.ts';

/** Leads to the row of a requirement. */
export function linkToRequirement(id: string): Markup {
  return html`<a class="id" href="#${id}">${id}</a>`;
}

/** Leads to the row of an assumption. */
export function linkToAssumption(id: string): Markup {
  return html`<a class="id" href="#${id}">${id}</a>`;
}

/** Names the anchor of a scenario. */
export function scenarioAnchor({ record }: Page, key: string): string {
  return `scenario-${record.scenarios.findIndex((scenario) => scenario.key === key) + 1}`;
}

/** Leads to the row of a scenario by its name; its name is Dutch in every language. */
export function linkToScenario(page: Page, key: string): Markup {
  const scenario = page.scenarios.get(key);
  if (!scenario) return html`${key}`;
  return html`<a href="#${scenarioAnchor(page, key)}">${inLanguage('nl', scenario.name, page)}</a>`;
}

/** Puts a comma between links, each on the line of its link. */
export function inList(links: readonly Markup[]): Markup {
  return html`${links.map((link, at) => {
    if (at === links.length - 1) return html`<span class="item">${link}</span>`;
    return html`<span class="item">${link},</span> `;
  })}`;
}

/** Names the anchor of a line of the transcript that is shown in full. */
export function lineAnchor(seq: number): string {
  return `line-${seq}`;
}

/** Leads to a line of the transcript that is shown in full; one that is not there is only named. */
export function linkToLine(page: Page, seq: number): Markup {
  const name = `${page.say(line)} ${seq}`;
  return page.cited.has(seq) ? html`<a href="#${lineAnchor(seq)}">${name}</a>` : html`${name}`;
}

const line = text('regel', 'line');

/** Leads to what was found of a requirement. */
export function linkToFinding(requirement: string): Markup {
  return html`<a class="id" href="#finding-${requirement}">${requirement}</a>`;
}
