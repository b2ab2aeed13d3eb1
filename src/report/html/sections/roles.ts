import { allRoles, type Role } from '#evidence/plan.ts';
import { text } from '#words/text.ts';
import { roleWords } from '../../words.ts';
import { html, type Markup } from '../markup.ts';
import { renderOutcome } from '../outcome.ts';
import type { Page } from '../page.ts';
import { renderTable } from '../table.ts';
import { capital } from '../wording.ts';

/** Tells the verdict for each kind of transfer that is claimed, and each part in it. */
export function renderRoles(page: Page): Markup | undefined {
  const { verdicts } = page.record;
  if (verdicts.length === 0) return undefined;
  const claimed = [...new Set(verdicts.map(({ profile }) => profile))];
  return renderTable({
    name: 'roles',
    caption: page.say(words.caption),
    columns: [
      page.say(words.profile),
      ...allRoles.map((role) => capital(page.say(roleWords[role]))),
    ],
    rows: claimed.map((profile) => ({
      cells: [
        renderProfile(page, profile),
        ...allRoles.map((role) => renderVerdict(page, role, profile)),
      ],
    })),
  });
}

function renderProfile({ record, say }: Page, profile: string): Markup {
  const title = record.profiles.find(({ name }) => name === profile)?.title;
  return html`${title ? capital(say(title)) : profile} <span class="id">${profile}</span>`;
}

function renderVerdict(page: Page, role: Role, profile: string): Markup {
  const verdict = page.record.verdicts.find((row) => row.role === role && row.profile === profile);
  if (verdict) return renderOutcome(verdict.outcome, page);
  return html`<span class="none">${page.say(words.notClaimed)}</span>`;
}

const words = {
  caption: text('Oordeel per soort overstap en per rol', 'Verdict per kind of transfer and role'),
  profile: text('Overstap', 'Transfer'),
  notClaimed: text('niet geclaimd', 'not claimed'),
} as const;
