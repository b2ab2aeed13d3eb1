/**
 * How fast the cast answers, `npm run bench`: exchanges per second over mutual TLS, as a ratio to a bare node:https echo.
 *
 * 1. Echo and cast are processes of their own, each with one thread; the caller is this one, the same for both.
 * 2. The cast does all that `oso-keur simulate` does: it records each message on disk, masks, judges and says it.
 * 3. They take turns, and the median of the ratios of the rounds counts: the machine may be busy.
 * 4. An echo gets and gives as many bytes as the cast gives. Behind each document stands one more exchange, in which the cast
 *    checks the session over mutual TLS at its own Traffic Center; only the document counts.
 * 5. Beside it stands the ratio of processor time, which hangs less on what else the machine does.
 */
import { parseArgs } from 'node:util';
import { Child } from './bench/cast/child.ts';
import {
  type CastReady,
  callerFor,
  type Order,
  ordersOf,
  repeat,
  send,
} from './bench/cast/orders.ts';
import { median } from './bench/median.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1500' },
    rounds: { type: 'string', default: '9' },
    connections: { type: 'string', default: '4' },
  },
});
const [times, rounds, connections] = [values.times, values.rounds, values.connections].map(
  Number,
) as [number, number, number];

const cast = await Child.start<CastReady>('cast-process.ts');
const { ca, certificate: cert, key } = cast.ready.tls;
const echo = await Child.start<{ url: string }>('echo-process.ts', {
  BENCH_TLS: JSON.stringify({ ca, cert, key }),
});
const caller = callerFor(cast.ready, connections);
const { ping, sessiecontrole, document } = await ordersOf(cast.ready, caller);

print('\nThe cast over mutual TLS, against a bare node:https echo of as many bytes = 1');
print(
  `${'message'.padEnd(24)}${['bytes', 'echo /s', 'cast /s', 'ratio', 'cpu echo µs', 'cpu cast µs', 'cpu ratio'].map((head) => head.padStart(13)).join('')}`,
);
await compareWithEcho('ping', ping);
await compareWithEcho('sessiecontrole', sessiecontrole);
await compareWithEcho('document', document);
await caller.close();
await Promise.all([cast.stop(), echo.stop()]);

async function compareWithEcho(name: string, order: Order): Promise<void> {
  const answer = await send(caller, order);
  const size = Math.max(answer.length, Buffer.byteLength(order.body));
  const bare = { name: 'echo', url: echo.ready.url, body: 'x'.repeat(size) };
  const rows: { echo: Round; cast: Round }[] = [];
  for (let round = 0; round < rounds + 2; round += 1) {
    const row = { echo: await timed(echo, bare), cast: await timed(cast, order) };
    // The first rounds are for the compiler.
    if (round >= 2) rows.push(row);
  }
  const of = (pick: (row: (typeof rows)[number]) => number) => median(rows.map(pick));
  const cells = [
    size.toFixed(0),
    of((row) => row.echo.perSecond).toFixed(0),
    of((row) => row.cast.perSecond).toFixed(0),
    of((row) => row.cast.perSecond / row.echo.perSecond).toFixed(2),
    of((row) => row.echo.cpu).toFixed(0),
    of((row) => row.cast.cpu).toFixed(0),
    of((row) => row.echo.cpu / row.cast.cpu).toFixed(2),
  ];
  print(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(13)).join('')}`);
}

type Round = { readonly perSecond: number; readonly cpu: number };

async function timed(child: Child<unknown>, order: Order): Promise<Round> {
  const before = await child.use();
  const seconds = await repeat(caller, order, { times, connections });
  const after = await child.use();
  return { perSecond: times / seconds, cpu: (after.cpu - before.cpu) / times };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
