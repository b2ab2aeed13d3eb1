import type { Entry, EntryOf } from '#evidence/entry.ts';
import type { RunRecord } from '#verdict/record.ts';
import { readBody } from '../html/message/content.ts';
import type { XmlLine } from '../html/message/indent-xml.ts';
import { limits } from '../html/message/shorten.ts';
import type { AllureFile } from './allure-file.ts';
import { stableId } from './stable-id.ts';

/** A message as an Allure result refers to it. */
export type Attachment = { readonly name: string; readonly source: string; readonly type: string };

type Message = EntryOf<'request'> | EntryOf<'response'>;

/** The messages that a run cites: how each is referred to, by entry, and the files. */
export type Attachments = {
  readonly bySeq: ReadonlyMap<number, Attachment>;
  readonly files: readonly AllureFile[];
};

/** Beyond this a message is left to the transcript. */
const longest = 1_000_000;

/** Sets the messages that findings cite out for reading. */
export function attachmentsOf(
  { results, volatile }: RunRecord,
  entries: readonly Entry[],
): Attachments {
  const findings = results.flatMap((result) => result.findings);
  const cited = new Set(findings.flatMap((finding) => finding.entries));
  const made = entries
    .filter((entry) => entry.kind === 'request' || entry.kind === 'response')
    .filter((entry) => cited.has(entry.seq) && sizeOf(entry) <= longest)
    .map((entry) => {
      const name = `${stableId(volatile.runId, String(entry.seq))}-attachment.txt`;
      const attachment = { name: nameOf(entry), source: name, type: 'text/plain' };
      return { seq: entry.seq, attachment, file: { name, content: contentOf(entry) } };
    });
  return {
    bySeq: new Map(made.map(({ seq, attachment }) => [seq, attachment])),
    files: made.map(({ file }) => file),
  };
}

function sizeOf({ body }: Message): number {
  return 'text' in body ? body.text.length : body.base64.length;
}

function nameOf(entry: Message): string {
  const what = entry.kind === 'request' ? `${entry.method} ${entry.path}` : `HTTP ${entry.status}`;
  return `${entry.seq}: ${entry.from} → ${entry.to} ${what.slice(0, 200)}`;
}

/** Always as text: a browser that opens the XML of a stranger may do what it says. */
function contentOf({ body }: Message): string {
  const content = readBody(body);
  if (content.kind === 'xml') return content.lines.map(written).join('');
  return content.kind === 'empty' ? '' : content.text;
}

function written({ depth, tokens }: XmlLine): string {
  return `${'  '.repeat(Math.min(depth, limits.depth))}${tokens.join('')}\n`;
}
