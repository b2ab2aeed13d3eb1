import { describe, expect, it } from 'vitest';
import { BronScene, DoelScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { otherPupil, type Pupil, pupil } from '#evidence/transcript-builder.test-support.ts';
import { delivers, dossierWith, knows } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { keepsToThePupilAskedFor } from './keeps-to-the-pupil-asked-for.ts';

const known = dossierWith('<roepnaam>Féline</roepnaam>');
const others = dossierWith('<roepnaam>Tegenhanger</roepnaam>', '', `<bsn>${otherPupil.pgn}</bsn>`);
const mixed = others.replace('Tegenhanger', 'Tegenhanger, of Féline');
const keyOf = ({ zoeksleutel }: Pupil) => ({
  zoeksleutelPgnfrag: { zoeksleutel, pgnfrag: '0018' },
});
const nameless = (dossier: string) => dossier.replace(/<bsn>.*<.bsn>/, '');

describe('keeping to the pupil asked for, as bron,', () => {
  it.each([
    ['the dossier of that pupil', known],
    ['that dossier without its PGN', nameless(known)],
  ])('is seen in %s', (_what, delivered) => {
    const scene = new BronScene();
    knows(scene, others, otherPupil.pgn);
    const looked = delivers(scene, { known, delivered });

    expect(keepsToThePupilAskedFor(scene.slice)).toEqual({ looked, findings: [] });
  });

  it.each([
    ['the dossier of the other', others],
    ['that dossier without its PGN', nameless(others)],
    ['one that mixes the two', known.replace('Féline', 'Féline, of Tegenhanger')],
    ['the PGN of the other', known.replace(pupil.pgn, otherPupil.pgn)],
  ])('is breached by %s', (_what, delivered) => {
    const scene = new BronScene();
    knows(scene, others, otherPupil.pgn);
    const [, answer] = delivers(scene, { known, delivered });

    expect(keepsToThePupilAskedFor(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it.each([
    ['is seen in the dossier of the other', others, []],
    ['is breached by that of the first', known, [{ ...aBreach }]],
    ['is breached by one that mixes the two', mixed, [{ ...aBreach }]],
  ])('%s where the other is asked for', (_what, delivered, findings) => {
    const scene = new BronScene();
    knows(scene, others, otherPupil.pgn);
    knows(scene, known);
    const ask = scene.asks(keyOf(otherPupil));
    ask.answer(delivery(delivered));

    expect(keepsToThePupilAskedFor(scene.slice)).toMatchObject({ findings });
  });

  it('cannot be seen where the school knows no other pupil', () => {
    const scene = new BronScene();
    delivers(scene, { known, delivered: known });

    expect(keepsToThePupilAskedFor(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('keeping to the pupil asked for, as bron,', () => {
  it.each<[string, (scene: BronScene) => void]>([
    [
      'was refused',
      (scene) => {
        scene.transcript.drive(scene.scenario, 'loadPupil', {
          request: { pgn: otherPupil.pgn, dossier: others },
          outcome: { status: 'refused', reason: 'Nee' },
        });
      },
    ],
    [
      'was only shown',
      (scene) => {
        const request = { pgn: otherPupil.pgn, dossier: others };
        scene.transcript.drive(scene.scenario, 'showPupil', { request });
      },
    ],
    [
      'was loaded without its dossier',
      (scene) => {
        scene.transcript.drive(scene.scenario, 'loadPupil', { request: { pgn: otherPupil.pgn } });
      },
    ],
  ])('cannot be seen where the other pupil %s', (_what, play) => {
    const scene = new BronScene();
    play(scene);
    delivers(scene, { known, delivered: others });

    expect(keepsToThePupilAskedFor(scene.slice)).toMatchObject({ looked: [] });
  });

  it('is breached by the number alone of the first, where the other is asked for', () => {
    const scene = new BronScene();
    knows(scene, others, otherPupil.pgn);
    knows(scene, known);
    const seq = scene.asks(keyOf(otherPupil)).answer(delivery(dossierWith('')));

    expect(keepsToThePupilAskedFor(scene.slice).findings).toMatchObject([
      { ...aBreach, entries: [seq] },
    ]);
  });
});

describe('keeping to the pupil asked for, as doel,', () => {
  it.each([
    ['nothing', null],
    ['the earlier dossier of the pupil', { dossier: known }],
    ['fields of nobody', { fields: [{ path: '/dossier', value: '' }] }],
  ])('is seen where a user is shown %s of a dossier of another', (_what, shown) => {
    const scene = new DoelScene();
    scene.opens();
    const ask = scene.asks(delivery(others));
    const look = scene.shows(shown);

    expect(keepsToThePupilAskedFor(scene.slice)).toEqual({
      looked: [ask.seq, ask.answeredBy, look],
      findings: [],
    });
  });

  it.each([
    ['it as a dossier', { dossier: others }],
    ['its fields', { fields: [{ path: '/dossier/bsn', value: otherPupil.pgn }] }],
    ['the dossier of a third', { dossier: others.replace(otherPupil.pgn, '999900031') }],
  ])('is breached where a user is shown %s', (_what, shown) => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(delivery(others));
    const look = scene.shows(shown);

    expect(keepsToThePupilAskedFor(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [look], assumptions: [] }],
    });
  });

  it.each([
    ['the dossier of the pupil came', delivery(known)],
    ['nothing came', refusal('LeerlinginfoNietBeschikbaar')],
  ])('cannot be seen where %s', (_what, answer) => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(answer);
    scene.shows(null);

    expect(keepsToThePupilAskedFor(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('says nothing of the dossier of another that was asked for as such', () => {
    const aboutOther = new DoelScene({ about: otherPupil });
    const { transcript, scenario } = aboutOther;
    const scene = new DoelScene({ transcript, scenario });
    aboutOther.opens();
    aboutOther.asks(delivery(others));
    aboutOther.shows({ dossier: others });

    expect(keepsToThePupilAskedFor(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where nobody looked', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(delivery(others));

    expect(keepsToThePupilAskedFor(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is seen where the dossier of another stood on the screen before it came, or cannot be told', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.shows({ dossier: others });
    scene.asks(delivery(others));
    const outcome = { status: 'refused', reason: otherPupil.pgn } as const;
    scene.transcript.drive(scene.scenario, 'showReceived', { outcome });

    expect(keepsToThePupilAskedFor(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a number of another deep in a long list', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(delivery(others));
    const path = '/dossier[1]/huidigeschool[1]/leerling[10]/bsn[12]';
    const seq = scene.shows({ fields: [{ path, value: '999900031' }] });

    expect(keepsToThePupilAskedFor(scene.slice).findings).toMatchObject([
      { ...aBreach, entries: [seq] },
    ]);
  });
});
