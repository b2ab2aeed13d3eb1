import type {
  ListedQualification,
  QualificationPage,
} from '#register/asking/list-qualifications.ts';
import { text } from '#words/text.ts';
import { Choice } from '../../../look/forms.tsx';
import { Paging } from '../../../look/paging.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Head } from '../../../look/pieces.tsx';
import { sayDayOf } from '../../../look/say-time.ts';
import { releaseName } from '../../../look/school-words.ts';
import { resultsId, SearchField, SearchForm } from '../../../look/search-form.tsx';
import { Table } from '../../../look/table.tsx';
import type { SignedInVisit } from '../../visit.ts';
import { CountingWaivers } from './counting-waivers.tsx';
import { QualificationState } from './qualification-state.tsx';
import { StatusList } from './status-list.tsx';

const path = '/servicedesk/kwalificaties';

/** By which statements products are qualified, to search; and the status list. */
export async function qualificationsPage(visit: SignedInVisit): Promise<Response> {
  const { say, ask, page, query } = visit;
  const state = query('staat');
  const before = query('voor');
  const found = await ask('listQualifications', {
    ...(query('zoek') !== undefined && { search: query('zoek') ?? '' }),
    ...((state === 'counts' || state === 'ended') && { state }),
    ...(before !== undefined && { before: Number(before) }),
  });
  const { waivers } = await ask('listWaivers', {});
  const signing = await ask('tellSigning', {});
  return page({
    title: words.title,
    body: (
      <>
        <Head title={say(words.title)} lead={say(words.lead)} />
        <Search visit={visit} />
        <div id={resultsId} role="status">
          <Results visit={visit} found={found} />
        </div>
        <CountingWaivers visit={visit} waivers={waivers} />
        <StatusList visit={visit} signing={signing} />
      </>
    ),
  });
}

function Search({ visit }: { readonly visit: SignedInVisit }): Piece {
  const { say, query } = visit;
  return (
    <SearchForm action={path} find={say(words.find)}>
      <SearchField visit={visit} label={words.search} hint={words.searchHint} />
      <Choice
        name="staat"
        label={say(words.state)}
        value={query('staat')}
        choices={[
          { value: '', label: say(words.all) },
          { value: 'counts', label: say(words.counts) },
          { value: 'ended', label: say(words.ended) },
        ]}
      />
    </SearchForm>
  );
}

function Results({
  visit,
  found: { qualifications, next },
}: {
  readonly visit: SignedInVisit;
  readonly found: QualificationPage;
}): Piece {
  const { say } = visit;
  if (qualifications.length === 0) return <p class="empty">{say(words.none)}</p>;
  return (
    <>
      <Table
        caption={say(words.title)}
        columns={[words.product, words.release, words.forWhat, words.stands, words.schools].map(
          say,
        )}
        rows={qualifications.map((row) => rowOf(row, visit))}
      />
      <Paging visit={visit} by="voor" next={next} named={words.next} />
    </>
  );
}

function rowOf(row: ListedQualification, visit: SignedInVisit) {
  const { language } = visit;
  const { product, version, supplier, statement, roles, schools, until, withdrawn } = row;
  const name = `${product} ${version}`;
  const profiles = [...new Set(roles.map(({ profile }) => profile))];
  return [
    <>
      {statement === null ? name : <a href={`${path}/${statement}`}>{name}</a>}{' '}
      <span class="soft small">{supplier}</span>
    </>,
    releaseName(row),
    profiles.join(', '),
    <>
      <QualificationState visit={visit} of={row} />
      <span class="soft small">{sayDayOf(withdrawn ?? until, language)}</span>
    </>,
    String(schools),
  ];
}

const words = {
  title: text('Kwalificaties', 'Qualifications'),
  lead: text(
    'Wat is uitgegeven, of het nu telt, en tot wanneer.',
    'What was issued, whether it counts now, and until when.',
  ),
  search: text(
    'Leverancier, product, versie of verklaring',
    'Supplier, product, version or statement',
  ),
  searchHint: text(
    'Een stuk van een woord is genoeg; van een verklaring het begin van het nummer (SHA-256)',
    'A part of a word will do; of a statement the beginning of its number (SHA-256)',
  ),
  state: text('Staat', 'State'),
  all: text('Alle', 'All'),
  counts: text('Loopt nu', 'Runs now'),
  ended: text('Afgelopen of ingetrokken', 'Ended or withdrawn'),
  find: text('Zoeken', 'Search'),
  none: text('Niets gevonden.', 'Nothing found.'),
  product: text('Product', 'Product'),
  release: text('Release', 'Release'),
  forWhat: text('Overstappen', 'Transfers'),
  stands: text('Staat', 'State'),
  schools: text('Scholen', 'Schools'),
  next: text('Oudere', 'Older'),
} as const;
