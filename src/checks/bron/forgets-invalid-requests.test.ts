import { describe, expect, it } from 'vitest';
import { otherSession, session } from '#evidence/scenes.test-support.ts';
import { NoticeScene } from '../notification/notice-scene.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { forgetsInvalidRequests } from './forgets-invalid-requests.ts';

describe('forgetting invalid requests', () => {
  it.each([
    ['nothing', []],
    ['only a request of another session', [{ sessieId: otherSession }]],
  ])('is seen where %s is registered', (_what, rows) => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain({}, 'SessieReedsAfgemeld');
    scene.lists(...rows);

    expect(forgetsInvalidRequests(scene.slice)).toEqual({
      looked: [ask.seq, ask.answeredBy],
      findings: [],
    });
  });

  it('is breached by the request of the invalid session', () => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain({}, 'SessieReedsAfgemeld');
    const told = scene.lists({ sessieId: session.toUpperCase() });

    expect(forgetsInvalidRequests(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.seq, told], assumptions: [] }],
    });
  });

  it('allows a request that was registered while the session was valid', () => {
    const scene = new NoticeScene();
    scene.isAskedInVain();
    scene.isAskedInVain({}, 'SessieReedsAfgemeld');
    scene.lists({ sessieId: session });

    expect(forgetsInvalidRequests(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be told where the driver did not tell', () => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain({}, 'SessieReedsAfgemeld');

    expect(forgetsInvalidRequests(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [ask.seq] }],
    });
  });
});
