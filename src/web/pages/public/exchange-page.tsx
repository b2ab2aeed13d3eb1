import type { ExchangeAnswer, Ground } from '#register/asking/check-schools.ts';
import { text } from '#words/text.ts';
import { Choice, Input } from '../../look/forms.tsx';
import type { Piece } from '../../look/piece.ts';
import { Head, Notice, Section, State } from '../../look/pieces.tsx';
import { sayDay } from '../../look/say-time.ts';
import { capital, releaseName, roleNames } from '../../look/school-words.ts';
import { Table } from '../../look/table.tsx';
import type { Visit } from '../visit.ts';
import { type MeantSchool, meantSchool } from './meant-school.ts';

/** Whether two schools can exchange for one kind of transfer, and if not, why; the address holds the question. */
export async function exchangePage(visit: Visit): Promise<Response> {
  const { say, ask, query, page, register } = visit;
  const profile = query('profiel') ?? Object.keys(register.profiles)[0] ?? '';
  const [bron, doel] = [await meant(visit, 'van'), await meant(visit, 'naar')];
  const answer =
    bron?.code !== undefined && doel?.code !== undefined
      ? await ask('checkSchools', { bron: bron.code, doel: doel.code, profile })
      : undefined;
  return page({
    title: words.title,
    body: (
      <>
        <Head title={say(words.title)} lead={say(words.lead)} />
        <form class="search pair" method="get" action="/uitwisselen">
          <Input name="van" label={say(words.from)} hint={say(words.hint)} value={query('van')} />
          <Input name="naar" label={say(words.to)} hint={say(words.hint)} value={query('naar')} />
          <Choice
            name="profiel"
            label={say(words.profile)}
            value={profile}
            choices={Object.entries(register.profiles).map(([value, { title }]) => {
              return { value, label: `${capital(say(title))} (${value})` };
            })}
          />
          <div class="field">
            <button type="submit">{say(words.look)}</button>
          </div>
        </form>
        <Meant visit={visit} name="van" school={bron} />
        <Meant visit={visit} name="naar" school={doel} />
        {answer && <Answered visit={visit} answer={answer} />}
      </>
    ),
  });
}

async function meant({ query, ask }: Visit, name: string): Promise<MeantSchool | undefined> {
  const written = query(name);
  return written === undefined ? undefined : meantSchool(ask, written);
}

type MeantProps = {
  readonly visit: Visit;
  readonly name: string;
  readonly school: MeantSchool | undefined;
};

/** What was written may be several schools, or none: then it is asked which. */
function Meant({ visit, name, school }: MeantProps): Piece | null {
  const { say, context } = visit;
  if (!school || school.code !== undefined) return null;
  if (school.among.length === 0) {
    return <Notice is="wait" title={`${say(words.noSchool)} “${school.written}”`} />;
  }
  const choose = (code: string) => {
    const query = new URL(context.req.url).searchParams;
    query.set(name, code);
    return `/uitwisselen?${query}`;
  };
  return (
    <Notice is="wait" title={`${say(words.which)} “${school.written}”?`}>
      <ul>
        {school.among.map(({ code, name: called, place }) => (
          <li>
            <a href={choose(code)}>
              {called}, {place}
            </a>{' '}
            <span class="code">{code}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Answered({
  visit,
  answer,
}: {
  readonly visit: Visit;
  readonly answer: ExchangeAnswer;
}): Piece {
  const { say, register } = visit;
  const { canExchange, profile, bron, doel, because, notes, by } = answer;
  const title = register.profiles[profile]?.title;
  return (
    <div class="answer">
      <Notice is={canExchange ? 'good' : 'bad'} title={say(canExchange ? words.yes : words.no)}>
        <p>
          {title && capital(say(title))}: <a href={`/scholen/${bron.code}`}>{bron.name}</a>,{' '}
          {bron.place} → <a href={`/scholen/${doel.code}`}>{doel.name}</a>, {doel.place}
        </p>
        {because.length > 0 && (
          <ul>
            {because.map((reason) => (
              <li>{say(reason)}</li>
            ))}
          </ul>
        )}
      </Notice>
      {by.length > 0 && (
        <Section id="gronden" title={say(words.by)}>
          <Grounds visit={visit} by={by} />
        </Section>
      )}
      {notes.map((note) => (
        <p class="soft">{say(note)}</p>
      ))}
    </div>
  );
}

function Grounds({
  visit: { say, language },
  by,
}: {
  readonly visit: Visit;
  readonly by: readonly Ground[];
}): Piece {
  return (
    <Table
      caption={say(words.by)}
      columns={[words.school, words.role, words.las, words.release, words.until].map(say)}
      rows={by.map((ground) => [
        <a href={`/scholen/${ground.school}`}>{ground.school}</a>,
        say(roleNames[ground.role]),
        `${ground.product} ${ground.version} (${ground.supplier})`,
        releaseName(ground),
        <>
          {sayDay(ground.until, language, 'medium')}{' '}
          {ground.isConditional && <State is="wait">{say(words.conditional)}</State>}
        </>,
      ])}
    />
  );
}

const words = {
  title: text('Kunnen twee scholen uitwisselen?', 'Can two schools exchange?'),
  lead: text(
    'Voor een overstap moeten de systemen van beide scholen gekwalificeerd zijn. Kies de scholen en het soort overstap.',
    'For a transfer the systems of both schools have to be qualified. Choose the schools and the kind of transfer.',
  ),
  from: text('Van school', 'From school'),
  to: text('Naar school', 'To school'),
  hint: text('BRIN, zoals 99ZA, of een deel van de naam', 'BRIN, as 99ZA, or a part of the name'),
  profile: text('Soort overstap', 'Kind of transfer'),
  look: text('Kijken', 'Look'),
  noSchool: text('Geen school gevonden bij', 'No school found for'),
  which: text('Welke school bedoelt u met', 'Which school do you mean by'),
  yes: text('Ja, deze scholen kunnen uitwisselen', 'Yes, these schools can exchange'),
  no: text('Nee, deze scholen kunnen niet uitwisselen', 'No, these schools cannot exchange'),
  by: text('Waarom het kan', 'Why they can'),
  school: text('School', 'School'),
  role: text('Mag', 'May'),
  las: text('LAS', 'LAS'),
  release: text('Release', 'Release'),
  until: text('Tot', 'Until'),
  conditional: text('onder voorwaarde', 'on condition'),
} as const;
