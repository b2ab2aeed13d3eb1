import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { fault, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { deliversOnlyWhereItWasMadeReadyFor } from './delivers-only-where-it-was-made-ready-for.ts';

const forAnother = { readyFor: schools.other.brin };

describe('delivering only where it was made ready for', () => {
  it.each([
    ['with a code', refusal('LeerlinginfoNietBeschikbaar')],
    ['with a code of its own', refusal('NietVoorU')],
    ['with a fault', fault('Niet voor u')],
  ])('is seen in a refusal %s', (_how, body) => {
    const scene = new BronScene(forAnother);
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(body);

    expect(deliversOnlyWhereItWasMadeReadyFor(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it('is breached by a delivery', () => {
    const scene = new BronScene(forAnother);
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(delivery(pupil.dossier));

    expect(deliversOnlyWhereItWasMadeReadyFor(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is breached by a delivery to the school for which it was ready before', () => {
    const scene = new BronScene();
    scene.transcript.drive(scene.scenario, 'makeReady', {
      request: { forBrin: schools.other.brin },
    });
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(delivery(pupil.dossier));

    expect(deliversOnlyWhereItWasMadeReadyFor(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });

  it('is breached by a delivery of what the parents have not seen', () => {
    const scene = new BronScene({ ...forAnother, isInspected: false });
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(delivery(pupil.dossier));

    expect(deliversOnlyWhereItWasMadeReadyFor(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be told from the refusal of what the parents have not seen', () => {
    const scene = new BronScene({ ...forAnother, isInspected: false });
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietOpvraagbaar'));

    expect(deliversOnlyWhereItWasMadeReadyFor(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [ask.seq, answer] }],
    });
  });

  it.each([
    ['it was ready for the school that asked', { readyFor: schools.counterpart.brin }],
    ['it was ready for nobody', { readyFor: undefined }],
  ])('is not seen where %s', (_when, arranged) => {
    const scene = new BronScene(arranged);
    const ask = scene.asks();
    scene.checks();
    ask.answer(delivery(pupil.dossier));

    expect(deliversOnlyWhereItWasMadeReadyFor(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
