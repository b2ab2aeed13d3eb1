import { describe, expect, it } from 'vitest';
import { delivery, otherSession, refusal } from '#evidence/scenes.test-support.ts';
import { fault, pupil } from '#evidence/transcript-builder.test-support.ts';
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

  it('says what came, and names only what came between the refusal and the next request', () => {
    const scene = new UserScene();
    scene.asks(refusal('SessieAfwijkend'));
    const { answeredBy } = scene.isRefused();
    const asked = scene.asks(refusal('SessieAfwijkend'));
    const signedOff = scene.signsOff();
    scene.isRefused();

    expect(leavesARefusedSessionAlone(scene.slice).findings).toMatchObject([
      {
        ...aBreach,
        actual: { en: 'A documentRequest came' },
        entries: [answeredBy, asked.seq],
      },
      {
        ...aBreach,
        actual: { en: 'A afmeldingRequest came' },
        entries: [answeredBy, signedOff.seq],
      },
    ]);
  });

  it('is breached after a refusal by what comes before another session is asked for only', () => {
    const scene = new UserScene();
    scene.isRefused();
    scene.opensWith(fault());
    scene.asks(refusal('SessieAfwijkend'));

    expect(leavesARefusedSessionAlone(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a request in another session than the one that is open', () => {
    const scene = new UserScene();
    scene.opens();
    const { answeredBy } = scene.isRefused();
    const { seq } = scene.asks(refusal('SessieAfwijkend'), otherSession);

    expect(leavesARefusedSessionAlone(scene.slice).findings).toMatchObject([
      { entries: [answeredBy, seq] },
    ]);
  });

  it('is seen where an earlier session, of which the sign-off was rejected, goes on', () => {
    const scene = new UserScene();
    scene.opens();
    scene.signsOff({ answered: 'SessieOnbekend' });
    scene.isRefused();
    scene.asks(delivery(pupil.dossier));

    expect(leavesARefusedSessionAlone(scene.slice)).toMatchObject({ findings: [] });
  });

  it('cannot be seen where the Traffic Center did not answer', () => {
    const scene = new UserScene();
    scene.opensWith(fault());
    scene.asks(refusal('SessieAfwijkend'));

    expect(leavesARefusedSessionAlone(scene.slice)).toMatchObject({ looked: [] });
  });
});
