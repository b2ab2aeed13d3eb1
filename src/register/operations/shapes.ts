import type { Schema } from './operation.ts';

/** A text with something in it. */
export const words: Schema = { type: 'string', minLength: 1, maxLength: 2_000 };

/** What somebody looks for: no longer than the database takes for one word. */
export const search: Schema = {
  ...words,
  maxLength: 200,
  description: 'Beginnings of words of name, place, BRIN.',
};

/** Why something is done: it stands in the change log for ever. */
export const reason: Schema = {
  ...words,
  minLength: 3,
  description: 'Why; it stays in the change log.',
};

/** SHA-256 in hex. */
export const digest: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };

/** A day of the calendar, as 2026-01-31. */
export const day: Schema = { type: 'string', format: 'date' };

/** A number of something. */
export const count: Schema = { type: 'integer', minimum: 0 };

/** Which request is meant. */
export const requestNumber: Schema = { type: 'integer', minimum: 1, maximum: 2_147_483_647 };

/** A target file as text. */
export const targetSource: Schema = {
  type: 'string',
  minLength: 1,
  maxLength: 65_536,
  description: 'A target file as text.',
};

/** Profiles, or what of them is played only. */
export const runNames: Schema = {
  type: 'array',
  minItems: 1,
  maxItems: 200,
  items: { type: 'string', pattern: '^[\\w./:-]{1,200}$' },
};

/** From what chance is drawn. */
export const runSeed: Schema = { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 };

/** A BRIN, or a BRIN with its vestiging. */
export const schoolCode: Schema = {
  type: 'string',
  pattern: '^[0-9]{2}[A-Za-z]{2}([0-9]{2})?$',
  description: 'BRIN, or BRIN and vestiging: 99ZA or 99ZA00.',
};

/** The OIN of a supplier. */
export const oin: Schema = { type: 'string', pattern: '^[0-9]{20}$' };

/** Where somebody is reached. */
export const emailAddress: Schema = { ...words, pattern: '^[^@\\s]+@[^@\\s]+$' };

/** A name and where they are reached. */
export const contactMembers = { name: words, email: emailAddress } as const;

/** One sentence in two languages. */
export const sentence: Schema = object({ nl: { type: 'string' }, en: { type: 'string' } });

/** How far a job has come. */
export const jobState: Schema = { enum: ['waiting', 'running', 'ended', 'cancelled', 'given up'] };

/** One of the two roles in an exchange. */
export const role: Schema = { enum: ['bron', 'doel'] };

/** Why a qualification does not count. */
export const whyEnded: Schema = { enum: ['withdrawn', 'expired', 'release closed'] };

/** What was held against itself, and how it stands. */
export const evidenceRow: Schema = object({
  id: words,
  what: sentence,
  standing: { enum: ['sound', 'tampered', 'incomplete', 'told'] },
  detail: sentence,
});

/** A moment as ISO 8601 writes it. */
export const moment: Schema = { type: 'string', format: 'date-time' };

/** Something that may be absent. */
export function optional(schema: Schema): Schema {
  return { ...schema, optional: true };
}

/** Something that may be null. */
export function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** A list. */
export function list(items: Schema): Schema {
  return { type: 'array', items };
}

/** An object with these members and no others; those that are not needed have `optional`. */
export function object(members: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(members);
  const plain = entries.map(([name, { optional: _, ...schema }]) => [name, schema]);
  return {
    type: 'object',
    required: entries.filter(([, schema]) => schema.optional !== true).map(([name]) => name),
    additionalProperties: false,
    properties: Object.fromEntries(plain),
  };
}
