import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#evidence/entry.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { renderJson } from '#report/json.ts';
import {
  entriesOf,
  failedRun,
  filesWith,
  forged,
  judgeOf,
  rechained,
  recordOf,
  restarted,
} from './run-files.test-support.ts';
import type { RunFiles } from './run-files.ts';
import type { Verification } from './verification.ts';
import { verifyRun } from './verify-run.ts';

const judge = judgeOf(undefined, suiteVersion);
const run = await failedRun();
const transcript = run.transcript ?? '';
const lines = transcript.split('\n').slice(0, -1);

// A new kind of entry has to be added here, and to the run.
const kinds = Object.keys({
  'run-started': true,
  attempt: true,
  connected: true,
  'seed-revealed': true,
  'scenario-started': true,
  leased: true,
  'driver-called': true,
  request: true,
  response: true,
  'no-response': true,
  posed: true,
  'raw-sent': true,
  'raw-ended': true,
  'connection-failed': true,
  asked: true,
  'scenario-ended': true,
  'listening-on': true,
  barrier: true,
  'run-ended': true,
} satisfies Record<Exclude<Entry['kind'], OfPeople | OfGullible>, true>);

/** What only happens where a person takes part. */
type OfPeople = 'paused' | 'resumed' | 'continued' | 'loading' | 'loaded';

/** What only a target does that fetches what a message names. */
type OfGullible = 'canary-touched';

const reports = ['junit', 'github', 'csv', 'coverage', 'allure'].map((name) => `report-${name}`);
const files = ['transcript', 'record', 'report'] as const;

function verified(change: Partial<RunFiles>): Verification['standing'] {
  return verifyRun({ ...run, ...change }, judge).standing;
}

/** Writes something else at a place: the bit that differs least. */
function flipped(content: string, at: number): string {
  const other = String.fromCharCode(content.charCodeAt(at) ^ 1);
  return `${content.slice(0, at)}${other}${content.slice(at + 1)}`;
}

function of(changed: readonly string[]): Partial<RunFiles> {
  return { transcript: changed.map((line) => `${line}\n`).join('') };
}

/** The last line of a kind: by then everything may have come before. */
function lastOf(kind: string): number {
  return lines.findLastIndex((line) => JSON.parse(line).kind === kind);
}

function swapped(all: readonly string[], at: number): string[] {
  const other = at === 0 ? 1 : at - 1;
  return all.with(at, all[other] ?? '').with(other, all[at] ?? '');
}

