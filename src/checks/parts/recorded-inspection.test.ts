import { describe, expect, it } from 'vitest';
import type { DriverCalled } from '#evidence/entry.ts';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { otherPupil, pupil } from '#evidence/transcript-builder.test-support.ts';
import { inspectionBefore } from './recorded-inspection.ts';

const endOfRun = Number.POSITIVE_INFINITY;

function records(
  scene: BronScene,
  inspection: unknown,
  { pgn = pupil.pgn, ...options }: { pgn?: string; outcome?: DriverCalled['outcome'] } = {},
): number {
  const request = { pgn, inspection };
  return scene.transcript.drive(scene.scenario, 'recordInspection', { request, ...options });
}

describe('the inspection that was recorded', () => {
  it('is the last of the pupil, as far as it is known by its fields', () => {
    const scene = new BronScene({ isInspected: false });
    records(scene, { akkoord: 'false' });
    records(scene, { akkoord: 'true', inzage: 1, anders: 'x' });
    records(scene, { akkoord: 'false' }, { pgn: otherPupil.pgn });
    records(scene, { akkoord: 'false' }, { outcome: { status: 'refused', reason: 'Nee' } });
    scene.transcript.drive(scene.scenario, 'makeReady', {
      request: { pgn: pupil.pgn, inspection: { akkoord: 'false' } },
    });

    expect(inspectionBefore(scene.slice, endOfRun)).toEqual({ akkoord: 'true' });
  });

  it('is what was recorded before, not at or after, an entry', () => {
    const scene = new BronScene({ isInspected: false });
    records(scene, { akkoord: 'true' });
    const seq = records(scene, { akkoord: 'false' });

    expect(inspectionBefore(scene.slice, seq)).toEqual({ akkoord: 'true' });
  });

  it.each([null, 'true', undefined])('is none when it is %j', (inspection) => {
    const scene = new BronScene({ isInspected: false });
    records(scene, inspection);

    expect(inspectionBefore(scene.slice, endOfRun)).toBeUndefined();
  });
});
