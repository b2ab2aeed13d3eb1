import type { Text } from '#words/text.ts';

/** What a letter is about: the result of a test exchange, with its moments as text or as Dates. */
export type LetterSubject = {
  readonly school: { readonly code: string; readonly name: string };
  readonly isQualified: boolean;
  readonly steps: readonly { readonly what: Text; readonly isPassed: boolean }[];
  readonly checklist: readonly { readonly question: Text; readonly isAnswered: boolean }[];
  readonly until: string | Date | null;
};

/** Writes the school a letter in plain Dutch: what came of its test exchange, and what to do next. */
export function writeLetter({
  school,
  isQualified,
  steps,
  checklist,
  until,
}: LetterSubject): string {
  const wrong = steps.filter(({ isPassed }) => !isPassed).map(({ what }) => what.nl);
  const open = checklist.filter(({ isAnswered }) => !isAnswered).map(({ question }) => question.nl);
  const lines = isQualified ? good(until) : bad(wrong, open);
  return `${[`Aan: ${school.name} (${school.code})`, 'Onderwerp: uw testuitwisseling voor OSO', '', 'Beste lezer,', '', ...lines, '', 'Met vriendelijke groet,', 'de servicedesk van OSO'].join('\n')}\n`;
}

function good(until: string | Date | null): string[] {
  const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  const end = until === null ? '' : day.format(new Date(until));
  return [
    'Uw school heeft de testuitwisseling gedaan, en alles ging goed. Uw school is gekwalificeerd.',
    `Dat geldt tot ${end}, zolang u hetzelfde LAS in dezelfde versie gebruikt.`,
    '',
    'U hoeft nu niets te doen. Krijgt u een ander LAS? Doe de testuitwisseling dan opnieuw.',
  ];
}

function bad(wrong: readonly string[], open: readonly string[]): string[] {
  return [
    'Uw school heeft de testuitwisseling gedaan. Niet alles ging goed. Uw school is nog niet gekwalificeerd.',
    ...(wrong.length === 0 ? [] : ['', 'Dit ging niet goed:', ...wrong.map((each) => `- ${each}`)]),
    ...(open.length === 0
      ? []
      : [
          '',
          'Dit is nog niet in orde, of nog niet beantwoord:',
          ...open.map((each) => `- ${each}`),
        ]),
    '',
    ...(wrong.length === 0
      ? [
          'Regel dit in uw school, en beantwoord de vragen opnieuw. Doe daarna de testuitwisseling nog een keer.',
        ]
      : [
          'Neem contact op met de leverancier van uw LAS. Die ziet in het rapport wat er misging. Doe daarna de testuitwisseling nog een keer.',
        ]),
  ];
}
