import { describe, expect, it } from 'vitest';
import { BronScene, delivery, otherSession, refusal } from '#evidence/scenes.test-support.ts';
import { firstKey, SwvScene, secondKey } from '#evidence/swv-scenes.test-support.ts';
import { envelope, law, otherPupil, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { checksWhatWasAsked } from './checks-what-was-asked.ts';

const whole = delivery(pupil.dossier);

describe('checking what was asked', () => {
  it('is seen when the check names what the request named', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(whole);

    expect(checksWhatWasAsked(scene.slice)).toEqual({ looked: [ask.seq, answer], findings: [] });
  });

  it('may break the zoeksleutel otherwise, and write the session in another case', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const zoeksleutel = pupil.zoeksleutel.replace(/^..../, '$&\n');
    const zoeksleutelPgnfrag = { zoeksleutel, pgnfrag: '0006' };
    scene.checks('SessieIsValide', {
      zoeksleutelPgnfrag,
      sessieId: '00000000-AAAA-4BBB-8CCC-0123456789AB',
    });
    ask.answer(whole);

    expect(checksWhatWasAsked(scene.slice)).toMatchObject({ findings: [] });
  });

  it.each([
    ['school', { doelBrin: '99ZD' }],
    ['delivery point', { doelRouteringsKenmerk: '0000000700099ZB00902' }],
    ['delivery point of its own', { bronRouteringsKenmerk: '0000000700099ZP00902' }],
    ['kind of transfer', { overdrachtsoort: 'overdrachtbinnenbrin' }],
    ['session', { sessieId: otherSession }],
    ['pupil', { zoeksleutelPgnfrag: { zoeksleutel: otherPupil.zoeksleutel, pgnfrag: '0006' } }],
    [
      'fragment of the PGN',
      { zoeksleutelPgnfrag: { zoeksleutel: pupil.zoeksleutel, pgnfrag: '9999' } },
    ],
  ])('is breached by a check of another %s', (_what, changes) => {
    const scene = new BronScene();
    const ask = scene.asks();
    const check = scene.checks('SessieAfwijkend', changes);
    ask.answer(whole);

    expect(checksWhatWasAsked(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [ask.seq, check.seq], assumptions: [] }],
    });
  });

  it('is breached by a check that is not laid out as published', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const check = scene.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: envelope(`<sessiecontroleRequest xmlns="${law.release.namespace}"/>`),
    });
    ask.answer(whole);

    expect(checksWhatWasAsked(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [check.seq] }],
    });
  });

  it('cannot be told where no session was checked', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    ask.answer(whole);

    expect(checksWhatWasAsked(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [ask.seq] }],
    });
  });

  it('is not seen when nobody asked', () => {
    const scene = new BronScene();

    expect(checksWhatWasAsked(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is seen in any session check while the request waits for its answer, and not in others', () => {
    const scene = new BronScene();
    scene.checks('SessieAfwijkend', { sessieId: otherSession });
    const ask = scene.asks();
    scene.checks();
    ask.answer(whole);
    scene.checks('SessieAfwijkend', { sessieId: otherSession });

    expect(checksWhatWasAsked(scene.slice)).toMatchObject({ findings: [] });
  });

  it('may write the koppelsleutel in another case, and names what it wrote else', () => {
    const scene = new SwvScene('bron');
    scene.announces();
    const ask = scene.startsToAsk(firstKey, { koppelsleutel: firstKey.toUpperCase() });
    scene.checks({ koppelsleutel: firstKey });
    const check = scene.checks({ koppelsleutel: secondKey });
    ask.answer(whole);

    expect(checksWhatWasAsked(scene.slice).findings).toMatchObject([
      {
        ...aBreach,
        expected: { en: `koppelsleutel is "${firstKey}", as in the documentRequest` },
        actual: { en: `koppelsleutel is "${secondKey}"` },
        entries: [ask.seq, check],
      },
    ]);
  });

  it('is not breached by a check that was made for another request under way', () => {
    const scene = new BronScene();
    const one = scene.asks();
    const other = scene.asks({ sessieId: otherSession });
    scene.checks();
    scene.checks('SessieAfwijkend', { sessieId: otherSession });
    one.answer(whole);
    other.answer(refusal('SessieAfwijkend'));

    expect(checksWhatWasAsked(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is not breached by the check of a request before that had none, which comes too late', () => {
    const scene = new BronScene();
    scene.asks().answer(whole);
    const other = scene.asks({ sessieId: otherSession });
    scene.checks();
    scene.checks('SessieAfwijkend', { sessieId: otherSession });
    other.answer(refusal('SessieAfwijkend'));

    const [first, ...more] = checksWhatWasAsked(scene.slice).findings;

    expect(first).toMatchObject({ kind: 'unclear' });
    expect(more).toEqual([]);
  });

  it('is breached by another check of a request before that had one', () => {
    const scene = new BronScene();
    const one = scene.asks();
    scene.checks();
    one.answer(whole);
    const other = scene.asks({ sessieId: otherSession });
    scene.checks();
    other.answer(whole);

    expect(checksWhatWasAsked(scene.slice).findings).toMatchObject([aBreach]);
  });

  it('is breached by a check that fits no request under way', () => {
    const scene = new BronScene();
    const one = scene.asks();
    const other = scene.asks();
    scene.checks('SessieAfwijkend', { sessieId: otherSession });
    one.answer(whole);
    other.answer(whole);

    expect(checksWhatWasAsked(scene.slice).findings).toMatchObject([aBreach, aBreach]);
  });
});
