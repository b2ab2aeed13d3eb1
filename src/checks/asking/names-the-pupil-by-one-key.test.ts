import { describe, expect, it } from 'vitest';
import { refusal } from '#evidence/scenes.test-support.ts';
import { envelope, law } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { namesThePupilByOneKey } from './names-the-pupil-by-one-key.ts';

const link = '<koppelsleutel>00000000-aaaa-4bbb-8ccc-0123456789ab</koppelsleutel>';
const search = '<zoeksleutelPgnfrag><zoeksleutel>a</zoeksleutel></zoeksleutelPgnfrag>';

function sends(keys: string, from: 'target' | 'counterpart' = 'target') {
  const scene = new UserScene();
  const body = `<overdrachtRequest xmlns="${law.release.namespace}">${keys}</overdrachtRequest>`;
  const { seq } = scene.transcript.send({
    from,
    to: 'traffic-center',
    scenario: scene.scenario.key,
    body: envelope(body),
  });
  return { seq, slice: scene.slice };
}

describe('naming a pupil by one key', () => {
  it('is seen in a sound request', () => {
    const scene = new UserScene();
    const { seq, answeredBy } = scene.opens();

    expect(namesThePupilByOneKey(scene.slice)).toEqual({ looked: [seq, answeredBy], findings: [] });
  });

  it.each([
    ['zoeksleutel', search],
    ['koppelsleutel', link],
  ])('is seen in a request with a %s, however else it is laid out', (_name, key) => {
    const { slice } = sends(key);

    expect(namesThePupilByOneKey(slice)).toMatchObject({ findings: [] });
  });

  it('is breached by both keys', () => {
    const { slice, seq } = sends(search + link);

    expect(namesThePupilByOneKey(slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached by no key, unless we read the message wrongly', () => {
    const { slice, seq } = sends('');

    expect(namesThePupilByOneKey(slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: ['A22-02'] }],
    });
  });
});

describe('a message that asks for no session of the target', () => {
  it('is not looked at: another one', () => {
    const scene = new UserScene();
    const { seq, answeredBy } = scene.opens();
    scene.asks(refusal('LeerlinginfoNietBeschikbaar'));

    expect(namesThePupilByOneKey(scene.slice)).toEqual({ looked: [seq, answeredBy], findings: [] });
  });

  it('is not held against it: one of another party', () => {
    const { slice } = sends(search + link, 'counterpart');

    expect(namesThePupilByOneKey(slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
