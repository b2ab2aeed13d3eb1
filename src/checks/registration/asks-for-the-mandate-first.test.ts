import { describe, expect, it } from 'vitest';
import { text } from '#words/text.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { asksForTheMandateFirst } from './asks-for-the-mandate-first.ts';
import { RegistrationScene } from './registration-scene.test-support.ts';

describe('asking for the mandate of the school', () => {
  it('is seen before an address is registered', () => {
    const scene = new RegistrationScene();
    scene.asksForTheMandate();
    scene.registers();
    const seq = scene.told();

    expect(asksForTheMandateFirst(scene.slice)).toEqual({ looked: [seq], findings: [] });
  });

  it('is enough where nothing is registered', () => {
    const scene = new RegistrationScene();
    scene.asksForTheMandate('none');
    scene.told({ status: 'refused', reason: 'No mandate' });

    expect(asksForTheMandateFirst(scene.slice).findings).toEqual([]);
  });

  it('is breached by an address that is offered without it', () => {
    const scene = new RegistrationScene();
    const entries = scene.registers(403);
    scene.told();

    expect(asksForTheMandateFirst(scene.slice).findings).toMatchObject([
      { ...aBreach, entries, assumptions: [] },
    ]);
  });

  it('is breached when it comes after, as far as we assume that it cannot have known the mandate', () => {
    const scene = new RegistrationScene();
    const entries = scene.registers(201);
    scene.asksForTheMandate();
    scene.told();

    expect(asksForTheMandateFirst(scene.slice).findings).toMatchObject([
      { ...aBreach, entries, assumptions: ['A22-44'] },
    ]);
  });

  it('is absent where the OSR is asked nothing', () => {
    const scene = new RegistrationScene();
    const seq = scene.told();

    expect(asksForTheMandateFirst(scene.slice).findings).toMatchObject([
      { ...anAbsence, entries: [seq] },
    ]);
  });

  it.each([
    { status: 'not-offered', why: text('HTTP 501', 'HTTP 501') },
    { status: 'failed', why: text('ECONNREFUSED', 'ECONNREFUSED') },
  ] as const)('is not seen when the driver is $status', (outcome) => {
    const scene = new RegistrationScene();
    scene.told(outcome);

    expect(asksForTheMandateFirst(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
