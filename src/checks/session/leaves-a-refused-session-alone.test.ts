import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { leavesARefusedSessionAlone } from './leaves-a-refused-session-alone.ts';

describe('leaving a refused session alone', () => {
  it('is seen where nothing follows', () => {
    const scene = new UserScene();
    const { seq, answeredBy } = scene.isRefused();

    expect(leavesARefusedSessionAlone(scene.slice)).toEqual({
      looked: [seq, answeredBy],
      findings: [],
    });
  });

  it('is breached by a sign-off', () => {
    const scene = new UserScene();
    const { answeredBy } = scene.isRefused();
    const { seq } = scene.signsOff();

    expect(leavesARefusedSessionAlone(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answeredBy, seq], assumptions: [] }],
    });
  });

  it('is breached by a request for the dossier', () => {
    const scene = new UserScene();
    const { answeredBy } = scene.isRefused();
    const { seq } = scene.asks(refusal('SessieAfwijkend'));

    expect(leavesARefusedSessionAlone(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answeredBy, seq] }],
    });
  });

  it('is breached by a request in an earlier session that is over', () => {
    const scene = new UserScene();
    scene.opens();
    scene.signsOff();
    const { answeredBy } = scene.isRefused();
    const { seq } = scene.asks(delivery(pupil.dossier));

    expect(leavesARefusedSessionAlone(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answeredBy, seq] }],
    });
  });

  it('is seen where an earlier session is signed off once more', () => {
    const scene = new UserScene();
    scene.opens();
    scene.signsOff();
    scene.isRefused();
    scene.signsOff();

    expect(leavesARefusedSessionAlone(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is seen where an earlier session goes on, or a later one is granted', () => {
    const scene = new UserScene();
    scene.opens();
    scene.isRefused();
    scene.signsOff();
    scene.opens('22222222-2222-3333-4444-555555555555');
    scene.asks(delivery(pupil.dossier), '22222222-2222-3333-4444-555555555555');

    expect(leavesARefusedSessionAlone(scene.slice)).toMatchObject({ findings: [] });
  });

  it('cannot be seen where every session was granted', () => {
    const scene = new UserScene();
    scene.opens();

    expect(leavesARefusedSessionAlone(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
