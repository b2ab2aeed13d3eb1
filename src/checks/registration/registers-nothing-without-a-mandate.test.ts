import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import { registersNothingWithoutAMandate } from './registers-nothing-without-a-mandate.ts';
import { RegistrationScene } from './registration-scene.test-support.ts';

const refused = { status: 'refused', reason: 'No mandate' } as const;

describe('without a mandate', () => {
  it.each(['none', 'of another'] as const)(
    'nothing is registered when the OSR tells of %s, and the user knows it',
    (found) => {
      const scene = new RegistrationScene();
      scene.asksForTheMandate(found);
      const seq = scene.told(refused);

      expect(registersNothingWithoutAMandate(scene.slice)).toEqual({ looked: [seq], findings: [] });
    },
  );

  it('an address that is offered all the same is a breach, whatever the OSR says', () => {
    const scene = new RegistrationScene();
    const asked = scene.asksForTheMandate('none');
    const entries = [asked, asked + 1, ...scene.registers(403)];
    scene.told(refused);

    expect(registersNothingWithoutAMandate(scene.slice).findings).toMatchObject([
      { ...aBreach, entries, assumptions: [] },
    ]);
  });

  it('an address that is offered unasked is a breach, as far as we assume that it must ask', () => {
    const scene = new RegistrationScene();
    const entries = scene.registers(403);
    scene.told(refused);

    expect(registersNothingWithoutAMandate(scene.slice).findings).toMatchObject([
      { ...aBreach, entries, assumptions: ['A22-44'] },
    ]);
  });

  it('a user who hears that it was registered is told wrong', () => {
    const scene = new RegistrationScene();
    scene.asksForTheMandate('none');
    const seq = scene.told();

    expect(registersNothingWithoutAMandate(scene.slice).findings).toMatchObject([
      { ...aBreach, entries: [seq] },
    ]);
  });

  it('is not how it is when the OSR told of one', () => {
    const scene = new RegistrationScene();
    scene.asksForTheMandate();
    scene.registers();
    scene.told();

    expect(registersNothingWithoutAMandate(scene.slice).findings).toEqual([]);
  });

  it('an address that is offered is held against what was asked before it', () => {
    const scene = new RegistrationScene();
    const asked = scene.asksForTheMandate('none');
    const entries = [asked, asked + 1, ...scene.registers(403)];
    scene.asksForTheMandate('none');
    scene.told(refused);

    expect(registersNothingWithoutAMandate(scene.slice).findings).toMatchObject([{ entries }]);
  });
});
