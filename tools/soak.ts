/**
 * Whether memory stays flat however long the cast is played, `npm run soak -- --exchanges 100000`: over mutual TLS, with a
 * transcript on disk and every message judged and said, as `oso-keur simulate` does.
 *
 * 1. A LAS, this process, fetches dossiers, each in a session of its own: session, check of it and dossier, sign-off.
 * 2. The heap is taken after garbage was collected, at twenty points; what is remembered fills in the first quarter.
 * 3. It may not be larger at any later point than at that quarter by more than a tenth and 4 MB.
 */
import { parseArgs } from 'node:util';
import { soak } from './bench/cast/soak-cast.ts';

const { values } = parseArgs({ options: { exchanges: { type: 'string', default: '100000' } } });

const { points, isFlat, counts } = await soak(Number(values.exchanges), (point) => {
  const { exchanges, heap, rss, seconds } = point;
  print(
    `${String(exchanges).padStart(8)} exchanges  heap ${megabytes(heap)}  rss ${megabytes(rss)}  ${seconds.toFixed(0).padStart(5)} s`,
  );
});
print(`${points.length} points; judged: ${JSON.stringify(counts)}`);
print(isFlat ? 'Memory is flat' : 'Memory is NOT flat');
process.exitCode = isFlat ? 0 : 1;

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`.padStart(9);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
