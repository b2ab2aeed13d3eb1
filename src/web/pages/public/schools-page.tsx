import type { ListedSchool, SchoolPage } from '#register/asking/list-schools.ts';
import { text } from '#words/text.ts';
import { Choice, Input } from '../../look/forms.tsx';
import { Paging } from '../../look/paging.tsx';
import type { Piece } from '../../look/piece.ts';
import { Head, State } from '../../look/pieces.tsx';
import { sectorNames } from '../../look/school-words.ts';
import { resultsId, SearchField, SearchForm } from '../../look/search-form.tsx';
import { Table } from '../../look/table.tsx';
import type { Visit } from '../visit.ts';
import { ShareOverTime } from './share-over-time.tsx';

/** All schools, to search and filter; the address tells what was asked, so it can be sent to somebody. */
export async function schoolsPage(visit: Visit): Promise<Response> {
  const { say, ask, page } = visit;
  const found = await ask('listSchools', filterOf(visit));
  const { figures } = await ask('tellFigures', { months: 24 });
  return page({
    title: words.title,
    body: (
      <>
        <Head title={say(words.title)} lead={say(words.lead)} />
        <Search visit={visit} />
        <p id="telling" class="soft" role="status">
          {countOf(visit, found)}
        </p>
        <div id={resultsId}>
          <Results visit={visit} found={found} />
        </div>
        <p class="aside">
          {say(words.both)} <a href="/uitwisselen">{say(words.check)}</a>
        </p>
        <ShareOverTime visit={visit} figures={figures} />
      </>
    ),
  });
}

const pageSize = 25;

function filterOf({ query }: Visit) {
  const given = {
    search: query('zoek'),
    sector: query('sector'),
    place: query('plaats'),
    product: query('product'),
    state: query('staat'),
    after: query('na'),
  };
  const there = Object.entries(given).filter(([, value]) => value !== undefined);
  // The register holds it to its schema.
  return { ...(Object.fromEntries(there) as object), limit: pageSize };
}

function Search({ visit }: { readonly visit: Visit }): Piece {
  const { say, query } = visit;
  const any = { value: '', label: say(words.all) };
  const sectors = Object.entries(sectorNames).map(([value, name]) => ({ value, label: say(name) }));
  const states = [
    { value: 'qualified', label: say(words.qualified) },
    { value: 'not-qualified', label: say(words.notQualified) },
  ];
  return (
    <SearchForm action="/" find={say(words.find)} alsoChanges="telling">
      <SearchField visit={visit} label={words.search} hint={words.searchHint} />
      <Choice
        name="sector"
        label={say(words.sector)}
        value={query('sector')}
        choices={[any, ...sectors]}
      />
      <Choice
        name="staat"
        label={say(words.state)}
        value={query('staat')}
        choices={[any, ...states]}
      />
      <Input name="plaats" label={say(words.place)} value={query('plaats')} />
      <Input name="product" label={say(words.las)} value={query('product')} />
    </SearchForm>
  );
}

/** Nobody counts how many there are in all: for so many schools that would take longer than the page. */
function countOf({ say, query }: Visit, { schools, next }: SchoolPage): string {
  if (next !== null) return `${schools.length} ${say(words.andMore)}`;
  const shown = query('na') === undefined ? '' : `${say(words.last)} `;
  return `${shown}${schools.length} ${say(schools.length === 1 ? words.oneSchool : words.schools)}`;
}

type ResultsProps = { readonly visit: Visit; readonly found: SchoolPage };

function Results({ visit, found }: ResultsProps): Piece {
  const { say } = visit;
  const { schools, next } = found;
  if (schools.length === 0) return <p class="empty">{say(words.none)}</p>;
  const columns = [words.school, words.place, words.sector, words.las, words.qualification].map(
    say,
  );
  return (
    <>
      <Table
        caption={say(words.title)}
        columns={columns}
        rows={schools.map((school) => rowOf(school, visit))}
      />
      <Paging visit={visit} by="na" next={next} named={words.next} />
    </>
  );
}

function rowOf(
  { code, name, place, sector, product, version, isQualified }: ListedSchool,
  { say }: Visit,
) {
  return [
    <>
      <a href={`/scholen/${code}`}>{name}</a> <span class="code">{code}</span>
    </>,
    place,
    <abbr title={say(sectorNames[sector])}>{sector}</abbr>,
    product === null ? <span class="soft">{say(words.unknown)}</span> : `${product} ${version}`,
    isQualified ? (
      <State is="good">{say(words.qualified)}</State>
    ) : (
      <State is="bad">{say(words.notQualified)}</State>
    ),
  ];
}

const words = {
  title: text('Overzicht scholen met OSO', 'Schools with OSO'),
  lead: text(
    'Welke school werkt met een systeem dat leerlingdossiers via OSO mag uitwisselen?',
    'Which school works with a system that may exchange pupil dossiers by OSO?',
  ),
  search: text('Naam, BRIN of plaats', 'Name, BRIN or place'),
  searchHint: text('Het begin van een woord is genoeg', 'The beginning of a word will do'),
  sector: text('Sector', 'Sector'),
  state: text('LAS is', 'LAS is'),
  qualification: text('Kwalificatie', 'Qualification'),
  place: text('Plaats', 'Place'),
  las: text('LAS', 'LAS'),
  school: text('School', 'School'),
  all: text('Alle', 'All'),
  find: text('Zoeken', 'Search'),
  qualified: text('Gekwalificeerd', 'Qualified'),
  notQualified: text('Niet gekwalificeerd', 'Not qualified'),
  unknown: text('niet bekend', 'not known'),
  none: text(
    'Geen school gevonden. Zoek met minder woorden, of laat een keuze weg.',
    'No school found. Search with fewer words, or leave out a choice.',
  ),
  andMore: text('scholen, en er zijn er meer', 'schools, and there are more'),
  last: text('De laatste', 'The last'),
  oneSchool: text('school', 'school'),
  schools: text('scholen', 'schools'),
  next: text('Volgende scholen', 'Next schools'),
  both: text('Gaat het om een bepaalde overstap?', 'Is it about one transfer?'),
  check: text('Kijk of twee scholen kunnen uitwisselen', 'See whether two schools can exchange'),
} as const;
