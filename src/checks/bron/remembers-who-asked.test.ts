import { describe, expect, it } from 'vitest';
import { BronScene, refusal } from '#evidence/scenes.test-support.ts';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { NoticeScene } from '../notification/notice-scene.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { remembersWhoAsked } from './remembers-who-asked.ts';

const row = { doelBrin: schools.counterpart.brin };

describe('remembering who asked', () => {
  it('is seen in the register, after a request in vain', () => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain();
    scene.lists(row);

    expect(remembersWhoAsked(scene.slice)).toEqual({
      looked: [ask.seq, ask.answeredBy],
      findings: [],
    });
  });

  it.each([
    ['nothing', []],
    ['another school only', [{ doelBrin: schools.other.brin }]],
  ])('is breached by %s, unless our request was not understood', (_what, rows) => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain();
    const told = scene.lists(...rows);

    expect(remembersWhoAsked(scene.slice)).toMatchObject({
      findings: [
        { ...aBreach, entries: [ask.seq, told], assumptions: ['A22-04', 'A22-10', 'A22-11'] },
      ],
    });
  });

  it('cannot be told where the driver did not tell, or told before', () => {
    const scene = new NoticeScene();
    scene.lists(row);
    const ask = scene.isAskedInVain();

    expect(remembersWhoAsked(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [ask.seq] }],
    });
  });

  it('is not asked of an invalid session, nor of a pupil that nobody entered', () => {
    const invalid = new NoticeScene();
    invalid.isAskedInVain({}, 'SessieReedsAfgemeld');
    invalid.lists();
    const unknown = new BronScene({ isLoaded: false });
    const ask = unknown.asks();
    unknown.checks();
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect([invalid, unknown].map(({ slice }) => remembersWhoAsked(slice))).toMatchObject([
      { looked: [], findings: [{ kind: 'unclear' }] },
      { looked: [], findings: [{ kind: 'unclear' }] },
    ]);
  });
});
