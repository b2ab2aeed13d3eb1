import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Text, text } from '#words/text.ts';
import type { Field } from './task.ts';

/** What somebody filled in, as the answer has it; or what is wrong with it. */
export type Filled = { readonly value: string } | { readonly fault: Text };

/** Reads what somebody filled in for a field. A document may be told as the path of a file. */
export function readField(field: Field, written: string): Filled {
  const value = written.trim();
  if (value === '') return field.isRequired ? fault(needed) : { value };
  if (field.choices) return choose(field.choices, value);
  if (field.kind === 'moment') return readMoment(value);
  return field.kind === 'document' ? readDocument(written) : { value };
}

function choose(choices: readonly string[], value: string): Filled {
  const lower = value.toLowerCase();
  const english = { yes: 'ja', no: 'nee' }[lower] ?? lower;
  const found = choices.filter((choice) => choice.startsWith(english));
  const [only] = found;
  if (only !== undefined && found.length === 1) return { value: only };
  const list = choices.join(', ');
  return fault(text(`kies uit: ${list}`, `choose one of: ${list}`));
}

/** As people write it, in the time of the school: 28-11-2026 14:35, or 2026-11-28 14:35:07; or as XML writes it. */
function readMoment(value: string): Filled {
  const iso = value.replace(/^(\d{1,2})-(\d{1,2})-(\d{4})/, (_all, day, month, year) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  const found =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(iso);
  if (!found) return fault(noMoment);
  const [, day, minute, second = ':00', zone = ''] = found;
  return { value: `${day}T${minute}${second}${zone}` };
}

function readDocument(written: string): Filled {
  const path = written.trim();
  if (path.startsWith('<') || /^\s*\/\S+\s*=/.test(path)) return { value: written };
  if (!existsSync(path) || !statSync(path).isFile()) {
    return fault(
      text(`er is geen bestand "${shorten(path)}"`, `there is no file "${shorten(path)}"`),
    );
  }
  return { value: readFileSync(path, 'utf8') };
}

function shorten(path: string): string {
  return path.length > 80 ? `${path.slice(0, 80)}…` : path;
}

function fault(why: Text): Filled {
  return { fault: why };
}

const needed = text('dit is nodig', 'this is needed');
const noMoment = text(
  'schrijf datum en tijd als 28-11-2026 14:35',
  'write date and time as 28-11-2026 14:35',
);
