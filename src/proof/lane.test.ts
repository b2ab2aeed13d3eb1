import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { Lane } from './lane.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-lane-'));
const program = join(folder, 'worker.mjs');
// A worker whose runs do as they are called.
writeFileSync(
  program,
  `process.on('message', ({ change }) => {
    if (change === 'dies') process.exit(7);
    if (change === 'answers') process.send({ failure: 'it answered' });
  });`,
);
const lanes: Lane[] = [];
afterEach(async () => {
  for (const lane of lanes.splice(0)) await lane.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

function open() {
  const lane = new Lane(program);
  lanes.push(lane);
  const task = {
    release: '2022',
    profiles: undefined,
    only: undefined,
    seed: 1,
    reports: folder,
  } as const;
  return (change: string, limitMs = 60_000) => lane.play({ ...task, change, limitMs });
}

describe('a lane of the proof', () => {
  it('says so when a run takes the process down, and plays on', async () => {
    const play = open();

    const [dead, next] = [await play('dies'), await play('answers')];

    expect(dead).toEqual({ failure: 'its process ended with exit code 7 before it answered' });
    expect(next).toEqual({ failure: 'it answered' });
  });

  it('ends a run that does not end in time, and plays on', async () => {
    const play = open();

    const [endless, next] = [await play('hangs', 50), await play('answers')];

    expect(endless).toMatchObject({ failure: expect.stringContaining('50 ms') });
    expect(next).toEqual({ failure: 'it answered' });
  });
});
