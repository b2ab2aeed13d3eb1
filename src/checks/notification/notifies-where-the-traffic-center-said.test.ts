import { describe, expect, it } from 'vitest';
import { message, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { address, NoticeScene } from './notice-scene.test-support.ts';
import { notifiesWhereTheTrafficCenterSaid } from './notifies-where-the-traffic-center-said.ts';

const elsewhere = { resultaat: 'NotificatieGeregistreerd', url: `${address}/elders` };

describe('notifying where the Traffic Center said', () => {
  it('is seen in the path of the address that it gave', () => {
    const scene = new NoticeScene();
    const announced = scene.announces({}, elsewhere);
    const notified = scene.notifies({}, { path: '/oso/elders' });

    expect(notifiesWhereTheTrafficCenterSaid(scene.slice)).toEqual({
      looked: [announced.seq, announced.answeredBy, notified.seq],
      findings: [],
    });
  });

  it('is breached by another path', () => {
    const scene = new NoticeScene();
    const announced = scene.announces({}, elsewhere);
    const { seq } = scene.notifies();

    expect(notifiesWhereTheTrafficCenterSaid(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [announced.answeredBy, seq], assumptions: [] }],
    });
  });

  it('is breached by the address of the Traffic Center', () => {
    const scene = new NoticeScene();
    scene.announces();
    const { seq } = scene.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: message('notificatieRequest', {
        bronBrin: schools.target.brin,
        bronRouteringsKenmerk: schools.target.routeringsKenmerk,
        doelBrin: schools.counterpart.brin,
        doelRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
        sessieId: '00000000-aaaa-4bbb-8ccc-0123456789ab',
        doel: 'OV',
      }),
    });

    expect(notifiesWhereTheTrafficCenterSaid(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [expect.any(Number), seq] }],
    });
  });

  it.each([
    ['the Traffic Center gave no address', { resultaat: 'SessieAfwijkend' }],
    ['nothing was announced', undefined],
  ])('cannot be told where %s', (_what, answer) => {
    const scene = new NoticeScene();
    scene.notifies();
    scene.announces({}, answer);

    expect(notifiesWhereTheTrafficCenterSaid(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
