import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { dossierOf, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { deliversToARegionalPlatform } from './delivers-to-a-regional-platform.ts';

const byPlatform = { doelRouteringsKenmerk: schools.second.routeringsKenmerk };

describe('delivering to a regional platform', () => {
  it.each([
    ['the dossier', delivery(pupil.dossier)],
    ['a dossier that is wrong in another way', delivery(dossierOf(pupil.pgn, 'Ander'))],
  ])('is seen in %s', (_what, body) => {
    const scene = new BronScene();
    const ask = scene.asks(byPlatform);
    scene.checks('SessieIsValide', byPlatform);
    const answer = ask.answer(body);

    expect(deliversToARegionalPlatform(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it('is breached by a refusal, unless platforms take part in another way', () => {
    const scene = new BronScene();
    const ask = scene.asks(byPlatform);
    scene.checks('SessieIsValide', byPlatform);
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversToARegionalPlatform(scene.slice)).toMatchObject({
      findings: [
        { ...aBreach, entries: [answer], assumptions: expect.arrayContaining(['A22-78']) },
      ],
    });
  });

  it('is missed when no answer comes', () => {
    const scene = new BronScene();
    const ask = scene.asks(byPlatform);
    ask.breakOff();

    expect(deliversToARegionalPlatform(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [ask.seq] }],
    });
  });

  it('cannot be demanded of a dossier that is ready for nobody', () => {
    const scene = new BronScene({ readyFor: undefined });
    const ask = scene.asks(byPlatform);
    scene.checks('SessieIsValide', byPlatform);
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversToARegionalPlatform(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it("is not told by an ask of the school's own system", () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversToARegionalPlatform(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('a delivery point of another school', () => {
  it('is no platform for the new school, whatever its number', () => {
    const scene = new BronScene();
    const ask = scene.asks({ ...byPlatform, doelBrin: schools.other.brin });
    scene.checks('SessieIsValide', byPlatform);
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversToARegionalPlatform(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
