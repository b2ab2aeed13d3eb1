import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { fault, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { staysWithinTheBrin } from './stays-within-the-brin.ts';

describe('staying within the BRIN', () => {
  it.each([
    ['a refusal', refusal('SessieAfwijkend')],
    ['a refusal under a code that nobody knows', refusal('Nee')],
    ['a fault', fault()],
  ])('is seen in %s', (_what, body) => {
    const scene = new BronScene({ readyFor: schools.target.brin });
    const ask = scene.asks({ overdrachtsoort: 'overdrachtbinnenbrin' });
    scene.checks('GeenRelatieMetDoel', { overdrachtsoort: 'overdrachtbinnenbrin' });
    ask.answer(body);

    const { looked, findings } = staysWithinTheBrin(scene.slice);

    expect(looked).toContain(ask.seq);
    expect(findings).toEqual([]);
  });

  it.each([
    ['a dossier', delivery(pupil.dossier), []],
    [
      'a dossier under the code of a refusal',
      refusal('SessieAfwijkend').replace('</resultaat>', `$&${pupil.dossier}`),
      [],
    ],
    [
      'success without a dossier, which is an assumption',
      refusal('OverdrachtGeslaagd'),
      ['A22-18'],
    ],
  ])('is breached by %s', (_what, body, assumptions) => {
    const scene = new BronScene({ readyFor: schools.target.brin });
    const ask = scene.asks({ overdrachtsoort: 'overdrachtbinnenbrin' });
    scene.checks('GeenRelatieMetDoel', { overdrachtsoort: 'overdrachtbinnenbrin' });
    const answer = ask.answer(body);

    expect(staysWithinTheBrin(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: expect.arrayContaining([ask.seq, answer]), assumptions }],
    });
  });

  it('cannot be told of a dossier that was not there', () => {
    const scene = new BronScene({ readyFor: undefined });
    const ask = scene.asks({ overdrachtsoort: 'overdrachtbinnenbrin' });
    scene.checks('GeenRelatieMetDoel', { overdrachtsoort: 'overdrachtbinnenbrin' });
    ask.answer(refusal('SessieAfwijkend'));

    expect(staysWithinTheBrin(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it('is not seen in a plain exchange', () => {
    const scene = new BronScene({ readyFor: schools.target.brin });
    const ask = scene.asks();
    scene.checks();
    ask.answer(delivery(pupil.dossier));

    expect(staysWithinTheBrin(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen in a request from within', () => {
    const scene = new BronScene({ readyFor: schools.target.brin });
    const { brin } = schools.target;
    scene
      .asks({ overdrachtsoort: 'overdrachtbinnenbrin', doelBrin: brin })
      .answer(delivery(pupil.dossier));

    expect(staysWithinTheBrin(scene.slice)).toMatchObject({ looked: [] });
  });
});
