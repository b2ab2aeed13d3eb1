/** What a terminal asks of whoever sits before it, line by line, and what it makes of that. */
import type { Language, Text } from '#words/text.ts';
import { text } from '#words/text.ts';
import { readField } from './read-field.ts';
import type { Field, Reply, Row, Task } from './task.ts';

/** A conversation: it says what to ask next, and is given the line that was answered. */
export type Dialogue = Generator<string, Reply | 'pause', string>;

/** Asks about a task until there is an answer, or a pause is asked for. */
export function* dialogue(task: Task, language: Language): Dialogue {
  let complaint = '';
  for (;;) {
    const said = yield `${complaint}${letters(task, language)} > `;
    const letter = said.trim().toLowerCase().slice(0, 1);
    const { done, refuses, unable, pause } = keys[language];
    if (letter === pause) return 'pause';
    if (letter === done) return { kind: 'done', rows: yield* rowsOf(task, language) };
    if (letter === refuses && task.mayBeRefused) {
      return { kind: 'refused', reason: yield* insist(words.reason[language]) };
    }
    if (letter === unable) return { kind: 'unable', why: yield* insist(words.why[language]) };
    complaint = `${words.which[language]} `;
  }
}

function letters({ fields, mayBeRefused }: Task, language: Language): string {
  const { done, refuses, unable, pause } = keys[language];
  const doing = fields.length > 0 ? words.tell : words.done;
  return [
    `${done} = ${doing[language]}`,
    ...(mayBeRefused ? [`${refuses} = ${words.refuses[language]}`] : []),
    `${unable} = ${words.unable[language]}`,
    `${pause} = ${words.pause[language]}`,
  ].join(', ');
}

function* rowsOf({ fields, isList }: Task, language: Language): Generator<string, Row[], string> {
  if (!isList) return fields.length === 0 ? [] : [yield* rowOf(fields, language)];
  const rows: Row[] = [];
  for (;;) {
    const more = yield `${rows.length === 0 ? words.any[language] : words.more[language]} > `;
    if (!/^[jy]/i.test(more.trim())) return rows;
    rows.push(yield* rowOf(fields, language));
  }
}

function* rowOf(fields: readonly Field[], language: Language): Generator<string, Row, string> {
  const row: Record<string, string> = {};
  for (const field of fields) {
    const value = yield* filledIn(field, language);
    if (value !== '') row[field.name] = value;
  }
  return row;
}

function* filledIn(field: Field, language: Language): Generator<string, string, string> {
  const choices = field.choices ? ` (${field.choices.join(' / ')})` : '';
  const hint = field.isRequired ? '' : ` ${words.mayBeEmpty[language]}`;
  let complaint = '';
  for (;;) {
    const filled = readField(
      field,
      yield `${complaint}${field.label[language]}${choices}${hint} > `,
    );
    if ('value' in filled) return filled.value;
    complaint = `${filled.fault[language]}: `;
  }
}

function* insist(prompt: string): Generator<string, string, string> {
  for (;;) {
    const said = (yield `${prompt} > `).trim();
    if (said !== '') return said;
  }
}

const keys = {
  nl: { done: 'g', refuses: 'w', unable: 'k', pause: 'p' },
  en: { done: 'd', refuses: 'r', unable: 'c', pause: 'p' },
} as const;

const words = {
  done: text('gedaan', 'done'),
  tell: text('gedaan, en ik vertel wat ik zie', 'done, and I tell what I see'),
  refuses: text('het LAS weigert het', 'the LAS refuses it'),
  unable: text('ik kan dit niet', 'I cannot do this'),
  pause: text('pauze', 'pause'),
  which: text('Kies een van deze letters.', 'Choose one of these letters.'),
  reason: text('Wat zegt het LAS', 'What does the LAS say'),
  why: text('Waarom niet', 'Why not'),
  any: text('Staat er iets (ja / nee)', 'Is there anything (yes / no)'),
  more: text('Staat er nog iets (ja / nee)', 'Is there anything more (yes / no)'),
  mayBeEmpty: text('[mag leeg]', '[may be empty]'),
} as const satisfies Readonly<Record<string, Text>>;
