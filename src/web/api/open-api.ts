import { type AnyOperation, allOperations } from '#register/operations/all.ts';
import type { Schema } from '#register/operations/operation.ts';
import { inputSchema } from '#register/operations/perform.ts';
import { object, sentence } from '#register/operations/shapes.ts';
import { trustShape } from '#register/operations/trust-shape.ts';

/** Describes the API as OpenAPI 3.1, from the same table that it is served from. */
export function openApi(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, operation] of Object.entries<AnyOperation>(allOperations)) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: pathItem(name, operation),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'OSO Keur: the register',
      version,
      description:
        'Who is qualified for OSO, from when, and by which evidence. What changes something, and what is of the service desk only, asks for the token of a person.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: { ...paths, ...files },
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of a person of the service desk.',
        },
      },
      schemas: { Error: errorSchema },
    },
  };
}

const errorSchema: Schema = object({
  error: object({
    kind: { enum: ['unknown', 'forbidden', 'invalid', 'refused', 'fault'] },
    said: sentence,
  }),
});

function pathItem(
  name: string,
  { path, method, summary, needs, input, answer }: AnyOperation,
): object {
  const members: Readonly<Record<string, Schema>> = input;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, member = '']) => member);
  const others = Object.keys(members).filter((member) => !inPath.includes(member));
  const body = inputSchema(
    Object.fromEntries(others.map((member) => [member, members[member] ?? {}])),
  );
  const inQuery = method === 'get' ? others : [];
  return {
    operationId: name,
    summary,
    ...(needs !== 'nobody' && { security: [{ token: [] }], description: `Needs: ${needs}.` }),
    parameters: [
      ...inPath.map((member) => parameter(member, 'path', members)),
      ...inQuery.map((member) => parameter(member, 'query', members)),
    ],
    ...(method === 'post' && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    responses: {
      200: { description: 'Done.', content: { 'application/json': { schema: answer } } },
      ...problemsOf(problems.filter(([status]) => method === 'post' || status !== '413')),
    },
  };
}

const problems = [
  ['400', 'What was handed in is wrong.'],
  ['403', 'Who asks may not do this.'],
  ['404', 'What was named is not known.'],
  ['413', 'What was handed in is too large.'],
  ['422', 'It was understood, and is not done.'],
  ['500', 'OSO Keur itself failed.'],
] as const;

/** What is served beside the operations: files, for whoever verifies, for other machines, and for who looks after the register. */
const files: Readonly<Record<string, Record<string, object>>> = {
  '/keys.json': {
    get: file('tellKeys', {
      summary: 'The keys of the service desk, as a trust file (schemas/trust.schema.json)',
      content: { 'application/json': { schema: trustShape } },
    }),
  },
  '/status.jws': {
    get: file('tellStatusList', {
      summary: 'The newest status list, signed',
      content: { 'text/plain': { schema: { type: 'string' } } },
      refused: ['404'],
    }),
  },
  '/api/backup': {
    get: file('backup', {
      summary:
        'All of the register, line by line, as "oso-keur register restore" takes it packed by gzip',
      content: { 'application/x-ndjson': { schema: { type: 'string' } } },
      refused: ['403'],
      security: [{ token: [] }],
      description: 'Needs: lead.',
    }),
  },
  '/api/openapi.json': {
    get: file('describe', {
      summary: 'This description',
      content: { 'application/json': { schema: { type: 'object' } } },
    }),
  },
};

type File = {
  readonly summary: string;
  readonly content: object;
  readonly refused?: readonly string[];
  readonly security?: readonly object[];
  readonly description?: string;
};

function file(operationId: string, { content, refused = [], ...said }: File): object {
  const own = problems.filter(([status]) => [...refused, '500'].includes(status));
  return {
    operationId,
    ...said,
    responses: { 200: { description: 'Done.', content }, ...problemsOf(own) },
  };
}

function problemsOf(told: readonly (readonly [string, string])[]): object {
  return Object.fromEntries(told.map(([status, description]) => [status, problem(description)]));
}

function problem(description: string): object {
  const schema = { $ref: '#/components/schemas/Error' };
  return { description, content: { 'application/json': { schema } } };
}

function parameter(
  name: string,
  place: 'path' | 'query',
  members: Readonly<Record<string, Schema>>,
): object {
  const { optional, ...schema } = members[name] ?? {};
  const isNeeded = place === 'path' || (optional !== true && !('default' in schema));
  return { name, in: place, required: isNeeded, schema };
}
