/**
 * Does one thing on the register, wherever it is asked: from the command line or over HTTP.
 *
 * 1. The input is what its schema says, or nothing is done.
 * 2. Who asks is told by a token, or is known already, as by a session. What needs nobody asks for none; everything
 *    else does, with one exception: while nobody is in the register, whoever holds it may add the first person, who
 *    leads.
 * 3. Who is of a school or a supplier does only what needs that, and the operation holds it to what is theirs.
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemaSentence } from '#preflight/schema-sentence.ts';
import { text } from '#words/text.ts';
import type { Person } from '../people/person.ts';
import { personWith } from '../people/person-with.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { type AnswerOf, allOperations, type InputOf, type OperationName } from './all.ts';
import { type Needs, type Operation, rolesThatMeet, type Schema } from './operation.ts';
import { object } from './shapes.ts';

/** What is to be done, and by whom: by a token, or by somebody who is known already. */
export type Asked<Name extends OperationName> = {
  readonly name: Name;
  readonly input: InputOf<Name>;
  readonly token?: string | undefined;
  readonly by?: Person | undefined;
};

/** Does it, and gives the answer. @throws Refusal when it is not done. */
export async function perform<Name extends OperationName>(
  register: Register,
  { name, input, token, by: known }: Asked<Name>,
): Promise<AnswerOf<Name>> {
  // Its schema makes of the input what the operation takes.
  const it = allOperations[name] as unknown as Operation<unknown, AnswerOf<Name>>;
  const right = rightInput(name, it, input);
  const isFirst = name === 'addPerson';
  const by = await whoAsks(register, { needs: it.needs, token, known, isFirst });
  // Only what needs nobody, or the very first person, is done without one.
  return it.act(register, right, by as Person);
}

const ajv = new Ajv2020({ strict: false, coerceTypes: true, useDefaults: true, verbose: true });
addFormats.default(ajv);
const compiled = new Map<string, ValidateFunction>();

function rightInput(
  name: string,
  { input: members }: Operation<unknown, unknown>,
  input: object,
): unknown {
  const isRight = compiled.get(name) ?? ajv.compile(inputSchema(members));
  compiled.set(name, isRight);
  const given = structuredClone(input);
  if (isRight(given)) return given;
  const said = schemaSentence(
    {
      file: text(`De vraag "${name}"`, `The question "${name}"`),
      content: text('vraag', 'question'),
    },
    isRight.errors?.[0],
  );
  throw new Refusal('invalid', said);
}

/** The schema of an input: what has a default need not be told. */
export function inputSchema(members: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(members);
  const lenient = entries.map(([name, schema]) => [
    name,
    'default' in schema ? { ...schema, optional: true } : schema,
  ]);
  return object(Object.fromEntries(lenient));
}

type Asking = {
  readonly needs: Needs;
  readonly token: string | undefined;
  readonly known: Person | undefined;
  readonly isFirst: boolean;
};

async function whoAsks(
  register: Register,
  { needs, token, known, isFirst }: Asking,
): Promise<Person | undefined> {
  if (needs === 'nobody') return undefined;
  if (known === undefined && token === undefined) {
    const anybody = await register.database.selectFrom('people').select('id').limit(1).execute();
    if (isFirst && anybody.length === 0) return undefined;
    throw tokenNeeded;
  }
  const person = known ?? (await personWith(register, token ?? ''));
  if (rolesThatMeet[needs].includes(person.role)) return person;
  throw needs === 'lead' ? leadNeeded : notForRole[needs];
}

const tokenNeeded = new Refusal(
  'forbidden',
  text(
    'Dit doet alleen wie in het register staat: geef uw token met --as, of zet OSO_KEUR_TOKEN',
    'Only who is in the register does this: give your token with --as, or set OSO_KEUR_TOKEN',
  ),
);

const leadNeeded = new Refusal(
  'forbidden',
  text('Dit doet alleen wie de servicedesk leidt', 'Only who leads the service desk does this'),
);

const notForRole: Readonly<Record<Exclude<Needs, 'nobody' | 'lead'>, Refusal>> = {
  desk: new Refusal(
    'forbidden',
    text('Dit doet alleen de servicedesk', 'Only the service desk does this'),
  ),
  supplier: new Refusal(
    'forbidden',
    text(
      'Dit doet alleen een leverancier of de servicedesk',
      'Only a supplier or the service desk does this',
    ),
  ),
  school: new Refusal(
    'forbidden',
    text(
      'Dit doet alleen een school of de servicedesk',
      'Only a school or the service desk does this',
    ),
  ),
};
