import { describe, expect, it } from 'vitest';
import { otherSession } from '#evidence/scenes.test-support.ts';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { namesTheEarlierRequest } from './names-the-earlier-request.ts';
import { NoticeScene } from './notice-scene.test-support.ts';

describe('naming the earlier request', () => {
  it('is seen in its schools, delivery points, session and moment', () => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain();
    const announced = scene.announces({ aanvraagdatum: ask.at });

    expect(namesTheEarlierRequest(scene.slice)).toEqual({
      looked: [announced.seq, announced.answeredBy],
      findings: [],
    });
  });

  it('allows any of several requests, and a session in capitals', () => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain();
    scene.isAskedInVain({ sessieId: otherSession });
    scene.announces({ aanvraagdatum: ask.at });
    scene.announces({ aanvraagdatum: ask.at, sessieId: otherSession.toUpperCase() });

    expect(namesTheEarlierRequest(scene.slice)).toMatchObject({ findings: [] });
  });

  it.each([
    ['another session', { sessieId: otherSession }],
    ['another delivery point', { doelRouteringsKenmerk: schools.second.routeringsKenmerk }],
    ['another delivery point of its own', { bronRouteringsKenmerk: '0000000700099ZP00909' }],
    ['what is for a samenwerkingsverband', { doel: 'SWV' }],
  ])('is breached by %s', (_what, changes) => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain();
    const { seq } = scene.announces({ aanvraagdatum: ask.at, ...changes });

    expect(namesTheEarlierRequest(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.seq, seq], assumptions: [] }],
    });
  });

  it.each(['2001-01-01T00:00:00Z', '2030-01-01T00:00:00Z'])(
    'with the moment %s breaches what is only an assumption',
    (aanvraagdatum) => {
      const scene = new NoticeScene();
      const ask = scene.isAskedInVain();
      const { seq } = scene.announces({ aanvraagdatum });

      expect(namesTheEarlierRequest(scene.slice)).toMatchObject({
        findings: [{ ...aBreach, entries: [ask.seq, seq], assumptions: ['A22-61', 'A22-62'] }],
      });
    },
  );

  it('cannot be told where nobody asked, or nothing was announced', () => {
    const unasked = new NoticeScene();
    unasked.announces();
    const silent = new NoticeScene();
    silent.isAskedInVain();

    expect([unasked, silent].map(({ slice }) => namesTheEarlierRequest(slice))).toMatchObject([
      { looked: [], findings: [{ kind: 'unclear' }] },
      { looked: [], findings: [{ kind: 'unclear' }] },
    ]);
  });

  it('is held against a request of the school that it is for, and none of another', () => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain();
    const { brin: doelBrin, routeringsKenmerk: doelRouteringsKenmerk } = schools.other;
    scene.isAskedInVain({ doelBrin, doelRouteringsKenmerk, sessieId: otherSession });
    const { seq } = scene.announces({ aanvraagdatum: ask.at, sessieId: otherSession });

    expect(namesTheEarlierRequest(scene.slice).findings).toMatchObject([
      { ...aBreach, entries: [ask.seq, seq] },
    ]);
  });
});
