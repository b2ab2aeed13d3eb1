import { type Language, text } from '#words/text.ts';
import { sayFault } from './fault-words.ts';
import { replyTo } from './reply.ts';
import type { ToldMessage } from './told-message.ts';

const mostFaults = 40;

/** Writes for people what a message is, what is wrong with it, and what may be answered to who brought it. */
export function renderToldMessage(told: ToldMessage, language: Language): string {
  const { what, fields, faults, assumptions, foreign, isFollowed } = told;
  const shown = faults.slice(0, mostFaults).map((fault) => sayFault(fault, language));
  const more = faults.length - shown.length;
  const parts = [
    section(words.is[language], [what[language]]),
    section(
      words.fields[language],
      fields.map(({ field, value }) => `${field}: ${value}`),
    ),
    section(words.wrong[language], [
      ...(faults.length === 0 ? [words.nothing[language]] : shown),
      ...(more > 0 ? [`… ${more} ${words.more[language]}`] : []),
    ]),
    section(
      words.about[language],
      [...new Set(faults.flatMap(({ requirement }) => requirement ?? []))].map(
        (id) => `oso-keur explain ${id}`,
      ),
    ),
    section(words.rests[language], assumptions.length > 0 ? [assumptions.join(', ')] : []),
    section(
      words.masked[language],
      foreign.map(({ place }) => place),
    ),
    section(words.followed[language], isFollowed ? [words.followedWhy[language]] : []),
    section(words.reply[language], replyTo(told).split('\n')),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return [heading, ...lines.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}

const words = {
  is: text('Wat het is', 'What it is'),
  fields: text('Wat erin staat', 'What it says'),
  wrong: text('Wat er niet klopt', 'What is wrong'),
  nothing: text(
    'niets, voor zover aan één bericht te zien is',
    'nothing, as far as one message shows',
  ),
  more: text('andere', 'more'),
  about: text('Meer over die eisen', 'More about those requirements'),
  rests: text('De opbouw van dit bericht rust op', 'The layout of this message rests on'),
  masked: text(
    'Hier stond een nummer dat van een echt kind kan zijn; het is nergens getoond',
    "Here stood a number that may be a real child's; it is shown nowhere",
  ),
  followed: text('Let op', 'Note'),
  followedWhy: text(
    'achter dit bericht stond nog meer; alleen het eerste is gelezen',
    'more stood behind this message; only the first was read',
  ),
  reply: text('Antwoord voor wie het bericht stuurde', 'An answer to who sent it (in Dutch)'),
} as const;
