import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stream } from 'hono/streaming';
import { backupLines } from '#register/keeping/backup.ts';
import { allOperations, type OperationName } from '#register/operations/all.ts';
import { perform } from '#register/operations/perform.ts';
import { personWith } from '#register/people/person-with.ts';
import { Refusal } from '#register/refusal.ts';
import type { Register } from '#register/register.ts';
import { text } from '#words/text.ts';
import { refusalStatuses } from '../refusal-statuses.ts';
import { openApi } from './open-api.ts';

/** What the API needs besides the register. */
export type ApiOptions = {
  readonly register: Register;
  /** The version of this suite. */
  readonly version: string;
  /** Told of what goes wrong by our own fault. */
  readonly onFailure: (error: unknown) => void;
};

/** More than the largest bundle in Base64. */
const largestBody = 100 * 1024 * 1024;

/** Makes the API of the register: every operation at its address, its description, and what is published as files. */
export function makeApi({ register, version, onFailure }: ApiOptions): Hono {
  const api = new Hono();
  api.use(async (context, next) => {
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-store');
  });
  api.use(bodyLimit({ maxSize: largestBody, onError: (context) => context.json(tooLarge, 413) }));
  api.get('/api/openapi.json', (context) => context.json(openApi(version)));
  api.get('/status.jws', async (context) => {
    const { statusList } = await perform(register, { name: 'tellPublished', input: {} });
    return statusList === null ? context.notFound() : context.text(statusList);
  });
  api.get('/keys.json', async (context) => {
    const { keys } = await perform(register, { name: 'tellPublished', input: {} });
    return context.json(keys);
  });
  api.get('/api/backup', (context) => backup(context, register));
  for (const name of Object.keys(allOperations) as OperationName[]) {
    const { method, path } = allOperations[name];
    const route = path.replace(/\{(\w+)\}/g, ':$1');
    api.on(method.toUpperCase(), route, async (context) => {
      const input = { ...(await givenIn(context)), ...context.req.param() };
      return context.json(
        (await perform(register, { name, input, token: tokenIn(context) })) as object,
      );
    });
  }
  api.notFound((context) => context.json(unknownAddress, 404));
  api.onError((error, context) => {
    if (error instanceof Refusal) {
      return context.json(
        { error: { kind: error.kind, said: error.said } },
        refusalStatuses[error.kind],
      );
    }
    onFailure(error);
    return context.json(ourFault, 500);
  });
  return api;
}

async function givenIn(context: Context): Promise<Record<string, unknown>> {
  if (context.req.method === 'GET') return context.req.query();
  // A page of somebody else can send a form or plain text here unasked, and JSON it cannot.
  if (!/^application\/json\b/i.test(context.req.header('Content-Type') ?? '')) throw noJson;
  const body: unknown = await context.req.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  throw noJson;
}

const noJson = new Refusal(
  'invalid',
  text(
    'De vraag is geen JSON-object, of zegt niet dat zij dat is: stuur Content-Type application/json',
    'The question is no JSON object, or does not say so: send Content-Type application/json',
  ),
);

function tokenIn(context: Context): string | undefined {
  return /^Bearer (\S+)$/.exec(context.req.header('Authorization') ?? '')?.[1];
}

async function backup(context: Context, register: Register): Promise<Response> {
  const person = await personWith(register, tokenIn(context) ?? '');
  if (person.role !== 'lead') {
    throw new Refusal(
      'forbidden',
      text('Dit doet alleen wie de servicedesk leidt', 'Only who leads the service desk does this'),
    );
  }
  context.header('Content-Type', 'application/x-ndjson');
  return stream(context, async (out) => {
    for await (const line of backupLines(register.database)) await out.write(line);
  });
}

function told(nl: string, en: string) {
  return { error: { kind: 'unknown', said: text(nl, en) } };
}

const tooLarge = told('De vraag is te groot', 'The question is too large');
const unknownAddress = told(
  'Dit adres is er niet: zie /api/openapi.json',
  'There is no such address: see /api/openapi.json',
);
const ourFault = {
  error: {
    kind: 'fault',
    said: text(
      'OSO Keur zelf ging mis: wat er gebeurde staat in het logboek van "oso-keur serve"',
      'OSO Keur itself failed: what happened stands in the log of "oso-keur serve"',
    ),
  },
};
