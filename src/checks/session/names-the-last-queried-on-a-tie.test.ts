import { describe, expect, it } from 'vitest';
import { refusal } from '#evidence/scenes.test-support.ts';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { namesTheLastQueriedOnATie } from './names-the-last-queried-on-a-tie.ts';

const second = { bronRouteringsKenmerk: schools.second.routeringsKenmerk };
const nothing = refusal('LeerlinginfoNietBeschikbaar');

function asksBoth(other = nothing) {
  const scene = new UserScene();
  scene.opensTwo();
  scene.asks(nothing);
  const answeredBy = scene.puts(second).answer(other);
  return { scene, answeredBy };
}

describe('naming the delivery point asked last on a tie', () => {
  it('is seen where that is named', () => {
    const { scene } = asksBoth();
    scene.signsOff(second);

    expect(namesTheLastQueriedOnATie(scene.slice)).toMatchObject({
      looked: { length: 8 },
      findings: [],
    });
  });

  it('is breached, if it stands where we think, by the first', () => {
    const { scene, answeredBy } = asksBoth();
    const { seq } = scene.signsOff();

    expect(namesTheLastQueriedOnATie(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answeredBy, seq], assumptions: ['A22-07'] }],
    });
  });

  it('cannot be told where one is named of which we do not see whether it was asked', () => {
    const scene = new UserScene();
    scene.opensTwo();
    scene.asks(nothing);
    scene.asks(nothing);
    scene.signsOff(second);

    expect(namesTheLastQueriedOnATie(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where one answer was better', () => {
    const { scene } = asksBoth(refusal('LeerlinginfoNietOpvraagbaar'));
    scene.signsOff();

    expect(namesTheLastQueriedOnATie(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where nothing was signed off', () => {
    const scene = new UserScene();
    scene.opensTwo();
    scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
    scene
      .puts({ bronRouteringsKenmerk: schools.second.routeringsKenmerk })
      .answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(namesTheLastQueriedOnATie(scene.slice)).toMatchObject({ looked: [] });
  });

  it('is breached by a delivery point that is none of the session', () => {
    const scene = new UserScene();
    scene.opensTwo();
    scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
    scene
      .puts({ bronRouteringsKenmerk: schools.second.routeringsKenmerk })
      .answer(refusal('LeerlinginfoNietBeschikbaar'));
    scene.signsOff({
      resultaat: 'LeerlinginfoNietBeschikbaar',
      bronRouteringsKenmerk: schools.target.routeringsKenmerk,
    });

    expect(namesTheLastQueriedOnATie(scene.slice).findings).toMatchObject([aBreach]);
  });
});
