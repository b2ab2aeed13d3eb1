import { describe, expect, it } from 'vitest';
import { otherSession, session } from '#evidence/scenes.test-support.ts';
import { otherPupil, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { NotifiedScene } from './notified-scene.test-support.ts';
import { showsTheNotification } from './shows-the-notification.ts';

const fromBrin = schools.counterpart.brin;
const koppelsleutel = '7d1d9b4e-0f6e-4c43-9d1e-2b1f0a7c9a11';

describe('showing the notification', () => {
  it.each([
    ['its number', { fromBrin, pgn: pupil.pgn }],
    ['the session of the request', { fromBrin, sessieId: session.toUpperCase() }],
  ])('is seen with the pupil, by %s', (_what, row) => {
    const scene = new NotifiedScene();
    const sent = scene.confirmsANotification();
    scene.showsNotifications(row);

    expect(showsTheNotification(scene.slice)).toEqual({ looked: [sent, sent + 1], findings: [] });
  });

  it('is seen with the koppelsleutel, of a pupil that has no number there', () => {
    const scene = new NotifiedScene();
    scene.confirmsANotification({ sessieId: undefined, koppelsleutel, doel: 'SWV' } as object);
    scene.showsNotifications({ fromBrin, koppelsleutel });

    expect(showsTheNotification(scene.slice)).toMatchObject({ findings: [] });
  });

  it.each([
    ['nothing', []],
    ['another school', [{ fromBrin: schools.other.brin, pgn: pupil.pgn }]],
    ['another pupil', [{ fromBrin, pgn: otherPupil.pgn, sessieId: session }]],
    ['another session', [{ fromBrin, sessieId: otherSession }]],
    ['no pupil at all', [{ fromBrin }]],
  ])('is breached by %s', (_what, rows) => {
    const scene = new NotifiedScene();
    const sent = scene.confirmsANotification();
    const shown = scene.showsNotifications(...rows);

    expect(showsTheNotification(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [sent, shown], assumptions: [] }],
    });
  });

  it('cannot be told where the driver did not tell, or told before', () => {
    const scene = new NotifiedScene();
    scene.showsNotifications({ fromBrin, pgn: pupil.pgn });
    const sent = scene.confirmsANotification();

    expect(showsTheNotification(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [sent] }],
    });
  });

  it('is not seen where nothing came in', () => {
    const scene = new NotifiedScene();
    scene.isNotified();
    scene.showsNotifications();

    expect(showsTheNotification(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
