import pc from 'picocolors';
import { verdictWords } from '#report/words.ts';
import type { Statement } from '#statement/statement.ts';
import type { Row } from '#statement/verify/row.ts';
import type { Verification } from '#statement/verify/verify-statement.ts';
import { howObtainedWords, kindWords } from '#statement/words.ts';
import { type Language, type Text, text } from '#words/text.ts';

/** What is shown of a statement besides what came of it. */
export type Showing = { readonly digest: string; readonly language: Language };

/** Tells on a terminal whether a statement is sound, what was looked at, and what it says. */
export function showVerification(
  { isSound, rows, notes, payload }: Verification,
  { digest, language }: Showing,
): string {
  const lines = [
    ...(payload ? [...saying(payload, language), ''] : []),
    ...rows.map((row) => rowLine(row, language)),
    ...notes.map((note) => `${pc.yellow('!')} ${printable(note[language])}`),
    pc.dim(`SHA-256 ${digest}`),
    '',
    pc.bold(conclusion(isSound)[language].toUpperCase()),
  ];
  return `${lines.join('\n')}\n`;
}

function saying(statement: Statement, language: Language): string[] {
  const { kind, outcome, product, issuer, release, gegevensset } = statement;
  const said = [
    `${kindWords[kind][language]}: ${verdictWords[outcome][language]}`,
    `${product.name} ${product.version}, ${product.supplier} (OIN ${product.oin}); OSO '${release.slice(2)}, gegevensset ${gegevensset}`,
    `${issuer.name}: ${howObtainedWords[statement.howObtained][language]}`,
    ...statement.verdicts.map(
      (row) => `  ${row.role} ${row.profile}: ${verdictWords[row.outcome][language]}`,
    ),
    ...statement.waivers.map(
      ({ requirement, until, reason, by }) =>
        `  ${words.condition[language]} ${requirement} (${words.through[language]} ${until}, ${by}): ${reason}`,
    ),
  ].map(printable);
  const [first = '', ...others] = said;
  return [pc.bold(first), ...others];
}

function rowLine({ what, isSound, detail }: Row, language: Language): string {
  return `${mark(isSound)} ${what[language]}: ${printable(detail[language])}`;
}

function mark(isSound: boolean | undefined): string {
  if (isSound === undefined) return pc.yellow('?');
  return isSound ? pc.green('✓') : pc.red('✗');
}

function conclusion(isSound: boolean | undefined): Text {
  if (isSound === undefined) return words.unknown;
  return isSound ? words.sound : words.unsound;
}

/** What somebody else wrote does not steer a terminal. */
function printable(line: string): string {
  return line.replace(/\p{C}/gu, '�');
}

const words = {
  condition: text('voorwaarde', 'condition'),
  through: text('tot en met', 'through'),
  sound: text('verklaring klopt', 'statement is sound'),
  unsound: text('verklaring telt niet', 'statement does not count'),
  unknown: text('niet vast te stellen', 'cannot be told'),
} as const;
