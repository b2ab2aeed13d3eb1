import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { planned, schools } from '#evidence/transcript-builder.test-support.ts';
import { arrangementBefore } from './arrangement.ts';

const endOfRun = Number.POSITIVE_INFINITY;
const refused = { status: 'refused', reason: 'Nee' } as const;

describe('what was arranged', () => {
  it('is ready for the school that it was made ready for last', () => {
    const scene = new BronScene();
    scene.transcript.drive(scene.scenario, 'makeReady', { request: { forBrin: '99ZD' } });
    const outcome = refused;
    scene.transcript.drive(scene.scenario, 'withdrawReady', { outcome });

    expect(arrangementBefore(scene.slice, endOfRun).readyFor).toBe('99ZD');
  });

  it('is ready for nobody once it was withdrawn, until it is made ready again', () => {
    const scene = new BronScene();
    const seq = scene.transcript.drive(scene.scenario, 'withdrawReady');
    const { slice } = scene;

    expect(arrangementBefore(slice, endOfRun).readyFor).toBeUndefined();
    expect(arrangementBefore(slice, seq).readyFor).toBe(schools.counterpart.brin);
  });

  it.each([null, 'true', {}, { inzage: 'false' }])('is not inspected by %j', (inspection) => {
    const scene = new BronScene();
    scene.transcript.drive(scene.scenario, 'recordInspection', { request: { inspection } });

    expect(arrangementBefore(scene.slice, endOfRun).isInspected).toBe(false);
  });

  it('is not loaded, inspected or ready when the target refused', () => {
    const scene = new BronScene({ isLoaded: false, isInspected: false, readyFor: undefined });
    const request = { forBrin: '99ZD', inspection: { inzage: 'true' } };
    for (const call of ['loadPupil', 'recordInspection', 'makeReady']) {
      scene.transcript.drive(scene.scenario, call, { request, outcome: refused });
    }

    expect(arrangementBefore(scene.slice, endOfRun)).toEqual({
      isLoaded: false,
      isInspected: false,
      readyFor: undefined,
    });
  });

  it('needs no inspection in a profile that asks parents nothing', () => {
    const scenario = planned('bron-scenario', 'bron', [], 'BB');
    const scene = new BronScene({ isInspected: false }, { scenario });

    expect(arrangementBefore(scene.slice, endOfRun).isInspected).toBe(true);
  });
});
