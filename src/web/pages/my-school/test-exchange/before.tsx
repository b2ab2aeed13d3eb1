import type { SchoolContact } from '#register/asking/tell-contacts.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Facts, Notice, Section } from '../../../look/pieces.tsx';
import { Contacts } from '../contacts.tsx';
import { type TestProps, testPath } from './test-props.ts';

/** What a test exchange is, with which LAS it is played, and whether it can be; when it cannot, whom to ask. */
export function Before({
  visit,
  told: { uses, steps, opposite, because },
  contacts,
}: TestProps & { readonly contacts: readonly SchoolContact[] }): Piece {
  const { say } = visit;
  return (
    <>
      <Section id="wat" title={say(words.what)}>
        <p>{say(words.explained)}</p>
        <ol>
          {steps.map((step) => (
            <li>{say(step)}</li>
          ))}
        </ol>
        <p>{say(words.invented)}</p>
        <Facts
          rows={[
            [
              say(words.las),
              uses ? `${uses.product} ${uses.version} (${uses.supplier})` : say(words.unknown),
            ],
            ...(opposite === 'reference' ? [[say(words.with), say(words.reference)] as const] : []),
          ]}
        />
      </Section>
      {because ? (
        <>
          <Notice is="wait" title={say(words.cannot)}>
            <p>{say(because)}.</p>
          </Notice>
          <Contacts visit={visit} contacts={contacts} />
        </>
      ) : (
        <p>
          <a class="button" href={`${testPath}?stap=2`}>
            {say(words.onward)}
          </a>
        </p>
      )}
    </>
  );
}

const words = {
  what: text('Wat er gebeurt', 'What happens'),
  explained: text(
    'U beantwoordt een paar vragen over uw school. Daarna wisselt uw LAS een dossier uit met een testschool. Dat gaat vanzelf, en duurt een paar minuten:',
    'You answer a few questions about your school. Then your LAS exchanges a dossier with a test school. That goes by itself, and takes a few minutes:',
  ),
  invented: text(
    'De leerlingen zijn verzonnen. Er gaan geen gegevens van echte kinderen over.',
    'The pupils are invented. No data of real children goes over.',
  ),
  las: text('Uw LAS', 'Your LAS'),
  with: text('Waarmee', 'With what'),
  unknown: text('niet bekend', 'not known'),
  reference: text(
    'de ingebouwde referentie, omdat alles hier verzonnen is',
    'the built-in reference, as everything here is invented',
  ),
  cannot: text('U kunt nog niet beginnen', 'You cannot begin yet'),
  onward: text('Naar de vragen', 'To the questions'),
} as const;
