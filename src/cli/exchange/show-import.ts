import type { Remark } from '#exchange/wsdl/read/remark.ts';
import type { ImportedExchange } from '#preflight/import-exchange.ts';
import { type Language, type Text, text } from '#words/text.ts';

/** How an import is shown. */
export type ShowImport = { readonly out: string; readonly language: Language };

/** Tells what became of a WSDL: what is otherwise than ours, what is left out, what is open, and what is settled. */
export function showImport(
  { overlay, remarks }: ImportedExchange,
  { out, language }: ShowImport,
): string {
  const settled = overlay.confirmations.map(({ id }) => id);
  const lines = [
    ...kinds.flatMap((kind) => section(kind, remarks, language)),
    ...(remarks.some(({ kind }) => kind === 'difference') ? [] : [words.same[language], '']),
    settled.length > 0 ? `${words.settled[language]} ${settled.join(', ')}` : words.none[language],
    `${words.written[language]} --exchange ${out}`,
  ];
  return `${lines.join('\n')}\n`;
}

const kinds = ['difference', 'left-out', 'open'] as const satisfies readonly Remark['kind'][];

function section(kind: Remark['kind'], remarks: readonly Remark[], language: Language): string[] {
  const told = remarks.filter((remark) => remark.kind === kind);
  if (told.length === 0) return [];
  return [
    headings[kind][language],
    ...told.map(({ what }) => `  ${printable(what[language])}`),
    '',
  ];
}

/** A file of somebody else may hold what a terminal obeys. */
function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, '?');
}

const headings: Readonly<Record<Remark['kind'], Text>> = {
  difference: text('Anders dan in onze gegevens:', 'Otherwise than in our data:'),
  'left-out': text('Wat een overlay niet kan zeggen:', 'What an overlay cannot say:'),
  open: text('Wat nog open is:', 'What is still open:'),
};

const words = {
  same: text('De WSDL zegt hetzelfde als onze gegevens.', 'The WSDL says the same as our data.'),
  settled: text('Bevestigde aannamen:', 'Assumptions confirmed:'),
  none: text('Er is geen aanname mee bevestigd.', 'It confirms no assumption.'),
  written: text('Gebruik dit met', 'Use it by'),
};
