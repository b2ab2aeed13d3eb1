import { describe, expect, it } from 'vitest';
import { acceptsAHeader } from '../robustness/accepts-a-header.ts';
import { acceptsAnySoapAction } from '../robustness/accepts-any-soap-action.ts';
import { readsAWrappedZoeksleutel } from '../robustness/reads-a-wrapped-zoeksleutel.ts';
import { readsAnyPrefix } from '../robustness/reads-any-prefix.ts';
import { aBreach, anAbsence } from './findings.test-support.ts';
import { aFault, OddScene, unusual, usual } from './oddities.test-support.ts';

const checks = [
  ['in other prefixes', 'other prefixes', readsAnyPrefix],
  ['with an empty SOAPAction', 'an empty SOAPAction', acceptsAnySoapAction],
  ['with a filled header', 'a filled header', acceptsAHeader],
  ['with a zoeksleutel in lines', 'a wrapped zoeksleutel', readsAWrappedZoeksleutel],
] as const;

describe.each(checks)('a message %s', (_how, oddity, check) => {
  it('is understood when it is answered as the plain one is', () => {
    const scene = new OddScene();
    scene.sends(oddity).answer(usual);
    scene.sends().answer(usual);

    expect(check(scene.slice)).toMatchObject({ looked: expect.any(Array), findings: [] });
  });

  it.each([
    ['a fault', aFault],
    ['another result', unusual],
    ['no message', '<html/>'],
  ])('is not understood when the answer is %s', (_what, body) => {
    const scene = new OddScene();
    const seq = scene.sends(oddity).answer(body);
    scene.sends().answer(usual);

    expect(check(scene.slice)).toMatchObject({ findings: [{ ...aBreach, entries: [seq] }] });
  });

  it('is missed when it is not answered', () => {
    const scene = new OddScene();
    const { seq } = scene.sends(oddity);
    scene.sends().answer(usual);

    expect(check(scene.slice)).toMatchObject({ findings: [{ ...anAbsence, entries: [seq] }] });
  });

  it('tells nothing where the plain one is not answered either', () => {
    const scene = new OddScene();
    scene.sends(oddity).answer(aFault);
    scene.sends().answer(aFault);

    expect(check(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it('tells nothing when it was not sent', () => {
    const scene = new OddScene();
    scene.sends().answer(usual);

    expect(check(scene.slice)).toMatchObject({ looked: [], findings: [{ kind: 'unclear' }] });
  });
});
