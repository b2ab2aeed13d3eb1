import { type Text, text } from '#words/text.ts';
import type { Desk } from '../desk.ts';
import { readField } from '../read-field.ts';
import type { Field, Reply, Row, Task } from '../task.ts';

/** How many things a page has room for. */
export const mostRows = 8;

/** Takes what a page sent: an answer, a pause or the end of one. Says why it does not count, if so. */
export function heard(desk: Desk, form: URLSearchParams): Text | undefined {
  const by = form.get('by')?.trim() ?? '';
  if (by === '') return nameless;
  const act = form.get('act');
  if (act === 'pause') return void desk.hold(by);
  if (act === 'resume') return void desk.resume(by);
  const asked = desk.asked;
  const number = Number(form.get('number'));
  if (asked?.number !== number) return gone;
  const reply = replyIn(form, asked.task);
  return 'fault' in reply ? reply.fault : desk.answer(number, reply, by);
}

type Fault = { readonly fault: Text };

function replyIn(form: URLSearchParams, task: Task): Reply | Fault {
  const act = form.get('act');
  const words = form.get('words')?.trim() ?? '';
  if (act === 'done') return rowsIn(form, task);
  if (words === '') return { fault: wordless };
  return act === 'refused' ? { kind: 'refused', reason: words } : { kind: 'unable', why: words };
}

function rowsIn(form: URLSearchParams, { fields, isList }: Task): Reply | Fault {
  const rows: Row[] = [];
  for (let at = 0; at < (isList ? mostRows : 1); at += 1) {
    const isEmpty = fields.every(({ name }) => (form.get(`${at}.${name}`) ?? '').trim() === '');
    if (isEmpty && (isList || fields.length === 0)) continue;
    const row = rowIn(form, fields, at);
    if ('fault' in row) return { fault: row.fault as Text };
    rows.push(row);
  }
  return { kind: 'done', rows };
}

function rowIn(form: URLSearchParams, fields: readonly Field[], at: number): Row | Fault {
  const row: Record<string, string> = {};
  for (const field of fields) {
    const filled = readField(field, form.get(`${at}.${field.name}`) ?? '');
    if ('fault' in filled) {
      const { nl, en } = filled.fault;
      return { fault: text(`${field.label.nl}: ${nl}`, `${field.label.en}: ${en}`) };
    }
    if (filled.value !== '') row[field.name] = filled.value;
  }
  return row;
}

const nameless = text('Vul eerst uw naam in', 'Fill in your name first');
const gone = text('Deze opdracht is al beantwoord', 'This task has been answered already');
const wordless = text('Schrijf erbij wat er aan de hand is', 'Write what the matter is');
