import { describe, expect, it } from 'vitest';
import { BronScene, delivery } from '#evidence/scenes.test-support.ts';
import { envelope, fault, law, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { usesTheNamespaceOfItsRelease } from './uses-the-namespace-of-its-release.ts';

const { namespace } = law.release;

function judge(answer: string) {
  const scene = new BronScene();
  const seq = scene.asks().answer(answer);
  return { seq, ...usesTheNamespaceOfItsRelease(scene.slice) };
}

describe('the namespace of the release', () => {
  it('is that of every message, and not of the dossier in it', () => {
    const { seq, looked, findings } = judge(delivery(pupil.dossier));

    expect({ looked, findings }).toEqual({ looked: [seq], findings: [] });
  });

  it.each([
    ['of none', '<documentResponse/>'],
    ['of another release', '<documentResponse xmlns="urn:other"/>'],
  ])('is not that of a message %s', (_what, content) => {
    const { seq, findings } = judge(envelope(content));

    expect(findings).toMatchObject([{ ...aBreach, entries: [seq], assumptions: [] }]);
  });

  it('is that of the elements in a message, as far as we assume', () => {
    const { seq, findings } = judge(
      envelope(
        `<a:documentResponse xmlns:a="${namespace}"><a:b><resultaat/></a:b></a:documentResponse>`,
      ),
    );

    expect(findings).toMatchObject([{ ...aBreach, entries: [seq], assumptions: ['A22-76'] }]);
  });

  it.each([
    ['a fault', fault()],
    ['what is no SOAP', 'Niet gevonden'],
  ])('is nothing to ask of %s', (_what, answer) => {
    expect(judge(answer)).toMatchObject({ looked: [], findings: [{ kind: 'unclear' }] });
  });
});
