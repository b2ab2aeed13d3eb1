import { describe, expect, it } from 'vitest';
import { otherSession, refusal, session } from '#evidence/scenes.test-support.ts';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { NoticeScene } from '../notification/notice-scene.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { remembersTheWholeRequest } from './remembers-the-whole-request.ts';

const { brin: doelBrin, routeringsKenmerk: doelRouteringsKenmerk } = schools.counterpart;
const row = { doelBrin, doelRouteringsKenmerk, sessieId: session };

describe('remembering the whole request', () => {
  it('is seen in its session, school, delivery point and moment', () => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain();
    scene.lists({ ...row, sessieId: otherSession, at: ask.at }, { ...row, at: ask.at });

    expect(remembersTheWholeRequest(scene.slice)).toEqual({
      looked: [ask.seq, ask.answeredBy],
      findings: [],
    });
  });

  it.each([
    ['another session', { sessieId: otherSession }],
    ['another delivery point', { doelRouteringsKenmerk: schools.second.routeringsKenmerk }],
  ])('is breached by %s', (_what, changes) => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain();
    const told = scene.lists({ ...row, at: ask.at, ...changes });

    expect(remembersTheWholeRequest(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.seq, told], assumptions: [] }],
    });
  });

  it('at another moment breaches what is only an assumption', () => {
    const scene = new NoticeScene();
    const ask = scene.isAskedInVain();
    const told = scene.lists({ ...row, at: '2001-01-01T00:00:00Z' });

    expect(remembersTheWholeRequest(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.seq, told], assumptions: ['A22-61'] }],
    });
  });

  it('cannot be told where nothing of that school is registered, or the driver did not tell', () => {
    const empty = new NoticeScene();
    empty.isAskedInVain();
    empty.lists();
    const silent = new NoticeScene();
    silent.isAskedInVain();

    expect([empty, silent].map(({ slice }) => remembersTheWholeRequest(slice))).toMatchObject([
      { findings: [{ kind: 'unclear' }] },
      { findings: [{ kind: 'unclear' }] },
    ]);
  });
});

describe('a registered request', () => {
  it('of another school is not taken for that of the school that asked', () => {
    const scene = new NoticeScene();
    const { at } = scene.isAskedInVain();
    const { brin, routeringsKenmerk } = schools.other;
    const foreign = { doelBrin: brin, doelRouteringsKenmerk: routeringsKenmerk };
    scene.lists({ ...row, ...foreign, at }, { ...row, at });

    expect(remembersTheWholeRequest(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is not looked for before the question was answered', () => {
    const scene = new NoticeScene();
    const ask = scene.asks();
    scene.checks();
    scene.lists({ ...row, sessieId: otherSession, at: '2001-01-01T00:00:00Z' });
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(remembersTheWholeRequest(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [ask.seq] }],
    });
  });
});
