/** An e-mail as it can be sent: nobody sends it from here. */
export type Letter = { readonly subject: string; readonly body: string };

/** Which version of which product a letter is about. */
export type LetterProduct = {
  readonly supplier: string;
  readonly product: string;
  readonly version: string;
};

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** Puts what a letter says between how it begins and how it ends. */
export function letterOf(subject: string, lines: readonly string[]): Letter {
  const all = [
    'Beste lezer,',
    '',
    ...lines,
    '',
    'Met vriendelijke groet,',
    'de servicedesk van OSO',
  ];
  return { subject: onOneLine(subject), body: `${all.map(onOneLine).join('\n')}\n` };
}

/** Says a moment, or a day as 2026-01-31, as people write a day. */
export function sayLetterDay(moment: Date | string): string {
  return day.format(new Date(moment));
}

/** What others wrote, as a reason or a name, starts no line of a letter of its own. */
function onOneLine(line: string): string {
  return line.replace(/\p{C}+/gu, ' ');
}
