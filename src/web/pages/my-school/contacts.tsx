import type { SchoolContact } from '#register/asking/tell-contacts.ts';
import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../look/piece.ts';
import { Facts, Section } from '../../look/pieces.tsx';
import type { SignedInVisit } from '../visit.ts';

/** Whom a school can ask. */
export function Contacts({
  visit: { say },
  contacts,
}: {
  readonly visit: SignedInVisit;
  readonly contacts: readonly SchoolContact[];
}): Piece {
  return (
    <Section id="contact" title={say(words.contact)}>
      {contacts.length === 0 ? (
        <p>{say(words.noContact)}</p>
      ) : (
        <Facts
          rows={contacts.map(({ of, organisation, name, email }) => [
            `${say(parties[of])}: ${organisation}`,
            <>
              {name} {email !== null && <a href={`mailto:${email}`}>{email}</a>}
            </>,
          ])}
        />
      )}
    </Section>
  );
}

const parties: Readonly<Record<SchoolContact['of'], Text>> = {
  region: text('Regio', 'Region'),
  supplier: text('Leverancier', 'Supplier'),
  school: text('Uw school', 'Your school'),
};

const words = {
  contact: text('Contact', 'Contact'),
  noContact: text(
    'Er zijn geen contacten bekend. De servicedesk van OSO helpt u verder.',
    'No contacts are known. The OSO service desk helps you on.',
  ),
} as const;
