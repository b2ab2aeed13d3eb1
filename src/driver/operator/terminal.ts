import { createInterface } from 'node:readline';
import { type Language, text } from '#words/text.ts';
import type { Asked, Desk } from './desk.ts';
import { type Dialogue, dialogue } from './dialogue.ts';
import type { TaskFile } from './task.ts';

/** A terminal, what it speaks, and how it tells where a file is and where the page is. */
export type TerminalOptions = {
  readonly input: NodeJS.ReadableStream;
  readonly output: { write(content: string): unknown };
  readonly language: Language;
  readonly page: string;
  /** How a run that is stopped goes on, as a command. */
  readonly goesOnBy: string;
  readonly pathOf: (file: TaskFile) => string;
};

/** Shows the tasks of a desk on a terminal and takes the answers; gives what ends that. */
export function openTerminal(desk: Desk, options: TerminalOptions): () => void {
  const { input, output, language, page, goesOnBy } = options;
  const say = (content: string) => void output.write(content);
  const lines = createInterface({ input });
  let name = '';
  let shown: number | undefined;
  let wasPaused = false;
  let talk: Talk | undefined;

  say(`\n${words.where[language]} ${page}\n${words.stopped[language]} ${goesOnBy}\n`);
  say(`${words.name[language]} > `);

  function show(): void {
    const { asked, pause } = desk;
    if (name === '' && desk.by !== '') name = desk.by;
    if (name === '' || !asked) return;
    if (pause !== undefined) {
      if (!wasPaused) say(`\n${words.paused[pause][language]} > `);
    } else if (asked.number !== shown || wasPaused) {
      shown = asked.number;
      begin(asked);
    }
    wasPaused = pause !== undefined;
  }

  function begin(asked: Asked): void {
    say(`${describe(desk, asked, options)}\n`);
    talk = { asked, dialogue: dialogue(asked.task, language) };
    const first = talk.dialogue.next();
    if (!first.done) say(first.value);
  }

  function hear(line: string): void {
    if (name === '') {
      name = line.trim();
      if (name === '') say(`${words.name[language]} > `);
      show();
    } else if (desk.pause !== undefined) {
      desk.resume(name);
    } else if (talk && talk.asked === desk.asked) {
      goOn(talk, line);
    }
  }

  function goOn({ asked, dialogue: going }: Talk, line: string): void {
    const next = going.next(line);
    if (!next.done) return void say(next.value);
    if (next.value === 'pause') return void desk.hold(name);
    const fault = desk.answer(asked.number, next.value, name);
    if (!fault) return;
    say(`${fault[language]}\n`);
    begin(asked);
  }

  desk.listen(show);
  lines.on('line', hear);
  show();
  return () => lines.close();
}

type Talk = { readonly asked: Asked; readonly dialogue: Dialogue };

function describe(
  desk: Desk,
  { number, task }: Asked,
  { language, pathOf }: TerminalOptions,
): string {
  const { title, todo, facts, file } = task;
  const until = desk.dueAt?.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  const files = file ? [{ label: words.file, value: pathOf(file) }] : [];
  return [
    '',
    `== ${number}. ${title[language]}${desk.place === '' ? '' : ` (${desk.place})`}`,
    todo[language],
    ...[...facts, ...files].map(({ label, value }) => `   ${label[language]}: ${value}`),
    ...(until === undefined ? [] : [`${words.until[language]} ${until}`]),
  ].join('\n');
}

const words = {
  where: text('De opdrachten staan ook op', 'The tasks are also at'),
  stopped: text('Na Ctrl-C gaat de run verder met', 'After Ctrl-C the run goes on with'),
  name: text('Uw naam, die bij elk antwoord komt', 'Your name, which goes with each answer'),
  file: text('Bestand', 'File'),
  until: text('Zonder antwoord pauzeert de run om', 'Without an answer the run pauses at'),
  paused: {
    asked: text('De run is gepauzeerd. Enter gaat verder', 'The run is paused. Enter goes on'),
    'no answer in time': text(
      'Er kwam geen antwoord: de run is gepauzeerd. Enter gaat verder',
      'No answer came: the run is paused. Enter goes on',
    ),
  },
} as const;
