import fc from 'fast-check';
import { loadLaw } from '#law/load-law.ts';
import { judge } from '#verdict/judge.ts';
import { Arena } from './arena/arena.ts';
import { dossierKind } from './dossier/dossier-kind.ts';

const law = loadLaw({ release: '2022' });
const arena = await Arena.open({
  chosen: { kind: 'reference' },
  law,
  kinds: [dossierKind as never],
  sealed: { seed: 1, salt: 'x' },
  runId: 'x',
});
const n = Number(process.argv[2] ?? 50);
for (const ground of arena.groundsFor(dossierKind as never)) {
  if (process.argv[3] && !`${ground.role}${ground.profile}`.includes(process.argv[3])) continue;
  let t = performance.now();
  const cases = fc.sample(dossierKind.drawn(ground), { numRuns: n, seed: 5 });
  const gen = performance.now() - t;
  let play = 0,
    judging = 0,
    bad = 0,
    ent = 0;
  for (const one of cases) {
    t = performance.now();
    const played = await arena.play(dossierKind as never, one as never);
    play += performance.now() - t;
    t = performance.now();
    const j = judge(played.entries, law);
    judging += performance.now() - t;
    ent += played.entries.length;
    const f = j.results.filter((r) => r.outcome !== 'passed');
    if (f.length || played.interrupted) {
      bad++;
      if (bad < 4)
        console.log(
          played.interrupted,
          JSON.stringify(
            f.map((r) => [r.requirement, r.outcome, r.findings.map((x) => x.actual.nl)]),
          ).slice(0, 600),
        );
    }
  }
  console.log(
    ground.role,
    ground.profile,
    'gen',
    (gen / n).toFixed(1),
    'play',
    (play / n).toFixed(1),
    'judge',
    (judging / n).toFixed(1),
    'bad',
    bad,
    'entries',
    ent / n,
  );
}
await arena.stop();
