import { html, type Markup } from '#report/html/markup.ts';
import { capital } from '#report/html/wording.ts';
import type { Verdict } from '#verdict/outcome.ts';
import { type Text, text } from '#words/text.ts';
import type { Drawing } from '../drawing.ts';
import type { Statement } from '../statement.ts';

/** Writes the verdict on each role in each profile, a role a row. */
export function renderVerdicts(statement: Statement, { language }: Drawing): Markup {
  const { roles, profiles, verdicts } = statement;
  const cell = (role: string, profile: string) => {
    const found = verdicts.find((row) => row.role === role && row.profile === profile);
    return html`<td>${found && cells[found.outcome][language]}</td>`;
  };
  return html`<table>
<caption>${words.caption[language]}</caption>
<thead><tr><th scope="col">${words.role[language]}</th>${profiles.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${roles.map(
  (role) =>
    html`<tr><th scope="row">${capital(role)}</th>${profiles.map((profile) => cell(role, profile))}</tr>`,
)}
</tbody>
</table>`;
}

const cells: Readonly<Record<Verdict, Text>> = {
  passed: text('✓ voldaan', '✓ satisfied'),
  waived: text('± voorwaarde', '± condition'),
  failed: text('✗ niet voldaan', '✗ not satisfied'),
  inconclusive: text('? niet vast te stellen', '? inconclusive'),
};

const words = {
  caption: text('Beproefd in deze rollen en profielen', 'Tested in these roles and profiles'),
  role: text('Rol', 'Role'),
} as const;
