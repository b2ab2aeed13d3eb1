import { describe, expect, it } from 'vitest';
import { BronScene, DoelScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { delivered, pupilWithDocuments, shown } from './attachment-scenes.test-support.ts';
import { carriesManyAttachments } from './carries-many-attachments.ts';

const many = pupilWithDocuments(Array.from({ length: 20 }, () => 'AAEC'));
const last = /<document><bestandsnaam>20.*?<\/document>/;

describe.each([
  ['as bron', delivered],
  ['as doel', shown],
])('carrying many attachments %s', (_role, passedOn) => {
  it('is seen in all of them, however their Base64 is wrapped', () => {
    const { slice } = passedOn(many, many.dossier.replaceAll('AAEC', 'AA\nEC'));

    expect(carriesManyAttachments(slice)).toEqual({
      looked: [expect.any(Number), expect.any(Number)],
      findings: [],
    });
  });

  it.each([
    ['a lost one', many.dossier.replace(last, '')],
    ['another name', many.dossier.replace('20.txt', '20.doc')],
    ['other bytes', many.dossier.replace('AAEC', 'AAED')],
    ['one too many', many.dossier.replace(last, '$&$&')],
  ])('is breached by %s', (_what, dossier) => {
    const { slice } = passedOn(many, dossier);

    expect(carriesManyAttachments(slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: [] }],
    });
  });

  it('is not the business of other values', () => {
    const { slice } = passedOn(many, many.dossier.replace('Fé', 'F?'));

    expect(carriesManyAttachments(slice)).toMatchObject({ findings: [] });
  });

  it('cannot be told of few', () => {
    const { slice } = passedOn(pupilWithDocuments(['AAEC']));

    expect(carriesManyAttachments(slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('carrying many attachments', () => {
  it('is breached where the dossier is refused', () => {
    const scene = new BronScene({}, { about: many });
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(carriesManyAttachments(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });
});

describe('twenty attachments', () => {
  // The pupil has one besides those that are added.
  it.each([
    [20, true],
    [19, false],
    [12, false],
  ])('make many: %i', (count, isMany) => {
    const { slice } = delivered(pupilWithDocuments(Array(count - 1).fill('AAEC')));

    expect(carriesManyAttachments(slice).looked.length > 0).toBe(isMany);
  });
});

describe('many attachments that were fetched', () => {
  it('are judged by what a user is shown, whatever else the driver tells afterwards', () => {
    const scene = shown(many, many.dossier.replace('Fé', 'F?'));
    scene.answersState('done');

    expect(carriesManyAttachments(scene.slice)).toMatchObject({
      looked: { length: 2 },
      findings: [],
    });
  });

  it('are not judged by what was shown before they came', () => {
    const scene = new DoelScene({ about: many });
    scene.isToldToAsk();
    scene.shows({ dossier: pupil.dossier });
    scene.opens();
    scene.asks(delivery(many.dossier));

    expect(carriesManyAttachments(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });
});
