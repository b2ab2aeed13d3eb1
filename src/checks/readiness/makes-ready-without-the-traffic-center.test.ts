import { describe, expect, it } from 'vitest';
import { BronScene, delivery } from '#evidence/scenes.test-support.ts';
import {
  envelope,
  law,
  message,
  pupil,
  schools,
} from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { makesReadyWithoutTheTrafficCenter } from './makes-ready-without-the-traffic-center.ts';

const announcement = message('meldenNotificatieRequest', {
  bronBrin: schools.target.brin,
  bronRouteringsKenmerk: schools.target.routeringsKenmerk,
  doelBrin: schools.counterpart.brin,
  doelRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
  sessieId: '22222222-2222-4333-8444-555555555555',
  aanvraagdatum: '2026-01-05T08:00:00.000Z',
  doel: 'OV',
});
const toTrafficCenter = { from: 'target', to: 'traffic-center' } as const;

describe('making ready without the Traffic Center', () => {
  it('is seen where it hears of a request only', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.answer(delivery(pupil.dossier));

    const { looked, findings } = makesReadyWithoutTheTrafficCenter(scene.slice);

    expect(looked).toHaveLength(1);
    expect(findings).toEqual([]);
  });

  it.each([
    ['an announcement', announcement],
    ['something that cannot be read', '<klaargezet/>'],
    ['a message of its own making', envelope('<klaargezet/>')],
  ])('is breached by %s', (_what, body) => {
    const scene = new BronScene();
    const sent = scene.transcript.send({ ...toTrafficCenter, body });
    sent.answer(message('meldenNotificatieResponse', { resultaat: 'NotificatieGeregistreerd' }));

    expect(makesReadyWithoutTheTrafficCenter(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [sent.seq], assumptions: [] }],
    });
  });

  it('leaves a notification alone that a user asked for', () => {
    const scene = new BronScene();
    scene.transcript.send({ ...toTrafficCenter, body: announcement });
    scene.transcript.drive(scene.scenario, 'notify');

    expect(makesReadyWithoutTheTrafficCenter(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is not seen where nothing was made ready', () => {
    const scene = new BronScene({ readyFor: undefined });

    expect(makesReadyWithoutTheTrafficCenter(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each([
    ['meldenNotificatieRequest', announcement],
    ['overdrachtRequest', envelope(`<overdrachtRequest xmlns="${law.release.namespace}"/>`)],
    ['?', envelope('<klaargezet/>')],
  ])('says that the Traffic Center got a %s', (name, body) => {
    const scene = new BronScene();
    scene.transcript.send({ ...toTrafficCenter, body });

    expect(makesReadyWithoutTheTrafficCenter(scene.slice).findings).toMatchObject([
      { ...aBreach, actual: { en: `The Traffic Center got a ${name}` } },
    ]);
  });

  it.each([
    ['a ping to it', { ...toTrafficCenter, body: message('pingRequest', {}) }],
    ['what goes elsewhere', { from: 'target', to: 'osr', body: announcement }],
    ['what another tells it', { from: 'counterpart', to: 'traffic-center', body: announcement }],
  ] as const)('leaves %s alone', (_what, sending) => {
    const scene = new BronScene();
    scene.transcript.send({ scenario: scene.scenario.key, ...sending });
    scene.transcript.drive(scene.scenario, 'showPupil');

    expect(makesReadyWithoutTheTrafficCenter(scene.slice)).toMatchObject({ findings: [] });
  });

  it('looks at what was made ready, and at nothing that was refused', () => {
    const scene = new BronScene({ readyFor: undefined });
    const request = { forBrin: schools.counterpart.brin };
    const refused = { status: 'refused', reason: 'Nee' } as const;
    scene.transcript.drive(scene.scenario, 'makeReady', { request, outcome: refused });
    const none = makesReadyWithoutTheTrafficCenter(scene.slice);
    const seq = scene.transcript.drive(scene.scenario, 'makeReady', { request });

    expect(none).toMatchObject({ looked: [] });
    expect(makesReadyWithoutTheTrafficCenter(scene.slice)).toEqual({ looked: [seq], findings: [] });
  });
});
