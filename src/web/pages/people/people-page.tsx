import type { InputOf } from '#register/operations/all.ts';
import type { AddedPerson } from '#register/people/add-person.ts';
import type { ListedPerson } from '#register/people/list-people.ts';
import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { PostForm } from '../../look/forms.tsx';
import { Head, Notice, Section, State } from '../../look/pieces.tsx';
import { Table } from '../../look/table.tsx';
import type { SignedInVisit } from '../visit.ts';
import { Added, AddForm } from './add-form.tsx';
import { personRoleNames } from './role-names.ts';

type Outcome = { readonly added?: AddedPerson; readonly refusal?: Refusal };

/** Everybody in the register, and how somebody is added. */
export async function peoplePage(visit: SignedInVisit, outcome: Outcome = {}): Promise<Response> {
  const { say, ask, page } = visit;
  const { people } = await ask('listPeople', {});
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
          <Table
            caption={say(words.everybody)}
            columns={[
              words.handle,
              words.name,
              words.role,
              words.of,
              words.signsIn,
              words.erase,
            ].map(say)}
            rows={people.map((person) => rowOf(person, visit))}
          />
        </Section>
      </>
    ),
  });
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
  return goTo('/servicedesk/mensen');
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
      <PostForm visit={visit} action={`/servicedesk/mensen/${handle}/weg`}>
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
