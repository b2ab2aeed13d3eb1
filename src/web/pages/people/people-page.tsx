import type { InputOf } from '#register/operations/all.ts';
import type { AddedPerson } from '#register/people/add-person.ts';
import type { ListedPerson, PeoplePage } from '#register/people/list-people.ts';
import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { PostForm } from '../../look/forms.tsx';
import { Paging } from '../../look/paging.tsx';
import type { Piece } from '../../look/piece.ts';
import { Head, Notice, Section, State } from '../../look/pieces.tsx';
import { resultsId, SearchField, SearchForm } from '../../look/search-form.tsx';
import { Table } from '../../look/table.tsx';
import type { SignedInVisit } from '../visit.ts';
import { Added, AddForm } from './add-form.tsx';
import { personRoleNames } from './role-names.ts';

const path = '/servicedesk/mensen';

type Outcome = { readonly added?: AddedPerson; readonly refusal?: Refusal };

/** Everybody in the register, and how somebody is added. */
export async function peoplePage(visit: SignedInVisit, outcome: Outcome = {}): Promise<Response> {
  const { say, ask, page } = visit;
  const found = await ask('listPeople', filterOf(visit));
  const { added, refusal } = outcome;
  return page({
    title: words.title,
    status: refusal ? 400 : 200,
    body: (
      <>
        <Head title={say(words.title)} lead={say(words.lead)} />
        {added && <Added visit={visit} added={added} />}
        {refusal && <Notice is="bad" title={say(refusal.said)} />}
        <Section id="toevoegen" title={say(words.add)}>
          <AddForm visit={visit} />
        </Section>
        <Section id="iedereen" title={say(words.everybody)}>
          <SearchForm action={path} find={say(words.find)}>
            <SearchField visit={visit} label={words.search} hint={words.searchHint} />
          </SearchForm>
          <div id={resultsId} role="status">
            <Results visit={visit} found={found} />
          </div>
        </Section>
      </>
    ),
  });
}

function filterOf({ query }: SignedInVisit) {
  const [search, after] = [query('zoek'), query('na')];
  return { ...(search !== undefined && { search }), ...(after !== undefined && { after }) };
}

function Results({
  visit,
  found: { people, next },
}: {
  readonly visit: SignedInVisit;
  readonly found: PeoplePage;
}): Piece {
  const { say } = visit;
  if (people.length === 0) return <p class="empty">{say(words.none)}</p>;
  const { handle, name, role, of, signsIn, erase } = words;
  return (
    <>
      <Table
        caption={say(words.everybody)}
        columns={[handle, name, role, of, signsIn, erase].map(say)}
        rows={people.map((person) => rowOf(person, visit))}
      />
      <Paging visit={visit} by="na" next={next} named={words.next} />
    </>
  );
}

/** Adds somebody, and shows their one-time link this once. */
export async function addPersonAnswer(visit: SignedInVisit): Promise<Response> {
  const { ask, field } = visit;
  const fields = ['handle', 'name', 'email', 'role', 'school', 'supplier'] as const;
  const given = fields.map((name) => [name, field(name)] as const);
  const there = given.filter(([, value]) => value !== undefined);
  try {
    // The register holds it to its schema.
    const input = Object.fromEntries(there) as InputOf<'addPerson'>;
    return await peoplePage(visit, { added: await ask('addPerson', input) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return peoplePage(visit, { refusal: error });
  }
}

/** Forgets who somebody was. */
export async function erasePersonAnswer(visit: SignedInVisit): Promise<Response> {
  const { ask, part, field, goTo } = visit;
  await ask('erasePerson', { handle: part('handle'), why: field('why') ?? '' });
  return goTo(path);
}

function rowOf(person: ListedPerson, visit: SignedInVisit) {
  const { say } = visit;
  const { handle, name, email, role, of, hasPassword } = person;
  return [
    <strong>{handle}</strong>,
    <>
      {name} {email !== null && <span class="soft small">{email}</span>}
    </>,
    say(personRoleNames[role]),
    of ?? '–',
    <State is={hasPassword ? 'good' : 'none'}>{say(hasPassword ? words.can : words.cannot)}</State>,
    <details>
      <summary>{say(words.erase)}</summary>
      <PostForm visit={visit} action={`${path}/${handle}/weg`}>
        <div class="field">
          <label for={`why-${handle}`}>{say(words.why)}</label>
          <input id={`why-${handle}`} name="why" required minlength={3} />
        </div>
        <button class="danger" type="submit">
          {say(words.eraseFor)} {handle}
        </button>
      </PostForm>
    </details>,
  ];
}

const words = {
  title: text('Mensen', 'People'),
  lead: text(
    'Wie in het register iets mag doen, en voor wie. Iemand krijgt van u een link die één keer werkt.',
    'Who may do something in the register, and for whom. You give somebody a link that works once.',
  ),
  add: text('Iemand toevoegen', 'Add somebody'),
  everybody: text('Iedereen', 'Everybody'),
  search: text('Gebruikersnaam, naam of e-mailadres', 'User name, name or e-mail address'),
  searchHint: text('Het begin van een woord is genoeg', 'The beginning of a word will do'),
  find: text('Zoeken', 'Search'),
  none: text(
    'Niemand gevonden. Zoek met minder woorden.',
    'Nobody found. Search with fewer words.',
  ),
  next: text('Volgende mensen', 'Next people'),
  handle: text('Gebruikersnaam', 'User name'),
  name: text('Naam', 'Name'),
  role: text('Rol', 'Role'),
  of: text('Van', 'Of'),
  signsIn: text('Wachtwoord', 'Password'),
  can: text('gekozen', 'chosen'),
  cannot: text('nog niet', 'not yet'),
  erase: text('Weghalen', 'Erase'),
  eraseFor: text('Voorgoed weghalen:', 'Erase for good:'),
  why: text('Waarom', 'Why'),
} as const;
