import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { reportsTheBestOfSeveralAnswers } from './reports-the-best-of-several-answers.ts';

const second = { bronRouteringsKenmerk: schools.second.routeringsKenmerk };
const [best, worst] = ['LeerlinginfoNietOpvraagbaar', 'LeerlinginfoNietBeschikbaar'];

describe('reporting the best of several answers', () => {
  it.each([
    [best, worst],
    [worst, best],
  ])('is seen where %s and %s give the higher', (one, other) => {
    const scene = new UserScene();
    scene.opensTwo();
    scene.asks(refusal(one));
    scene.puts(second).answer(refusal(other));
    scene.signsOff({ resultaat: best });

    expect(reportsTheBestOfSeveralAnswers(scene.slice)).toMatchObject({
      looked: { length: 8 },
      findings: [],
    });
  });

  it('is breached by the lower, if our ranking is right', () => {
    const scene = new UserScene();
    scene.opensTwo();
    const { answeredBy } = scene.asks(refusal(best));
    scene.puts(second).answer(refusal(worst));
    const { seq } = scene.signsOff({ resultaat: worst });

    expect(reportsTheBestOfSeveralAnswers(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answeredBy, seq], assumptions: ['A22-25'] }],
    });
  });

  it('is breached by anything but success where there was one', () => {
    const scene = new UserScene();
    scene.opensTwo();
    scene.asks(delivery(pupil.dossier));
    scene.puts(second).answer(refusal(worst));
    scene.signsOff({ resultaat: worst });

    expect(reportsTheBestOfSeveralAnswers(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: [] }],
    });
  });

  it('is seen where the asking stopped at a success', () => {
    const scene = new UserScene();
    scene.opensTwo();
    scene.asks(delivery(pupil.dossier));
    scene.signsOff();

    expect(reportsTheBestOfSeveralAnswers(scene.slice)).toMatchObject({
      looked: { length: 6 },
      findings: [],
    });
  });

  it('cannot be seen with one refusal', () => {
    const scene = new UserScene();
    scene.opensTwo();
    scene.asks(refusal(worst));
    scene.signsOff({ resultaat: worst });

    expect(reportsTheBestOfSeveralAnswers(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each<[string, (scene: UserScene) => void]>([
    [
      'nothing was signed off',
      (scene) => {
        scene.opensTwo();
        scene.asks(refusal(best));
        scene.puts(second).answer(refusal(worst));
      },
    ],
    [
      'one delivery point only gave a dossier',
      (scene) => {
        scene.opens();
        scene.asks(delivery(pupil.dossier));
        scene.signsOff();
      },
    ],
  ])('cannot be seen where %s', (_what, play) => {
    const scene = new UserScene();
    play(scene);

    expect(reportsTheBestOfSeveralAnswers(scene.slice)).toMatchObject({ looked: [] });
  });
});
