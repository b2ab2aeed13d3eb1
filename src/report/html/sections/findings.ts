import { groupedBy } from '#dossier/rules/grouped-by.ts';
import { worstOf } from '#verdict/outcome.ts';
import type { Result } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { worstFirst } from '../cited.ts';
import { renderExplain } from '../finding/explain.ts';
import { renderResult } from '../finding/result.ts';
import { inList, linkToRequirement } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';
import { inLanguage } from '../wording.ts';
import { renderWaiverOf } from './waivers.ts';

/** Tells what is wrong or unclear, requirement by requirement and the worst first, with the messages that show it. */
export function renderFindings(page: Page): Section | undefined {
  const groups = groupedBy(worstFirst(page.record), ({ requirement }) => requirement);
  if (groups.size === 0) return undefined;
  return {
    id: 'findings',
    title: text('Bevindingen', 'Findings'),
    body: html`<p>${page.say(words.intro)} ${inList(options)}.</p>
${[...groups].map(([requirement, results]) => renderGroup(page, requirement, results))}`,
  };
}

/** What a command to play again leaves to its reader. */
const options = ['--target', '--mutant', '--variant'].map((option) => html`<code>${option}</code>`);

function renderGroup(page: Page, requirement: string, results: readonly Result[]): Markup {
  const row = page.record.requirements.find(({ id }) => id === requirement);
  const about =
    row &&
    html`<p class="why">${page.say(row.why)}</p>
<p class="source">${row.level} · ${page.say(words.source)}: ${inLanguage('en', row.source, page)}</p>`;
  return html`<article class="requirement ${worstOf(results.map(({ outcome }) => outcome))}" id="finding-${requirement}">
<h3>${linkToRequirement(requirement)} ${row && page.say(row.title)}</h3>
${about}${row && renderExplain(page, requirement)}${renderWaiverOf(page, requirement)}
${results.map((result) => renderResult(page, result))}
</article>
`;
}

const words = {
  intro: text(
    'Het systeem is wat wordt gekeurd; zijn gebruiker, het Traffic Center en de andere school worden door OSO Keur gespeeld. Een diagram toont wat er in de proef heen en weer ging; wat de bevinding draagt, is gemerkt met ◆. De opdracht speelt alleen die proef opnieuw, met hetzelfde dossier; wie een ander doelbestand dan oso-keur.yaml gebruikt, of het referentiesysteem, zet erbij wat er de vorige keer stond van:',
    'The system is what is being judged; its user, the Traffic Center and the other school are played by OSO Keur. A diagram shows what went to and fro in the scenario; what bears the finding is marked ◆. The command plays only that scenario again, with the same dossier; whoever uses another target file than oso-keur.yaml, or the reference, adds what stood there before of:',
  ),
  source: text('Bron', 'Source'),
} as const;
