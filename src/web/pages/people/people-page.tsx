import type { PersonRole } from '#register/database/tables.ts';
import type { InputOf } from '#register/operations/all.ts';
import type { AddedPerson } from '#register/people/add-person.ts';
import type { ListedPerson } from '#register/people/list-people.ts';
import { linkDays } from '#register/people/one-time-link.ts';
import { Refusal } from '#register/refusal.ts';
import { type Text, text } from '#words/text.ts';
import { Choice, Input, PostForm } from '../../look/forms.tsx';
import type { Piece } from '../../look/piece.ts';
import { Head, Notice, Section, State } from '../../look/pieces.tsx';
import { Table } from '../../look/table.tsx';
import type { SignedInVisit } from '../visit.ts';

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

function Added({
  visit: { say, origin },
  added: { handle, link },
}: {
  readonly visit: SignedInVisit;
  readonly added: AddedPerson;
}): Piece {
  return (
    <Notice is="good" title={`${handle} ${say(words.added)}`}>
      <p>{say(words.give)}</p>
      <p class="once">{`${origin}${link}`}</p>
    </Notice>
  );
}

function AddForm({ visit }: { readonly visit: SignedInVisit }): Piece {
  const { say, field } = visit;
  return (
    <PostForm visit={visit} action="/servicedesk/mensen">
      <div class="columns">
        <Input
          name="handle"
          label={say(words.handle)}
          hint={say(words.handleHint)}
          value={field('handle')}
          isNeeded
        />
        <Input name="name" label={say(words.name)} value={field('name')} isNeeded />
        <Input name="email" type="email" label={say(words.email)} value={field('email')} />
        <Choice
          name="role"
          label={say(words.role)}
          value={field('role')}
          choices={Object.entries(roles).map(([value, name]) => ({ value, label: say(name) }))}
        />
        <Input
          name="school"
          label={say(words.school)}
          hint={say(words.schoolHint)}
          value={field('school')}
        />
        <Input
          name="supplier"
          label={say(words.supplier)}
          hint={say(words.supplierHint)}
          value={field('supplier')}
        />
      </div>
      <button type="submit">{say(words.add)}</button>
    </PostForm>
  );
}

function rowOf(person: ListedPerson, visit: SignedInVisit) {
  const { say } = visit;
  const { handle, name, email, role, of, hasPassword } = person;
  return [
    <strong>{handle}</strong>,
    <>
      {name} {email !== null && <span class="soft small">{email}</span>}
    </>,
    say(roles[role]),
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

const roles: Readonly<Record<PersonRole, Text>> = {
  desk: text('Servicedesk', 'Service desk'),
  lead: text('Leiding van de servicedesk', 'Leads the service desk'),
  supplier: text('Leverancier', 'Supplier'),
  school: text('School', 'School'),
};

const words = {
  title: text('Mensen', 'People'),
  lead: text(
    'Wie in het register iets mag doen, en voor wie. Iemand krijgt van u een link die één keer werkt.',
    'Who may do something in the register, and for whom. You give somebody a link that works once.',
  ),
  add: text('Iemand toevoegen', 'Add somebody'),
  everybody: text('Iedereen', 'Everybody'),
  added: text('is toegevoegd', 'was added'),
  give: text(
    `Geef deze link, op een weg die u vertrouwt. Hij staat hier één keer, werkt één keer, en ${linkDays} dagen lang.`,
    `Give this link, by a way that you trust. It stands here once, works once, and for ${linkDays} days.`,
  ),
  handle: text('Gebruikersnaam', 'User name'),
  handleHint: text(
    'Kleine letters, cijfers en streepjes. Bestaat die al, dan krijgt diegene nieuwe toegang.',
    'Small letters, digits and hyphens. If it is there already, that person gets new access.',
  ),
  name: text('Naam', 'Name'),
  email: text('E-mailadres', 'E-mail address'),
  role: text('Rol', 'Role'),
  of: text('Van', 'Of'),
  school: text('BRIN', 'BRIN'),
  schoolHint: text('Alleen bij de rol School', 'For the role School only'),
  supplier: text('OIN', 'OIN'),
  supplierHint: text('Alleen bij de rol Leverancier', 'For the role Supplier only'),
  signsIn: text('Wachtwoord', 'Password'),
  can: text('gekozen', 'chosen'),
  cannot: text('nog niet', 'not yet'),
  erase: text('Weghalen', 'Erase'),
  eraseFor: text('Voorgoed weghalen:', 'Erase for good:'),
  why: text('Waarom', 'Why'),
} as const;
