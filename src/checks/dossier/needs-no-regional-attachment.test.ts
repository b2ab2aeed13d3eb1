import { describe, expect, it } from 'vitest';
import { BronScene, DoelScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { delivered, pupilWithDocuments, shown } from './attachment-scenes.test-support.ts';
import { needsNoRegionalAttachment } from './needs-no-regional-attachment.ts';

describe('needing no attachment of the region', () => {
  it.each([
    ['as bron', delivered(pupil)],
    ['as doel', shown(pupil)],
  ])('is seen in a dossier that is passed on without one, %s', (_role, { slice }) => {
    expect(needsNoRegionalAttachment(slice)).toEqual({
      looked: [expect.any(Number), expect.any(Number)],
      findings: [],
    });
  });

  it('is breached by a refusal', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(needsNoRegionalAttachment(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });

  it('is breached by showing nothing', () => {
    const scene = new DoelScene();
    scene.isToldToAsk();
    scene.opens();
    scene.asks(delivery(pupil.dossier));
    scene.shows(null);

    expect(needsNoRegionalAttachment(scene.slice)).toMatchObject({
      findings: [{ ...aBreach }],
    });
  });

  it('cannot be told of a dossier that may have one', () => {
    const { slice } = delivered(pupilWithDocuments(['AAEC']));

    expect(needsNoRegionalAttachment(slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
