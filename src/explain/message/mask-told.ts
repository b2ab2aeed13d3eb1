import { pgnMask } from '#evidence/masking/mask-text.ts';
import type { Masker } from '#evidence/masking/masker.ts';
import type { ToldMessage } from './told-message.ts';

/** What masks, and the names of what stands for a pupil. */
export type MaskOptions = { readonly masker: Masker; readonly hidden: readonly string[] };

/** Gives what is told of a message without any number of a child, also one that somebody mistyped. */
export function maskTold(told: ToldMessage, { masker, hidden }: MaskOptions): ToldMessage {
  const isHidden = (path: string) => hidden.includes(lastOf(path));
  const fields = told.fields.map(({ field, value }) => {
    return { field, value: isHidden(field) ? pgnMask : value };
  });
  const faults = told.faults.map((fault) => {
    if (fault.place === undefined || !isHidden(fault.place)) return fault;
    const { nl, en } = fault.what;
    return { ...fault, what: { nl: withoutDigits(nl), en: withoutDigits(en) } };
  });
  // What comes back has the shape of what went in, with other words in it.
  return walk({ ...told, fields, faults }, masker) as ToldMessage;
}

function lastOf(path: string): string {
  return (path.split(/[/.]/).at(-1) ?? '').replace(/\[\d+\]$/, '');
}

function withoutDigits(sentence: string): string {
  return sentence.replace(/\d[\d\s.-]{3,}\d/g, pgnMask);
}

function walk(value: unknown, masker: Masker): unknown {
  if (typeof value === 'string') return masker.maskSentence(value);
  if (Array.isArray(value)) return value.map((each) => walk(each, masker));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, walk(inner, masker)]),
  );
}
