import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { law, planned, TranscriptBuilder } from '#evidence/transcript-builder.test-support.ts';
import { RunFolder } from '#run/run-folder.ts';
import { text } from '#words/text.ts';
import type { Arena } from '../arena/arena.ts';
import type { FuzzCase } from '../fuzz-case.ts';
import type { Ground, Kind } from '../kind.ts';
import type { CampaignOptions } from './campaign-options.ts';
import type { ToldFinding } from './campaign-record.ts';
import { UnderWay } from './under-way.ts';

const reports = mkdtempSync(join(tmpdir(), 'oso-keur-under-way-'));
afterAll(() => rmSync(reports, { recursive: true, force: true }));

const { entries } = new TranscriptBuilder([planned('any', 'bron')]);
const part = { role: 'bron', profile: 'POVO' } as const;

/** A kind of which each case that is played shows what is said of the play with that number, from 1. */
function kindThatShows(seen: (play: number) => readonly string[], plays: () => number): Kind {
  const none: ReadonlySet<string> = new Set();
  return {
    name: 'wire',
    feature: 'any/any',
    drawn: () => fc.nat().map((drawn) => ({ kind: 'wire', ...part, drawn }) as unknown as FuzzCase),
    play: () => Promise.resolve(),
    judge: () =>
      seen(plays()).map((one) => ({
        requirement: 'OSO-ROB-01',
        outcome: 'failed',
        actual: text(one, one),
        entries: [],
      })),
    coverage: { of: text('', ''), all: () => none, touchedBy: () => none },
    written: { toJson: (fuzzCase) => fuzzCase, fromJson: () => Promise.reject() as never },
    sizeOf: () => 1,
  };
}

async function campaignOf(
  seen: (play: number) => readonly string[],
  { cases, untilFound = false }: { readonly cases: number; readonly untilFound?: boolean },
) {
  let plays = 0;
  // Of an arena only this is asked; to put one up takes a cast and a target.
  const arena = {
    law,
    groundsFor: () => [part as Ground],
    play: async () => {
      plays += 1;
      const digest = `body-${plays}`;
      return { entries, file: { transcript: `${plays}\n`, bodies: new Map([[digest, 'x']]) } };
    },
  } as unknown as Arena;
  const told: ToldFinding[] = [];
  const options = {
    law,
    most: { cases },
    untilFound,
    keepsSize: true,
    asTarget: '',
    stop: new AbortController().signal,
    onProgress: () => {},
    onFinding: (finding: ToldFinding) => void told.push(finding),
  } as unknown as CampaignOptions;
  const folder = new RunFolder(reports, new Date(), { isLasting: false });
  const underWay = new UnderWay(options, { arena, folder, seed: 1 });
  const kind = kindThatShows(seen, () => plays);
  const record = await underWay.play(kind, 1);
  return { underWay, record, told, place: folder.path };
}

describe('a campaign under way', () => {
  it('stores in its place what was unsteady and then fails steadily, and ends on it when that is enough', async () => {
    const { underWay, record, told, place } = await campaignOf(
      (play) => (play === 2 || play === 4 ? [] : ['wrong']),
      { cases: 100, untilFound: true },
    );

    expect(told.map(({ number, foundAt, isSteady }) => [number, foundAt, isSteady])).toEqual([
      [1, 1, false],
      [1, 3, true],
    ]);
    expect(underWay.findings).toMatchObject([{ number: 1, foundAt: 3, isSteady: true, count: 3 }]);
    expect(underWay.endedBy).toBe('the first finding');
    expect(record.cases).toBe(3);
    const stored = join(place, 'counterexamples/1');
    const { foundAt, isSteady } = JSON.parse(readFileSync(join(stored, 'case.json'), 'utf8'));
    expect([foundAt, isSteady]).toEqual([3, true]);
    expect(readFileSync(join(stored, 'transcript.ndjson'), 'utf8')).toBe('7\n');
    expect(readdirSync(join(stored, 'bodies'))).toEqual(['body-7']);
  });

  it('tells by requirement how many cases were counted with no finding', async () => {
    // What is hunted is played twice.
    const { underWay, record } = await campaignOf(
      (play) => ['abcdefghijklmn'.charAt(play <= 8 ? Math.ceil(play / 2) : play - 4)],
      { cases: 10 },
    );

    expect(underWay.findings.map(({ cause, count }) => [cause.at(-1), count])).toEqual([
      ['b', 1],
      ['c', 1],
      ['d', 1],
      ['e', 1],
    ]);
    expect(record.others).toEqual([{ requirement: 'OSO-ROB-01', count: 6 }]);
  });

  it('tells of no others where every case was counted with a finding', async () => {
    const { underWay, record } = await campaignOf(() => ['wrong'], { cases: 10 });

    expect(underWay.findings).toMatchObject([{ count: 10 }]);
    expect(record).not.toHaveProperty('others');
  });
});
