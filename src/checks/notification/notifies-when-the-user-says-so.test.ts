import { describe, expect, it } from 'vitest';
import { envelope, law, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { NoticeScene } from './notice-scene.test-support.ts';
import { notifiesWhenTheUserSaysSo } from './notifies-when-the-user-says-so.ts';

/** A target that was asked in vain, and where the dossier is ready now. */
function ready(): NoticeScene {
  const scene = new NoticeScene();
  scene.isAskedInVain();
  scene.makesReady();
  return scene;
}

describe('notifying when the user says so', () => {
  it('is seen in a notification while the user chooses', () => {
    const scene = ready();
    scene.announces();
    scene.notifies();
    const told = scene.isToldToNotify();

    expect(notifiesWhenTheUserSaysSo(scene.slice)).toEqual({ looked: [told], findings: [] });
  });

  it('is seen in a notification that follows, though the doel refuses it', () => {
    const scene = ready();
    scene.isToldToNotify({ status: 'done', answer: { delivered: false } });
    scene.announces();
    scene.notifies({}, { resultaat: 'Nee' });

    expect(notifiesWhenTheUserSaysSo(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is missed where nothing goes out', () => {
    const scene = ready();
    const told = scene.isToldToNotify();

    expect(notifiesWhenTheUserSaysSo(scene.slice)).toMatchObject({
      looked: [told],
      findings: [{ ...anAbsence, entries: [told], assumptions: ['A22-12'] }],
    });
  });

  it('is missed where it stays at the announcement, unless our answer could not be read', () => {
    const scene = ready();
    scene.announces();
    const told = scene.isToldToNotify();

    expect(notifiesWhenTheUserSaysSo(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [told], assumptions: ['A22-12', 'A22-20'] }],
    });
  });

  it('is missed where only an earlier notification went out', () => {
    const scene = ready();
    scene.announces();
    scene.notifies();
    scene.lists();
    scene.isToldToNotify();

    expect(notifiesWhenTheUserSaysSo(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence }],
    });
  });

  it('is breached by a refusal, unless our zoeksleutel was not understood', () => {
    const scene = ready();
    const told = scene.isToldToNotify({ status: 'refused', reason: 'Niemand vroeg' });

    expect(notifiesWhenTheUserSaysSo(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [told], assumptions: ['A22-10', 'A22-11'] }],
    });
  });

  it('breaches what is only an assumption by an announcement in another layout', () => {
    const scene = ready();
    const { seq } = scene.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: envelope(`<meldenNotificatieRequest xmlns="${law.release.namespace}"/>`),
    });
    scene.isToldToNotify();

    expect(notifiesWhenTheUserSaysSo(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: ['A22-19'] }],
    });
  });

  it('cannot be told where the Traffic Center refused', () => {
    const scene = ready();
    scene.announces({}, { resultaat: 'SessieAfwijkend' });
    const told = scene.isToldToNotify();

    expect(notifiesWhenTheUserSaysSo(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [told] }],
    });
  });

  it('cannot be told where the school never asked, or nothing is ready', () => {
    const never = new NoticeScene();
    never.makesReady();
    never.isToldToNotify();
    const nothing = new NoticeScene();
    nothing.isAskedInVain();
    nothing.isToldToNotify();

    expect([never, nothing].map(({ slice }) => notifiesWhenTheUserSaysSo(slice))).toMatchObject([
      { looked: [], findings: [{ kind: 'unclear' }] },
      { looked: [], findings: [{ kind: 'unclear' }] },
    ]);
  });

  it('is due within the time for an answer after the user chose', () => {
    const scene = ready();
    const told = scene.isToldToNotify();
    const at = Date.parse(scene.transcript.entries[told - 1]?.at ?? '');
    const { answerMs } = scene.slice.limits;

    expect(notifiesWhenTheUserSaysSo(scene.slice)).toMatchObject({
      findings: [{ dueMs: at + answerMs }],
    });
  });

  it('is missed where another school was notified', () => {
    const scene = ready();
    const { brin: doelBrin, routeringsKenmerk: doelRouteringsKenmerk } = schools.other;
    scene.notifies({ doelBrin, doelRouteringsKenmerk });
    const told = scene.isToldToNotify();

    expect(notifiesWhenTheUserSaysSo(scene.slice).findings).toMatchObject([
      { ...anAbsence, entries: [told] },
    ]);
  });

  it('cannot be seen where only another school had asked', () => {
    const scene = new NoticeScene();
    const { brin: doelBrin, routeringsKenmerk: doelRouteringsKenmerk } = schools.other;
    scene.isAskedInVain({ doelBrin, doelRouteringsKenmerk });
    scene.makesReady();
    scene.isToldToNotify();

    expect(notifiesWhenTheUserSaysSo(scene.slice)).toMatchObject({ looked: [] });
  });

  it('is missed, whatever was announced before the user chose', () => {
    const scene = ready();
    scene.announces({}, { resultaat: 'OnbekendeSchool' });
    scene.lists();
    scene.isToldToNotify();

    expect(notifiesWhenTheUserSaysSo(scene.slice).findings).toMatchObject([
      { ...anAbsence, assumptions: ['A22-12'] },
    ]);
  });
});
