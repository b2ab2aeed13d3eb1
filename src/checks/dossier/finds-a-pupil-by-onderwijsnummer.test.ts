import { describe, expect, it } from 'vitest';
import { BronScene, DoelScene, refusal } from '#evidence/scenes.test-support.ts';
import { pupil, pupilWith } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { delivered, shown } from './attachment-scenes.test-support.ts';
import { findsAPupilByOnderwijsnummer } from './finds-a-pupil-by-onderwijsnummer.ts';

const newcomer = pupilWith('101211151', 'c2xldXRlbC1kcmll');

describe('finding a pupil by onderwijsnummer', () => {
  it.each([
    ['as bron', delivered(newcomer)],
    ['as doel', shown(newcomer)],
  ])('is seen in the dossier, %s', (_role, { slice }) => {
    expect(findsAPupilByOnderwijsnummer(slice)).toMatchObject({ findings: [] });
  });

  it('is breached by the answer that there is nothing', () => {
    const scene = new BronScene({}, { about: newcomer });
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(findsAPupilByOnderwijsnummer(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });

  it.each(['loadPupil', 'askDossier'])('is breached by refusing the number at %s', (call) => {
    const scene = new DoelScene({ about: newcomer });
    const outcome = { status: 'refused', reason: 'Geen BSN' } as const;
    const refused = scene.transcript.drive(scene.scenario, call, { outcome });

    expect(findsAPupilByOnderwijsnummer(scene.slice)).toEqual({
      looked: [refused],
      findings: [expect.objectContaining({ ...aBreach, assumptions: ['A22-60'] })],
    });
  });

  it('cannot be told of a pupil with a BSN', () => {
    const { slice } = delivered(pupil);

    expect(findsAPupilByOnderwijsnummer(slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('a refusal of another call', () => {
  it('is no refusal of the number', () => {
    const scene = shown(newcomer);
    const outcome = { status: 'refused', reason: 'Niet nu' } as const;
    scene.transcript.drive(scene.scenario, 'showFeedback', { outcome });

    expect(findsAPupilByOnderwijsnummer(scene.slice)).toMatchObject({ findings: [] });
  });
});
