import { describe, expect, it } from 'vitest';
import { leavesOf } from '#dossier/leaf.ts';
import { DoelScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { envelope, law, message, pupil } from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { showsTheWholeDossier } from './shows-the-whole-dossier.ts';

const fields = leavesOf(parseXml(pupil.dossier));

const { answerMs } = new DoelScene().slice.limits;

function momentOf({ transcript }: DoelScene, seq: number): number {
  return Date.parse(transcript.entries[seq - 1]?.at ?? '');
}

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
  ])('is breached by %s', (_what, answer) => {
    const { scene, answeredBy } = fetched();
    const shown = scene.shows(answer);

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      looked: [answeredBy, shown],
      findings: [{ ...aBreach, entries: [answeredBy, shown], assumptions: [] }],
    });
  });

  it('is breached by nothing at all, unless our documentResponse could not be read', () => {
    const { scene, answeredBy } = fetched();
    const shown = scene.shows(null);

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answeredBy, shown], assumptions: ['A22-05'] }],
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

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      looked: [told],
      findings: [{ ...anAbsence, entries: [told], dueMs: momentOf(scene, told) + answerMs }],
    });
  });

  it('is missed from the moment at which the target says that it is done', () => {
    const scene = new DoelScene();
    const told = scene.isToldToAsk();
    scene.opens();
    scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
    scene.answersState('busy');
    const done = scene.answersState('done');
    scene.answersState('done');

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [told], dueMs: momentOf(scene, done) }],
    });
  });

  it('is missed from the limit on, also where the target says later that it is done', () => {
    const scene = new DoelScene();
    const told = scene.isToldToAsk();
    scene.wait(60_000);
    scene.answersState('done');

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, dueMs: momentOf(scene, told) + answerMs }],
    });
  });

  it('is missed without a session, whatever we assumed', () => {
    const scene = new DoelScene();
    scene.isToldToAsk();

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, assumptions: [] }],
    });
  });

  it('is missed with a session, unless our grant could not be read', () => {
    const scene = new DoelScene();
    scene.isToldToAsk();
    scene.opens();

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, assumptions: ['A22-03'] }],
    });
  });

  it.each([
    ['overdrachtRequest', 'A22-02'],
    ['documentRequest', 'A22-04'],
  ])(
    'is breached by a %s that is not laid out as we assume, as far as %s holds',
    (name, assumption) => {
      const scene = new DoelScene();
      scene.isToldToAsk();
      const { seq } = scene.transcript.send({
        from: 'target',
        to: 'counterpart',
        body: envelope(`<${name} xmlns="${law.release.namespace}"/>`),
      });

      expect(showsTheWholeDossier(scene.slice)).toMatchObject({
        findings: [{ ...aBreach, entries: [seq], assumptions: [assumption] }],
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
    ['could not', { status: 'failed', why: text('HTTP 500', 'HTTP 500') } as const],
  ])('cannot be told where the driver %s', (_what, outcome) => {
    const { scene } = fetched();
    scene.transcript.drive(scene.scenario, 'showReceived', { outcome });

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it('cannot be told where the driver was asked only before the dossier came', () => {
    const scene = new DoelScene();
    scene.isToldToAsk();
    scene.opens();
    scene.shows(null);
    const { answeredBy } = scene.asks(delivery(pupil.dossier));

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [answeredBy] }],
    });
  });

  it('cannot be told from what is no XML', () => {
    const { scene, answeredBy } = fetched();
    const shown = scene.shows({ dossier: '<dossier>' });

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [answeredBy, shown] }],
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

describe('what another call of the driver tells', () => {
  it('is not what is shown', () => {
    const { scene, answeredBy } = fetched();
    const shown = scene.shows({ dossier: pupil.dossier });
    scene.answersState('done');

    expect(showsTheWholeDossier(scene.slice)).toEqual({
      looked: [answeredBy, shown],
      findings: [],
    });
  });

  it('is no order to ask', () => {
    const scene = new DoelScene();
    scene.answersState('busy');

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('does not end the ask', () => {
    const scene = new DoelScene();
    const told = scene.isToldToAsk();
    scene.shows({ state: 'done' });

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, dueMs: momentOf(scene, told) + answerMs }],
    });
  });

  it('is nothing, where it tells nothing of how far the ask is', () => {
    const scene = new DoelScene();
    const told = scene.isToldToAsk();
    scene.transcript.drive(scene.scenario, 'askState');

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, dueMs: momentOf(scene, told) + answerMs }],
    });
  });
});

describe('a session that was refused', () => {
  it('gives no reason to doubt whether our grant could be read', () => {
    const scene = new DoelScene();
    scene.isToldToAsk();
    scene.opensWith(message('overdrachtResponse', { resultaat: 'VerstrekkerNietBekend' }));

    expect(showsTheWholeDossier(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, assumptions: [] }],
    });
  });
});