describe('a real run', () => {
  it('is sound as it is, holds every kind of entry, and failed', () => {
    const verification = verifyRun(run, judge);

    expect(verification.rows.filter(({ standing }) => standing !== 'sound')).toEqual([]);
    expect(verification.rows.map(({ id }) => id)).toEqual(expect.arrayContaining(reports));
    expect(new Set(entriesOf(run).map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(verification).toMatchObject({
      standing: 'sound',
      recomputed: { outcome: 'partial', worst: 'failed' },
    });
  });

  it('is sound up to its last entry when it was killed, wherever, and comes to no verdict', () => {
    fc.assert(
      fc.property(fc.nat(transcript.length - 2), (length) => {
        const cut = {
          transcript: transcript.slice(0, length),
          record: undefined,
          report: undefined,
          reports: new Map(),
        };
        const { standing, recomputed } = verifyRun({ ...run, ...cut }, judge);

        expect(standing).toBe('incomplete');
        expect(recomputed?.outcome ?? 'inconclusive').toBe('inconclusive');
      }),
      { numRuns: 8 },
    );
  });
});

describe.each(kinds)('an entry "%s"', (kind) => {
  const at = lastOf(kind);
  const line = lines[at] ?? '';

  it('cannot be changed', () => {
    const places = ['"at":"', '"kind":"'].map((key) => line.indexOf(key) + key.length);
    const everywhere = [...places, Math.floor(line.length / 2), line.length - 2];
    const changed = everywhere.map((place) => of(lines.with(at, flipped(line, place))));

    expect(changed.map(verified)).toEqual(changed.map(() => 'tampered'));
  });

  it('cannot be taken out', () => {
    expect(verified(of(lines.toSpliced(at, 1)))).toBe('tampered');
  });

  it('cannot be put in once more', () => {
    expect(verified(of(lines.toSpliced(at, 0, line)))).toBe('tampered');
  });

  it('cannot change places', () => {
    expect(verified(of(swapped(lines, at)))).toBe('tampered');
  });
});

describe.each(files)('the %s', (name) => {
  const content = run[name] ?? '';
  const rows = content.split('\n');

  it('cannot be changed anywhere', () => {
    fc.assert(
      fc.property(fc.nat(content.length - 1), (at) => {
        expect(verified({ [name]: flipped(content, at) })).toBe('tampered');
      }),
      { numRuns: 12 },
    );
  });

  it('cannot lose a line, get one twice, or have two change places', () => {
    const distinct = rows.flatMap((row, at) => (row === rows[at - 1] ? [] : [at]));
    fc.assert(
      fc.property(fc.constantFrom(...distinct.slice(1, -1)), (at) => {
        const changed = [
          rows.toSpliced(at, 1),
          rows.toSpliced(at, 0, rows[at] ?? ''),
          swapped(rows, at),
        ];
        const standings = changed.map((all) => verified({ [name]: all.join('\n') }));

        expect(standings).toEqual(['tampered', 'tampered', 'tampered']);
      }),
      { numRuns: 5 },
    );
  });

  it('cannot be emptied, and is missed when it is gone', () => {
    expect(verified({ [name]: '' })).toBe('tampered');
    expect(verified({ [name]: undefined })).not.toBe('sound');
  });
});

describe.each([...run.reports.keys()])('beside it %s', (path) => {
  const content = run.reports.get(path) ?? '';
  const withContent = (other: string) => ({ reports: new Map(run.reports).set(path, other) });

  it('cannot be changed anywhere', () => {
    fc.assert(
      fc.property(fc.nat(content.length - 1), (at) => {
        expect(verified(withContent(flipped(content, at)))).toBe('tampered');
      }),
      { numRuns: 3 },
    );
  });

  it('cannot be emptied, or get a line twice', () => {
    const twice = withContent(`${content}${content.split('\n').at(-2)}\n`);

    expect(verified(withContent(''))).toBe('tampered');
    expect(verified(twice)).toBe('tampered');
  });
});

describe('a failed run whose verdict was rewritten', () => {
  const entries = entriesOf(run);
  const asked = (entry: Entry) => entry.kind === 'asked' && entry.requirement === 'OSO-DOS-01';
  const forgeries: readonly (readonly [string, readonly Entry[]])[] = [
    ['with the same entries', entries],
    ['with one connection less', entries.filter(({ kind }) => kind !== 'connection-failed')],
    ['as of another version', restarted(entries, { suite: '9.9.9' })],
  ];

  it.each(forgeries)('has failed still, though all of it is chained anew: %s', (_, changed) => {
    const chained = rechained(changed);
    const record = forged(recordOf(run), chained);
    const { standing, recomputed } = verifyRun(filesWith(chained, record), judge);

    expect(standing).toBe('tampered');
    expect(recomputed?.worst).toBe('failed');
  });

  it('has failed still where only run.json was rewritten', () => {
    const record = renderJson(forged(recordOf(run), transcript));

    expect(verifyRun({ ...run, record }, judge)).toMatchObject({
      standing: 'tampered',
      recomputed: { worst: 'failed' },
    });
  });

  it('does not pass either when nothing asks any more for what failed', () => {
    const chained = rechained(entries.filter((entry) => !asked(entry)));
    const record = forged(recordOf(run), chained);

    expect(verifyRun(filesWith(chained, record), judge)).toMatchObject({
      standing: 'tampered',
      recomputed: { worst: 'inconclusive' },
    });
  });
});
