import { type LetterKind, letterDays } from '#register/letters/list-letters.ts';
import { type Text, text } from '#words/text.ts';
import { Head } from '../../../look/pieces.tsx';
import { sayDay } from '../../../look/say-time.ts';
import { Table } from '../../../look/table.tsx';
import type { SignedInVisit } from '../../visit.ts';

/** The messages that can be sent now, by what happened and what is to come. */
export async function lettersPage(visit: SignedInVisit): Promise<Response> {
  const { say, ask, page, language } = visit;
  const { letters } = await ask('listLetters', {});
  return page({
    title: words.title,
    body: (
      <>
        <Head title={say(words.title)} lead={say(words.lead)} />
        {letters.length === 0 ? (
          <p class="empty">{say(words.none)}</p>
        ) : (
          <Table
            caption={say(words.title)}
            columns={[words.message, words.to, words.about, words.day].map(say)}
            rows={letters.map(({ letter, kind, on, about }) => [
              <a href={`/servicedesk/berichten/${encodeURIComponent(letter)}`}>
                {say(kinds[kind])}
              </a>,
              say(kind === 'schools' ? words.schools : words.supplier),
              about,
              sayDay(on, language, 'medium'),
            ])}
          />
        )}
        <p class="aside soft">{say(words.when)}</p>
      </>
    ),
  });
}

const kinds: Readonly<Record<LetterKind, Text>> = {
  issued: text('Kwalificatie uitgegeven', 'Qualification issued'),
  refused: text('Aanvraag geweigerd', 'Request refused'),
  withdrawn: text('Kwalificatie ingetrokken', 'Qualification withdrawn'),
  schools: text('Uw LAS kan niet uitwisselen', 'Your LAS cannot exchange'),
  expiring: text('Kwalificatie loopt af', 'Qualification ends'),
  opening: text('Release opent', 'Release opens'),
};

const words = {
  title: text('Berichten', 'Messages'),
  lead: text(
    'Teksten die klaarstaan om te mailen. Er gaat niets vanzelf de deur uit.',
    'Texts ready to be mailed. Nothing is sent by itself.',
  ),
  none: text('Er is nu niets te berichten.', 'There is nothing to tell now.'),
  message: text('Bericht', 'Message'),
  to: text('Aan', 'To'),
  about: text('Waarover', 'About'),
  day: text('Dag', 'Day'),
  schools: text('Scholen', 'Schools'),
  supplier: text('Leverancier', 'Supplier'),
  when: text(
    `Van wat de laatste ${letterDays.back} dagen gebeurde, en van wat binnen ${letterDays.ahead} dagen komt.`,
    `Of what happened in the last ${letterDays.back} days, and what comes within ${letterDays.ahead} days.`,
  ),
} as const;
