import { lineStartsOf, positionAt } from './line-starts.ts';
import { XmlError } from './xml-error.ts';

/** What begins a tag, gives an attribute its value, or begins a reference. */
const marks = ['<', '=', '&'] as const;

/** No dossier comes near this; each mark can cost hundreds of bytes, so reading ever more would end in no memory. */
export const mostMarks = 500_000;

/**
 * Refuses a document that would cost too much to read, before it is read: what is large because of its text, as
 * attachments are, may pass.
 *
 * @throws XmlError at the mark that is too much.
 */
export function refuseTooMuch(content: string): void {
  if (content.length <= mostMarks) return;
  for (const mark of marks) {
    const offset = offsetOfMark(content, mark, mostMarks + 1);
    if (offset === undefined) continue;
    const reason = `more than ${mostMarks} times the character "${mark}"`;
    throw new XmlError(reason, positionAt(lineStartsOf(content.slice(0, offset)), offset));
  }
}

function offsetOfMark(content: string, mark: string, count: number): number | undefined {
  let offset = -1;
  for (let seen = 0; seen < count; seen += 1) {
    offset = content.indexOf(mark, offset + 1);
    if (offset < 0) return undefined;
  }
  return offset;
}
