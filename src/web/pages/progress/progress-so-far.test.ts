import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProgressLine } from '#report/progress-line.ts';
import { nothingYet, progressAfter } from './progress-so-far.ts';

const started = { scenario: 'levert/bron/POVO', name: 'Levert', role: 'bron', profile: 'POVO' };
const title = { nl: 'Fout', en: 'Wrong' };
const finding = { requirement: 'OSO-DOS-01', title, role: 'bron', profile: 'POVO', foundAt: 1 };

/** What a take tells that plays so many scenarios of so many, each to its end or not. */
function told(played: readonly boolean[], of: number): readonly ProgressLine[] {
  const scenarios = played.flatMap((isWhole, at): ProgressLine[] => [
    { kind: 'scenario-started', ...started },
    {
      ...{ kind: 'scenario-ended', scenario: started.scenario, ended: at + 1, of },
      outcome: isWhole ? 'played' : 'stopped',
    },
  ]);
  return [{ kind: 'plan', scenarios: of }, ...scenarios];
}

const at = new Date('2026-09-01T10:00:00.000Z');
const after = (lines: readonly ProgressLine[], take = 1, before = nothingYet) =>
  lines.map((line, id) => ({ id, take, at, line })).reduce(progressAfter, before);
const drawn = fc.record({ played: fc.array(fc.boolean(), { maxLength: 20 }), more: fc.nat(20) });

it('as many have ended, and as many could not, as a take told, of as many as it planned', () => {
  fc.assert(
    fc.property(drawn, ({ played, more }) => {
      const of = played.length + more;

      const soFar = after(told(played, of));

      const stopped = played.filter((isWhole) => !isWhole).length;
      expect(soFar).toMatchObject({ planned: of, ended: played.length, stopped });
      expect(soFar.playing).toBeUndefined();
    }),
  );
});

it('what an earlier take told counts no more once another tells', () => {
  fc.assert(
    fc.property(drawn, drawn, (one, other) => {
      const first = after(told(one.played, one.played.length + one.more));
      const lines = told(other.played, other.played.length + other.more);

      expect(after(lines, 2, first)).toEqual(after(lines, 2));
    }),
  );
});

it('what is played now is told until it has ended', () => {
  const playing = after([
    { kind: 'plan', scenarios: 2 },
    { kind: 'scenario-started', ...started },
  ]);

  expect(playing).toMatchObject({ planned: 2, ended: 0, playing: started });
});

it('of a campaign the newest count of each kind is told, and the last of its findings', () => {
  const counted = { perSecond: 10, touched: 1, toTouch: 2, findings: 0 };
  const cases = (of: string, count: number): ProgressLine => {
    return { kind: 'cases', of, cases: count, ...counted };
  };
  const found = Array.from({ length: 30 }, (_, foundAt): ProgressLine => {
    return { kind: 'finding', ...finding, foundAt };
  });

  const soFar = after([cases('wire', 1), cases('dossier', 5), cases('wire', 7), ...found]);

  expect(soFar.cases).toEqual({ wire: 7, dossier: 5 });
  expect(soFar.findings.map(({ foundAt }) => foundAt)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 10),
  );
});
