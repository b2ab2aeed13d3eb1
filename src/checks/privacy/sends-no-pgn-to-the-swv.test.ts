import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { SwvScene, swvDossier } from '#evidence/swv-scenes.test-support.ts';
import { otherPupil, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { sendsNoPgnToTheSwv } from './sends-no-pgn-to-the-swv.ts';

describe('sending no PGN to a samenwerkingsverband', () => {
  it('is seen in a dossier without', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(delivery(swvDossier));

    expect(sendsNoPgnToTheSwv(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a bsn, whoever it is', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const answer = scene.asks().answer(delivery(pupil.dossier.replace(pupil.pgn, '123456782')));

    expect(sendsNoPgnToTheSwv(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is breached by a PGN in a text', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const answer = scene.asks().answer(delivery(swvDossier.replace('Fé', pupil.pgn)));

    expect(sendsNoPgnToTheSwv(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is breached by the PGN of another pupil that was loaded', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.offersAnother();
    const answer = scene.asks().answer(delivery(swvDossier.replace('Fé', otherPupil.pgn)));

    expect(sendsNoPgnToTheSwv(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where nothing was delivered', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(sendsNoPgnToTheSwv(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it('is seen in a dossier with an empty bsn', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(delivery(pupil.dossier.replace(pupil.pgn, ' ')));

    expect(sendsNoPgnToTheSwv(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is not asked of a dossier that goes to a school', () => {
    const scene = new BronScene();
    scene.asks().answer(delivery(pupil.dossier));

    expect(sendsNoPgnToTheSwv(scene.slice)).toMatchObject({ looked: [] });
  });
});
