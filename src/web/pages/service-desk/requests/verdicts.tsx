import type { ToldRequest } from '#register/issuing/tell-request.ts';
import { verdictWords } from '#report/words.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Section, State } from '../../../look/pieces.tsx';
import { capital, roleNames } from '../../../look/school-words.ts';
import { Table } from '../../../look/table.tsx';
import type { SignedInVisit } from '../../visit.ts';
import { verdictStandings } from '../desk-words.ts';

type Props = { readonly visit: SignedInVisit; readonly request: ToldRequest };

/** What the run of a request came to, by role and profile; nothing where it names none. */
export function Verdicts({ visit: { say, register }, request: { verdicts } }: Props): Piece | null {
  if (verdicts.length === 0) return null;
  return (
    <Section id="oordelen" title={say(words.verdicts)}>
      <Table
        caption={say(words.verdicts)}
        columns={[words.profile, words.role, words.verdict].map(say)}
        rows={verdicts.map(({ role, profile, outcome }) => {
          const title = register.profiles[profile]?.title;
          return [
            <>
              {title ? say(title) : profile} <span class="code">{profile}</span>
            </>,
            capital(say(roleNames[role])),
            <State is={verdictStandings[outcome]}>{capital(say(verdictWords[outcome]))}</State>,
          ];
        })}
      />
    </Section>
  );
}

const words = {
  verdicts: text('Oordeel per rol en profiel', 'Verdict by role and profile'),
  profile: text('Overstap', 'Transfer'),
  role: text('Rol', 'Role'),
  verdict: text('Oordeel', 'Verdict'),
} as const;
