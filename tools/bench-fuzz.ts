/**
 * What a case of fuzzing costs, part of `npm run bench`: milliseconds of our own processor time for drawing, playing (the target's own is
 * not counted) and judging, and cases a second: by the clock, over mutual TLS against the reference, which has the same two
 * processors; by our own processor time alone, as against a target that answers at once; and without playing, in process. `npm run bench -- --cases 2000`
 * for longer; the heap after garbage was collected is told at a quarter of the way and in the end.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { allKinds } from '#fuzz/all.ts';
import { Arena } from '#fuzz/arena/arena.ts';
import { fuzzKinds } from '#fuzz/fuzz-case.ts';
import { judgeCase } from '#fuzz/judge-case.ts';
import { loadLaw } from '#law/load-law.ts';

const { values } = parseArgs({
  strict: false,
  options: { cases: { type: 'string', default: '300' } },
});
const count = Number(values.cases);
const law = loadLaw({ release: '2022' });
const kinds = fuzzKinds.map((name) => allKinds[name]);
const sealed = { seed: 1, salt: 'bench' };
const chosen = { kind: 'reference' } as const;
const arena = await Arena.open({ chosen, law, kinds, sealed, runId: 'bench' });

for (const kind of kinds) {
  const spent = { drawing: 0, playing: 0, judging: 0 };
  const grounds = arena.groundsFor(kind);
  const [first, ...more] = grounds.map((ground) => kind.drawn(ground));
  if (!first) continue;
  const drawn = fc.oneof(first, ...more);
  const beganMs = performance.now();
  let quarterMb = 0;
  for (let at = 0; at < count; at += 1) {
    const fuzzCase = timed('drawing', () => fc.sample(drawn, { seed: at, numRuns: 1 })[0]);
    if (!fuzzCase) continue;
    const before = cpuMs();
    const played = await arena.play(kind, fuzzCase);
    spent.playing += cpuMs() - before;
    timed('judging', () => judgeCase(kind, fuzzCase, { played, law }));
    if (at === Math.floor(count / 4)) quarterMb = heapMb();
  }
  const seconds = (performance.now() - beganMs) / 1_000;
  const costs = Object.entries(spent).map(([part, ms]) => `${part} ${(ms / count).toFixed(1)} ms`);
  const perSecond = (ms: number) => ((count * 1_000) / ms).toFixed(1);
  const { drawing, playing, judging } = spent;
  const rates = `${perSecond(seconds * 1_000)} cases a second against the reference, ${perSecond(drawing + playing + judging)} where the target answers at once, ${perSecond(drawing + judging)} in process`;
  print(
    `fuzzing, ${kind.name}: ${rates}; of our processor ${costs.join(', ')}; heap ${quarterMb.toFixed(1)} MB at a quarter, ${heapMb().toFixed(1)} MB in the end`,
  );

  function timed<Made>(part: keyof typeof spent, work: () => Made): Made {
    const before = cpuMs();
    const made = work();
    spent[part] += cpuMs() - before;
    return made;
  }
}
await arena.stop();

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
