import type { AddedPerson } from '#register/people/add-person.ts';
import { linkDays } from '#register/people/one-time-link.ts';
import { text } from '#words/text.ts';
import { Choice, Input, PostForm } from '../../look/forms.tsx';
import type { Piece } from '../../look/piece.ts';
import { Notice } from '../../look/pieces.tsx';
import type { SignedInVisit } from '../visit.ts';
import { personRoleNames } from './role-names.ts';

/** Tells that somebody was added, with their link, this once. */
export function Added({
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

/** What has to be told of somebody to add them. */
export function AddForm({ visit }: { readonly visit: SignedInVisit }): Piece {
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
          choices={Object.entries(personRoleNames).map(([value, name]) => ({
            value,
            label: say(name),
          }))}
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

const words = {
  add: text('Iemand toevoegen', 'Add somebody'),
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
  school: text('BRIN', 'BRIN'),
  schoolHint: text('Alleen bij de rol School', 'For the role School only'),
  supplier: text('OIN', 'OIN'),
  supplierHint: text('Alleen bij de rol Leverancier', 'For the role Supplier only'),
} as const;
