/**
 * A driver for OSO Keur, to put before your own LAS: the calls of schemas/driver.openapi.yaml that suffice to begin, and
 * two that let more be judged. What stands in `las` is yours to replace; what is not offered is answered with 501.
 *
 *   npx tsx shim.ts 9080
 */
import { createServer } from 'node:http';

type Fields = Readonly<Record<string, string>>;

/** What the LAS does not allow; OSO Keur is told the reason, and judges whether that is sound. */
class Refusal extends Error {}

const pupils = new Map<string, string>();
const asks: { done: boolean; message: string; dossier?: string }[] = [];

/** Replace what these do by what your LAS does, on behalf of the user `account`. */
const las = {
  product: { product: 'Voorbeeld-LAS', version: '4.2.0' },
  forget() {
    pupils.clear();
    asks.length = 0;
  },
  loadPupil({ brin, pgn, dossier = '' }: Fields) {
    pupils.set(`${brin} ${pgn}`, dossier);
  },
  recordInspection({ brin, pgn }: Fields) {
    findPupil(brin, pgn);
  },
  makeReady({ brin, pgn }: Fields) {
    findPupil(brin, pgn);
  },
  /** Begins to ask, and gives the number by which it is followed. */
  askDossier(_order: Fields): number {
    return asks.push({ done: true, message: 'Het Traffic Center is niet bereikbaar' }) - 1;
  },
};

function findPupil(brin = '', pgn = ''): string {
  const dossier = pupils.get(`${brin} ${pgn}`);
  if (dossier === undefined) throw new Refusal(`Leerling ${pgn} is er niet`);
  return dossier;
}

type Answer = { readonly status: number; readonly content?: unknown };

function answer(call: string, fields: Fields): Answer {
  const [, id = '', what] = /^GET \/asks\/(\d+)(\/received)?$/.exec(call) ?? [];
  const ask = id === '' ? undefined : asks[Number(id)];
  if (id !== '' && !ask) return { status: 404 };
  if (ask && what === '/received') {
    return ask.dossier === undefined
      ? { status: 404 }
      : { status: 200, content: { dossier: ask.dossier } };
  }
  if (ask) {
    return { status: 200, content: { state: ask.done ? 'done' : 'busy', message: ask.message } };
  }
  switch (call) {
    case 'GET /status':
      return { status: 200, content: las.product };
    case 'POST /forget':
      las.forget();
      return { status: 204 };
    case 'POST /pupils':
      las.loadPupil(fields);
      return { status: 201 };
    case 'POST /inspections':
      las.recordInspection(fields);
      return { status: 201 };
    case 'POST /ready-dossiers':
      las.makeReady(fields);
      return { status: 201 };
    case 'POST /asks':
      return { status: 202, content: { id: String(las.askDossier(fields)) } };
    default:
      return { status: 501 };
  }
}

const port = Number(process.argv[2] ?? 9080);
createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = Buffer.concat(await request.toArray()).toString('utf8');
  const call = `${request.method} ${url.pathname}`;
  let answered: Answer;
  try {
    const fields = body === '' ? Object.fromEntries(url.searchParams) : JSON.parse(body);
    answered = answer(call, fields);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    answered = { status: error instanceof Refusal ? 409 : 500, content: { reason } };
  }
  response.writeHead(answered.status, { 'content-type': 'application/json' });
  response.end(answered.content === undefined ? undefined : JSON.stringify(answered.content));
}).listen(port, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
