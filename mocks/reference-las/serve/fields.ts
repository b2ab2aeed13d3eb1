import { type Inspection, inspectionLeaves } from '../bron/pupils.ts';
import { findJsonValue } from '../find-json-value.ts';
import type { Element } from '../xml/element.ts';
import { readXml, UnreadableError } from '../xml/read-xml.ts';
import { Refusal } from './refusal.ts';

// All that XML 1.0 can hold.
const xmlText = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** A text that must be there and look like the pattern; refuses with 400 otherwise. */
export function readText(fields: unknown, path: string, pattern = /./): string {
  const value = findJsonValue(fields, path);
  if (typeof value !== 'string' || !pattern.test(value)) {
    throw new Refusal(400, `The field "${path}" is absent or malformed`);
  }
  return value;
}

/** A text that may be absent; refuses with 400 what is no text. */
export function readOptionalText(fields: unknown, path: string): string | undefined {
  return findJsonValue(fields, path) === undefined ? undefined : readText(fields, path, xmlText);
}

/** A list of texts, which may be absent; refuses with 400 what is none. */
export function readTexts(fields: unknown, path: string): readonly string[] {
  const value = findJsonValue(fields, path) ?? [];
  if (!Array.isArray(value)) {
    throw new Refusal(400, `The field "${path}" is no list`);
  }
  return value.map((_, index) => readText(fields, `${path}.${index}`));
}

/** A school's BRIN. */
export function readBrin(fields: unknown, path: string): string {
  return readText(fields, path, /^[0-9]{2}[A-Z]{2}$/);
}

/** A pupil's number. */
export function readPgn(fields: unknown, path: string): string {
  return readText(fields, path, /^[0-9]{9}$/);
}

/** A dossier, given as XML. */
export function readDossier(fields: unknown, path: string): Element {
  try {
    const dossier = readXml(readText(fields, path));
    if (dossier.name !== 'dossier') {
      throw new Refusal(400, `The field "${path}" holds "${dossier.name}" instead of a dossier`);
    }
    return dossier;
  } catch (error) {
    if (!(error instanceof UnreadableError)) {
      throw error;
    }
    throw new Refusal(400, error.message);
  }
}

/** The leaves of an inspection; voorlopigdossier is obligatory, unknown ones are not allowed. */
export function readInspection(fields: unknown, path: string): Inspection {
  readText(fields, `${path}.voorlopigdossier`);
  const names = Object.keys(findJsonValue(fields, path) ?? {});
  const unknown = names.find((name) => !inspectionLeaves.some((leaf) => leaf === name));
  if (unknown !== undefined) {
    throw new Refusal(400, `An inspection has no "${unknown}"`);
  }
  return Object.fromEntries(
    names.map((name) => [name, readText(fields, `${path}.${name}`, xmlText)]),
  );
}
