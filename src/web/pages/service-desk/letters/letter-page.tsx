import type { ToldLetter } from '#register/letters/tell-letter.ts';
import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Facts, Head, Notice, Section } from '../../../look/pieces.tsx';
import type { SignedInVisit } from '../../visit.ts';
import { mailLink } from './mail-link.ts';

/** One message: whom it is for, and its text to copy or to open in a mail program. */
export async function letterPage(visit: SignedInVisit): Promise<Response> {
  const { say, ask, page, part } = visit;
  const letter = await ask('tellLetter', { letter: part('letter') });
  const link = mailLink(letter);
  return page({
    title: text(letter.subject, letter.subject),
    body: (
      <>
        <Head
          over={<a href="/servicedesk/berichten">{say(words.back)}</a>}
          title={<span lang="nl">{letter.subject}</span>}
        />
        <Whom visit={visit} letter={letter} />
        <Section id="tekst" title={say(words.text)}>
          <div class="field">
            <label for="onderwerp">{say(words.subject)}</label>
            <input id="onderwerp" value={letter.subject} readonly lang="nl" />
          </div>
          <div class="field">
            <label for="bericht">{say(words.body)}</label>
            <textarea id="bericht" rows={letter.body.split('\n').length + 3} readonly lang="nl">
              {letter.body}
            </textarea>
          </div>
          {link && (
            <p>
              <a class="button" href={link.href}>
                {say(words.open)}
              </a>
            </p>
          )}
          {link?.hasBody !== true && <p class="soft">{say(link ? words.copy : words.copyAll)}</p>}
        </Section>
      </>
    ),
  });
}

const fewRecipients = 6;

function Whom({
  visit: { say },
  letter,
}: {
  readonly visit: SignedInVisit;
  readonly letter: ToldLetter;
}): Piece {
  const { to, unreached } = letter;
  return (
    <Section id="aan" title={say(words.to)}>
      {unreached > 0 && (
        <Notice is="wait" title={say(noAddress(letter, unreached))}>
          <p>{say(words.unreached)}</p>
        </Notice>
      )}
      {to.length > 0 && to.length <= fewRecipients && (
        <Facts
          rows={to.map(({ organisation, name, email }) => [
            organisation,
            `${name === null ? '' : `${name}, `}${email}`,
          ])}
        />
      )}
      {to.length > fewRecipients && (
        <div class="field">
          <label for="adressen">{say(addresses(to.length))}</label>
          <textarea id="adressen" rows={6} readonly>
            {to.map(({ email }) => email).join(', ')}
          </textarea>
        </div>
      )}
    </Section>
  );
}

function noAddress({ letter }: ToldLetter, unreached: number): Text {
  if (!letter.startsWith('schools-')) {
    return text(
      'Van deze leverancier is geen adres bekend',
      'Of this supplier no address is known',
    );
  }
  return unreached === 1
    ? text('Van één school is geen adres bekend', 'Of one school no address is known')
    : text(
        `Van ${unreached} scholen is geen adres bekend`,
        `Of ${unreached} schools no address is known`,
      );
}

function addresses(count: number): Text {
  return text(`${count} adressen, voor het veld bcc`, `${count} addresses, for the field bcc`);
}

const words = {
  back: text('Alle berichten', 'All messages'),
  to: text('Aan', 'To'),
  text: text('Tekst', 'Text'),
  subject: text('Onderwerp', 'Subject'),
  body: text('Bericht', 'Message'),
  open: text('Openen in het mailprogramma', 'Open in the mail program'),
  copy: text(
    'De tekst is te lang om mee te geven: kopieer die uit het vak.',
    'The text is too long to go along: copy it from the field.',
  ),
  copyAll: text('Kopieer onderwerp en tekst.', 'Copy subject and text.'),
  unreached: text('Bel, of zoek het adres op.', 'Call, or look the address up.'),
} as const;
