import { describe, expect, it } from 'vitest';
import { BronScene, DoelScene, delivery, refusal } from './scenes.test-support.ts';
import {
  otherPupil,
  planned,
  pupil,
  TranscriptBuilder,
  targetCertificate,
} from './transcript-builder.test-support.ts';

const first = planned('first', 'doel');
const second = planned('second', 'doel');

describe('the slice of a scenario', () => {
  it('has its own lease and driver calls, and those of no other scenario', () => {
    const transcript = new TranscriptBuilder([first, second]);
    const one = new DoelScene({ isAlone: true, transcript, scenario: first });
    const told = one.isToldToAsk();
    const two = new DoelScene({ isAlone: true, transcript, scenario: second, about: otherPupil });
    const toldToo = two.isToldToAsk();

    expect(one.slice).toMatchObject({ scenario: first, lease: pupil, driver: [{ seq: told }] });
    expect(two.slice).toMatchObject({
      scenario: second,
      lease: otherPupil,
      driver: [{ seq: toldToo }],
    });
  });

  it('has its messages with their answers, up to the end of the run', () => {
    const transcript = new TranscriptBuilder([first, second]);
    const one = new DoelScene({ isAlone: true, transcript, scenario: first });
    const opened = one.opens();
    transcript.end(first);
    new DoelScene({ isAlone: true, transcript, scenario: second, about: otherPupil });
    const late = one.signsOff();

    expect(one.slice.exchanges).toMatchObject([
      { request: { seq: opened.seq }, response: { seq: opened.answeredBy } },
      { request: { seq: late.seq }, response: { seq: late.answeredBy } },
    ]);
  });

  it('pairs each message with its own answer when they cross', () => {
    const scene = new BronScene({}, { isAlone: true });
    const ask = scene.asks();
    const check = scene.startsToCheck();
    const another = scene.asks();
    const silence = another.breakOff();
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(scene.slice.exchanges).toMatchObject([
      { request: { seq: ask.seq }, response: { seq: answer } },
      { request: { seq: check.seq } },
      { request: { seq: another.seq }, silence: { seq: silence } },
    ]);
    expect(scene.slice.exchanges[1]).not.toHaveProperty('response');
    expect(scene.slice.exchanges[2]).not.toHaveProperty('answered');
  });

  it('reads each message by the charset that came with it', () => {
    const scene = new BronScene({}, { isAlone: true });
    const body = delivery(pupil.dossier).replace(' encoding="UTF-8"', '');
    scene
      .asks()
      .answer(Buffer.from(body, 'latin1'), ['Content-Type', 'text/xml; charset=ISO-8859-1']);

    expect(scene.slice.exchanges).toMatchObject([{ answered: { kind: 'message' } }]);
  });

  it('of a scenario that was never played is empty', () => {
    const transcript = new TranscriptBuilder([first, second]);
    new DoelScene({ isAlone: true, transcript, scenario: first }).opens();

    expect(transcript.slice(second)).toMatchObject({ lease: undefined, driver: [], exchanges: [] });
  });
});

describe('the slices of a run', () => {
  it('each know the pupils of all scenarios', () => {
    const transcript = new TranscriptBuilder([first, second]);
    const one = new DoelScene({ isAlone: true, transcript, scenario: first });
    const two = new DoelScene({ isAlone: true, transcript, scenario: second, about: otherPupil });

    expect(one.slice.leasedPgns).toEqual([pupil.pgn, otherPupil.pgn]);
    expect(two.slice.leasedPgns).toEqual([pupil.pgn, otherPupil.pgn]);
  });

  it('know a pupil that was loaded besides the one of the lease', () => {
    const scene = new DoelScene();

    scene.transcript.drive(scene.scenario, 'loadPupil', { request: { pgn: otherPupil.pgn } });

    expect(scene.slice.leasedPgns).toEqual([pupil.pgn, otherPupil.pgn]);
  });

  it('leave over what fits no scenario', () => {
    const transcript = new TranscriptBuilder([first]);
    const { seq } = transcript.send({ from: 'target', to: 'traffic-center', body: 'ping' });

    expect(transcript.slices().unmatched).toMatchObject([{ request: { seq } }]);
  });
});

describe('a sign of life', () => {
  it('is every message and every answer of the target, in order', () => {
    const scene = new BronScene({}, { isAlone: true });
    const ask = scene.asks();
    scene.startsToCheck();
    scene.wait(500);
    ask.answer(delivery(pupil.dossier));
    const [check, answer] = scene.transcript.entries.slice(-2);

    expect(scene.transcript.slices().signsOfLife).toEqual([
      Date.parse(check?.at ?? ''),
      Date.parse(answer?.at ?? ''),
    ]);
  });

  it('is no driver call, no handshake, no silence and no message of ours', () => {
    const scene = new BronScene({}, { isAlone: true });
    scene.asks().breakOff();
    scene.isSignedOff();
    scene.transcript.record({ kind: 'connection-failed', party: 'target', why: 'no certificate' });

    expect(scene.transcript.slices().signsOfLife).toEqual([]);
  });

  it('is no answer from the address of the target under the certificate of another', () => {
    const scene = new BronScene({}, { isAlone: true });
    const { exchange } = scene.asks();
    scene.transcript.record({
      kind: 'response',
      exchange,
      from: 'target',
      to: 'counterpart',
      certificate: { ...targetCertificate, oin: '00000003999999999999' },
      status: 200,
      headers: [],
      body: { text: '' },
    });

    expect(scene.transcript.slices().signsOfLife).toEqual([]);
  });

  it('is no message under the certificate of another', () => {
    const transcript = new TranscriptBuilder([first]);
    transcript.record({
      kind: 'request',
      exchange: 1,
      from: 'stranger',
      to: 'traffic-center',
      certificate: { ...targetCertificate, oin: '00000003999999999999' },
      method: 'POST',
      path: '/oso',
      headers: [],
      body: { text: '' },
    });

    expect(transcript.slices().signsOfLife).toEqual([]);
  });
});
