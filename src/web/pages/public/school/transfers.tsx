import type { Child } from 'hono/jsx';
import type { KnownQualification } from '#register/asking/standing.ts';
import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Section, State } from '../../../look/pieces.tsx';
import { sayDay } from '../../../look/say-time.ts';
import { capital, releaseName } from '../../../look/school-words.ts';
import { Table } from '../../../look/table.tsx';
import type { Visit } from '../../visit.ts';
import type { SchoolProps } from './school-facts.tsx';

/** For which kinds of transfer the system of a school stands, in which role, and until when. */
export function Transfers({ visit, school }: SchoolProps): Piece {
  const { say, register } = visit;
  const asked = Object.entries(register.profiles).filter(
    ([, { from, to }]) => from.includes(school.sector) || to.includes(school.sector),
  );
  return (
    <Section id="overstappen" title={say(words.title)}>
      <Table
        caption={say(words.title)}
        columns={[words.profile, words.sends, words.receives].map(say)}
        rows={asked.map(([profile, { title, from, to }]) => [
          <>
            {capital(say(title))} <span class="code">{profile}</span>
          </>,
          from.includes(school.sector) ? standing(visit, school, 'bron', profile) : na(visit),
          to.includes(school.sector) ? standing(visit, school, 'doel', profile) : na(visit),
        ])}
      />
    </Section>
  );
}

function na({ say }: Visit): Child {
  return <span class="soft">{say(words.never)}</span>;
}

function standing(
  { say, language }: Visit,
  { qualifications }: SchoolProps['school'],
  role: string,
  profile: string,
): Child {
  const own = qualifications.filter(
    (its) => its.of === 'product' && its.role === role && its.profile === profile,
  );
  const its = own.find(({ counts }) => counts) ?? own[0];
  if (!its) return <State is="bad">{say(words.not)}</State>;
  return (
    <>
      <State is={its.counts ? (its.isConditional ? 'wait' : 'good') : 'bad'}>
        {its.counts ? say(words.until) : say(ended(its))}{' '}
        {sayDay(its.withdrawn ?? its.until, language, 'medium')}
      </State>
      <span class="soft small">
        {its.isConditional && its.counts ? `${say(words.conditional)}, ` : ''}
        {releaseName(its)}
      </span>
    </>
  );
}

function ended({ because }: KnownQualification): Text {
  if (because === 'withdrawn') return words.withdrawn;
  return because === 'expired' ? words.expired : words.closed;
}

const words = {
  title: text('Soorten overstap', 'Kinds of transfer'),
  profile: text('Overstap', 'Transfer'),
  sends: text('Versturen', 'Send'),
  receives: text('Ontvangen', 'Receive'),
  never: text('niet van toepassing', 'not applicable'),
  not: text('Niet gekwalificeerd', 'Not qualified'),
  until: text('Tot', 'Until'),
  conditional: text('onder voorwaarde', 'on condition'),
  withdrawn: text('Ingetrokken op', 'Withdrawn on'),
  expired: text('Verlopen op', 'Expired on'),
  closed: text('Release niet open; tot', 'Release not open; until'),
} as const;
