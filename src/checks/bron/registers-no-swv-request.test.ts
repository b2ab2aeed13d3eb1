import { describe, expect, it } from 'vitest';
import { delivery } from '#evidence/scenes.test-support.ts';
import { SwvScene, swvDossier } from '#evidence/swv-scenes.test-support.ts';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { registersNoSwvRequest } from './registers-no-swv-request.ts';

describe('registering no request of a samenwerkingsverband', () => {
  it('is seen in a list without it', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(delivery(swvDossier));
    scene.drives('listRequests', {
      outcome: { status: 'done', answer: { requests: [{ doelBrin: schools.other.brin }] } },
    });

    expect(registersNoSwvRequest(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a list with it', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(delivery(swvDossier));
    const seq = scene.drives('listRequests', {
      outcome: { status: 'done', answer: { requests: [{ doelBrin: schools.counterpart.brin }] } },
    });

    expect(registersNoSwvRequest(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('cannot be seen where the list was shown before anybody asked', () => {
    const scene = new SwvScene('bron');
    scene.drives('listRequests', { outcome: { status: 'done', answer: { requests: [] } } });
    scene.offers();
    scene.asks().answer(delivery(swvDossier));

    expect(registersNoSwvRequest(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });
});

describe('a list of requests', () => {
  const list = (...brins: readonly string[]) => ({
    outcome: {
      status: 'done',
      answer: { requests: brins.map((doelBrin) => ({ doelBrin })) },
    } as const,
  });
  const asked = () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const ask = scene.asks();
    const answer = ask.answer(delivery(swvDossier));
    return { scene, seen: [ask.seq, answer] };
  };

  it('is looked at together with the question', () => {
    const { scene, seen } = asked();
    const seq = scene.drives('listRequests', list());

    expect(registersNoSwvRequest(scene.slice).looked).toEqual([...seen, seq]);
  });

  it('breaches also where other schools stand in it', () => {
    const { scene } = asked();
    scene.drives('listRequests', list(schools.other.brin, schools.counterpart.brin));

    expect(registersNoSwvRequest(scene.slice)).toMatchObject({ findings: [{ ...aBreach }] });
  });

  it('breaches also where the samenwerkingsverband asked again after it', () => {
    const { scene } = asked();
    scene.drives('listRequests', list(schools.counterpart.brin));
    scene.asks().answer(delivery(swvDossier));

    expect(registersNoSwvRequest(scene.slice)).toMatchObject({ findings: [{ ...aBreach }] });
  });

  it.each([
    [
      'that the driver could not give',
      'listRequests',
      { status: 'failed', why: text('nee', 'nee') },
    ],
    [
      'that is none',
      'makeReady',
      { status: 'done', answer: list(schools.counterpart.brin).outcome.answer },
    ],
  ] as const)('%s tells nothing', (_what, call, outcome) => {
    const { scene } = asked();
    scene.drives(call, { outcome });

    expect(registersNoSwvRequest(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
