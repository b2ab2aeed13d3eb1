import type { ExaminedRequest, RestsOn } from '#register/issuing/examine-request.ts';
import { waiverUseWords } from '#report/waiver-words.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Facts, Notice, Section, type Standing, State } from '../../../look/pieces.tsx';
import { sayDay } from '../../../look/say-time.ts';
import { Table } from '../../../look/table.tsx';
import type { SignedInVisit } from '../../visit.ts';

/** What verifying came to, and row by row what was looked at. */
export function Evidence({
  visit: { say },
  examined: { isSound, because, rows },
}: {
  readonly visit: SignedInVisit;
  readonly examined: ExaminedRequest;
}): Piece {
  return (
    <Section id="bewijs" title={say(words.title)}>
      <Notice is={isSound ? 'good' : 'bad'} title={say(isSound ? words.sound : words.notSound)}>
        <p>{because ? say(because) : say(words.how)}</p>
      </Notice>
      {rows.length > 0 && (
        <details open={!isSound}>
          <summary>
            {say(words.looked)} ({rows.length})
          </summary>
          <Table
            caption={say(words.title)}
            columns={[words.looked, words.stands, words.found].map(say)}
            rows={rows.map(({ what, standing, detail }) => [
              say(what),
              <State is={standings[standing]}>{say(standingWords[standing])}</State>,
              say(detail),
            ])}
          />
        </details>
      )}
    </Section>
  );
}

type RowStanding = ExaminedRequest['rows'][number]['standing'];

const standings: Readonly<Record<RowStanding, Standing>> = {
  sound: 'good',
  tampered: 'bad',
  incomplete: 'wait',
  told: 'none',
};

const standingWords = {
  sound: text('In orde', 'Sound'),
  tampered: text('Klopt niet', 'Not right'),
  incomplete: text('Niet compleet', 'Incomplete'),
  told: text('Ter kennis', 'For your knowledge'),
} as const;

/** Under which waivers the run stands, and what each excuses; nothing where there are none. */
export function Waivers({
  visit: { say, language },
  waivers,
}: {
  readonly visit: SignedInVisit;
  readonly waivers: readonly RestsOn[];
}): Piece | null {
  if (waivers.length === 0) return null;
  return (
    <Section id="ontheffingen" title={say(words.waivers)}>
      <p>{say(words.waiversWhat)}</p>
      {waivers.map(({ requirement, title, reason, by, until, use, holds, excuses }) => (
        <article class="card">
          <h3>
            {requirement} <span class="soft">{say(title)}</span>
          </h3>
          <Facts
            rows={[
              [
                say(words.until),
                <State is={holds ? 'wait' : 'bad'}>
                  {sayDay(until, language)}
                  {!holds && `, ${say(words.over)}`}
                </State>,
              ],
              [say(words.by), by],
              [say(words.reason), reason],
              [say(words.use), say(waiverUseWords[use])],
            ]}
          />
          {excuses.length > 0 && (
            <details>
              <summary>
                {say(words.excuses)} ({excuses.length})
              </summary>
              <ul>
                {excuses.map(({ scenario, finding }) => (
                  <li>
                    <span class="soft small">{scenario}</span>
                    <br />
                    {say(finding)}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </article>
      ))}
    </Section>
  );
}

const words = {
  title: text('Bewijs, zojuist nagegaan', 'Evidence, verified just now'),
  sound: text('Het bewijs klopt', 'The evidence is sound'),
  notSound: text('Hierop kan niets worden uitgegeven', 'Nothing can be issued on this'),
  how: text(
    'De run is opnieuw beoordeeld, en komt op hetzelfde uit. Er staat geen nummer van een echt kind in.',
    'The run was judged again, and comes to the same. It holds no number of a real child.',
  ),
  looked: text('Waarnaar is gekeken', 'What was looked at'),
  stands: text('Uitkomst', 'Outcome'),
  found: text('Wat is gevonden', 'What was found'),
  waivers: text('Ontheffingen', 'Waivers'),
  waiversWhat: text(
    'Wat hier staat ging niet goed, en is toch geen reden om te weigeren. De kwalificatie is onder voorwaarde, en telt niet langer dan de eerste ontheffing.',
    'What stands here did not go well, and is no reason to refuse all the same. The qualification is on condition, and counts no longer than the first waiver.',
  ),
  until: text('Geldt tot en met', 'Holds through'),
  over: text('afgelopen', 'has ended'),
  by: text('Gegeven door', 'Given by'),
  reason: text('Reden', 'Reason'),
  use: text('In deze run', 'In this run'),
  excuses: text('Wat deze ontheffing toelaat', 'What this waiver excuses'),
} as const;
