import { describe, expect, it } from 'vitest';
import { delivery } from '#evidence/scenes.test-support.ts';
import { otherPupil, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { asksInTheGrantedSession } from './asks-in-the-granted-session.ts';

describe('asking in the granted session', () => {
  it('is seen where everything fits', () => {
    const scene = new UserScene();
    scene.opens();
    const { seq, answeredBy } = scene.asks(delivery(pupil.dossier));

    expect(asksInTheGrantedSession(scene.slice)).toEqual({
      looked: [seq, answeredBy],
      findings: [],
    });
  });

  it.each([
    ['session', { sessieId: '33333333-2222-3333-4444-555555555555' }],
    ['old school', { bronBrin: '99ZX' }],
    ['delivery point to ask', { bronRouteringsKenmerk: '0000000700099ZB00999' }],
    ['new school', { doelBrin: '99ZX' }],
    ['asking delivery point', { doelRouteringsKenmerk: '0000000700099ZP00999' }],
    ['kind', { overdrachtsoort: 'overdrachtbinnenbrin' }],
    ['pupil', { zoeksleutelPgnfrag: { zoeksleutel: otherPupil.zoeksleutel, pgnfrag: '0018' } }],
  ])('is breached by another %s', (_what, change) => {
    const scene = new UserScene();
    scene.opens();
    const { seq } = scene.puts(change);

    expect(asksInTheGrantedSession(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: expect.arrayContaining([seq]) }],
    });
  });

  it('is breached by another address', () => {
    const scene = new UserScene();
    scene.opens();
    scene.puts({}, '/elders');

    expect(asksInTheGrantedSession(scene.slice)).toMatchObject({ findings: [{ ...aBreach }] });
  });

  it('is breached before the session was granted', () => {
    const scene = new UserScene();
    scene.puts({});
    scene.opens();

    expect(asksInTheGrantedSession(scene.slice)).toMatchObject({ findings: [{ ...aBreach }] });
  });
});
