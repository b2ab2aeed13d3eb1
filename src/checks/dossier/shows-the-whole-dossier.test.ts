import { describe, expect, it } from 'vitest';
import { leavesOf } from '#dossier/leaf.ts';
import { DoelScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { envelope, law, pupil } from '#evidence/transcript-builder.test-support.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { showsTheWholeDossier } from './shows-the-whole-dossier.ts';

const fields = leavesOf(parseXml(pupil.dossier));

/** A target that was told to ask, and that fetched the dossier. */
function fetched() {
  const scene = new DoelScene();
  scene.isToldToAsk();
  scene.opens();
  const { answeredBy } = scene.asks(delivery(pupil.dossier));
  scene.signsOff();
  return { scene, answeredBy };
}

describe('showing the whole dossier', () => {
  it.each([
    ['as XML', { dossier: pupil.dossier }],
    [
      'as XML with other prefixes',
      { dossier: pupil.dossier.replaceAll(/(<\/?)/g, '$1o:').replace('xmlns', 'xmlns:o') },
    ],
    ['as a list of fields', { fields }],
  ])('is seen in the dossier that was fetched, %s', (_how, answer) => {
    const { scene, answeredBy } = fetched();
    const shown = scene.shows(answer);

    expect(showsTheWholeDossier(scene.slice)).toEqual({
      looked: [answeredBy, shown],
      findings: [],
    });
  });

  it.each([
    ['a changed value', { dossier: pupil.dossier.replace('Fé', 'F?') }],
    ['a lost value', { dossier: pupil.dossier.replace('<roepnaam>Fé</roepnaam>', '') }],
    ["another sender's name", { dossier: pupil.dossier.replace('OSO Keur', 'Ons pakket') }],
    ['a lost attachment', { dossier: pupil.dossier.replace(/<document>.*<\/document>/, '') }],
    ['a cut attachment', { dossier: pupil.dossier.replace('AAEC', 'AAE=') }],
    ['a lost field', { fields: fields.slice(1) }],
    ['fields in another order', { fields: fields.toReversed() }],
    ['no fields', { fields: [] }],
    ['nothing', null],
  ])('is breached by %s', (_what, answer) => {
    const { scene, answeredBy } = fetched();
    const shown = scene.shows(answer);

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      looked: [answeredBy, shown],
      findings: [{ kind: 'breach', entries: [answeredBy, shown] }],
    });
  });

  it('is judged by what was shown last', () => {
    const { scene, answeredBy } = fetched();
    scene.shows(null);
    const shown = scene.shows({ dossier: pupil.dossier });

    expect(showsTheWholeDossier(scene.slice)).toEqual({
      looked: [answeredBy, shown],
      findings: [],
    });
  });

  it('is missed where no dossier was fetched', () => {
    const scene = new DoelScene();
    const told = scene.isToldToAsk();
    scene.opens();
    scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
    scene.signsOff();
    scene.shows(null);
    const { at } = scene.transcript.entries[told - 1] ?? { at: '' };

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      looked: [told],
      findings: [{ kind: 'absence', entries: [told], dueMs: Date.parse(at) + 1_000 }],
    });
  });

  it.each(['overdrachtRequest', 'documentRequest'])(
    'cannot be told from a %s that we cannot read',
    (name) => {
      const scene = new DoelScene();
      scene.isToldToAsk();
      const { seq } = scene.transcript.send({
        from: 'target',
        to: 'counterpart',
        body: envelope(`<${name} xmlns="${law.release.namespace}"/>`),
      });

      expect(showsTheWholeDossier(scene.slice)).toMatchObject({
        findings: [{ kind: 'unclear', entries: [seq] }],
      });
    },
  );

  it('cannot be told where nobody asked what is shown', () => {
    const { scene, answeredBy } = fetched();

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [answeredBy] }],
    });
  });

  it.each([
    ['refused', { status: 'refused', reason: 'Nu niet' } as const],
    ['could not', { status: 'failed', why: 'HTTP 500' } as const],
  ])('cannot be told where the driver %s', (_what, outcome) => {
    const { scene } = fetched();
    scene.transcript.drive(scene.scenario, 'showReceived', { outcome });

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it('cannot be told from what is no XML', () => {
    const { scene } = fetched();
    const shown = scene.shows({ dossier: '<dossier>' });

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [shown] }],
    });
  });

  it('is not seen where the target would not ask', () => {
    const scene = new DoelScene();
    scene.transcript.drive(scene.scenario, 'askDossier', {
      outcome: { status: 'refused', reason: 'Onbekende leerling' },
    });

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
