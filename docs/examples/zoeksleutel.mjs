// A zoeksleutel program, as docs/zoeksleutel.md describes it: one question a line in, one answer a line out. Put the
// secret of your own codec where this one has a hash, and name it in the target file:
//   zoeksleutel: { command: [node, zoeksleutel.mjs] }
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';

const keyOf = (pgn) => ({
  zoeksleutel: createHash('sha512').update(`voorbeeld ${pgn}`).digest('base64'),
  pgnfrag: pgn.slice(-4),
});

for await (const line of createInterface({ input: process.stdin })) {
  const { op, pgn, zoeksleutel } = JSON.parse(line);
  const own = keyOf(pgn);
  const answer = op === 'keyOf' ? own : { matches: own.zoeksleutel === zoeksleutel };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
