import { describe, expect, it } from 'vitest';
import { refusal } from '#evidence/scenes.test-support.ts';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { asksTheChosenDeliveryPointOnly } from './asks-the-chosen-delivery-point-only.ts';

const { routeringsKenmerk } = schools.second;
const request = { pgn: '999900006', fromRouteringsKenmerk: routeringsKenmerk };
const nothing = refusal('LeerlinginfoNietBeschikbaar');

describe('asking the chosen delivery point only', () => {
  it('is seen where no other is asked, though more came with the session', () => {
    const scene = new UserScene();
    const wire = () => {
      scene.opensTwo();
      scene.puts({ bronRouteringsKenmerk: routeringsKenmerk }).answer(nothing);
    };
    scene.orders({ request, wire });

    expect(asksTheChosenDeliveryPointOnly(scene.slice)).toMatchObject({
      looked: { length: 2 },
      findings: [],
    });
  });

  it('is breached where another is asked', () => {
    const scene = new UserScene();
    const asked: number[] = [];
    const wire = () => {
      scene.opensTwo();
      asked.push(scene.asks(nothing).seq);
      scene.puts({ bronRouteringsKenmerk: routeringsKenmerk }).answer(nothing);
    };
    scene.orders({ request, wire });

    expect(asksTheChosenDeliveryPointOnly(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: asked, assumptions: [] }],
    });
  });

  it('cannot be seen where nobody chose', () => {
    const scene = new UserScene();
    scene.gets();

    expect(asksTheChosenDeliveryPointOnly(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
