import { describe, expect, it } from 'vitest';
import { BronScene, DoelScene, delivery } from '#evidence/scenes.test-support.ts';
import {
  message,
  planned,
  pupil,
  TranscriptBuilder,
  targetCertificate,
} from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { carriesItsNumberInTheCertificate } from './carries-its-number-in-the-certificate.ts';
import { showsItsCertificateAsClient } from './shows-its-certificate-as-client.ts';
import { speaksNewTls } from './speaks-new-tls.ts';
import { usesOneCertificate } from './uses-one-certificate.ts';

const ping = message('pingRequest', {});
const nothing = { looked: [], findings: [{ kind: 'unclear' }] };

function afterPing(sending: object) {
  const scene = new DoelScene();
  const { seq } = scene.transcript.send({
    from: 'target',
    to: 'traffic-center',
    body: ping,
    ...sending,
  });
  return { seq, slice: scene.slice };
}

describe('showing a certificate', () => {
  it('is seen of a target that does', () => {
    const { seq, slice } = afterPing({});

    expect(showsItsCertificateAsClient(slice)).toEqual({ looked: [seq], findings: [] });
  });

  it('is breached by whoever calls without one in the scenario', () => {
    const { seq, slice } = afterPing({ from: 'stranger' });

    expect(showsItsCertificateAsClient(slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq] }],
    });
  });

  it('is not asked where nobody called', () => {
    expect(showsItsCertificateAsClient(new DoelScene().slice)).toMatchObject(nothing);
  });
});

describe('speaking a new TLS', () => {
  it.each(['TLSv1.2', 'TLSv1.3'])('is seen of %s', (protocol) => {
    const { seq, slice } = afterPing({ protocol });

    expect(speaksNewTls(slice)).toEqual({ looked: [seq], findings: [] });
  });

  it('is breached by TLS 1.1', () => {
    const { seq, slice } = afterPing({ protocol: 'TLSv1.1' });

    expect(speaksNewTls(slice)).toMatchObject({ findings: [{ ...aBreach, entries: [seq] }] });
  });

  it('is not seen where the version is not known', () => {
    expect(speaksNewTls(afterPing({}).slice)).toMatchObject(nothing);
  });
});

describe('a number in the certificate', () => {
  it('is seen when calling and when called', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    const { seq } = scene.checks();
    const answer = ask.answer(delivery(pupil.dossier));

    const { looked, findings } = carriesItsNumberInTheCertificate(scene.slice);

    expect(looked.toSorted((one, other) => one - other)).toEqual([seq, answer]);
    expect(findings).toEqual([]);
  });

  it.each(['', '123', '0000000399999999100X'])('is not "%s"', (oin) => {
    const { seq, slice } = afterPing({ certificate: { ...targetCertificate, oin } });

    expect(carriesItsNumberInTheCertificate(slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq] }],
    });
  });

  it('is its own where it is called, while another may call under its own', () => {
    const other = { ...targetCertificate, oin: '00000003999999999999' };
    const scene = new BronScene();
    const { exchange } = scene.asks();
    const seq = scene.transcript.record({
      kind: 'response',
      exchange,
      from: 'target',
      to: 'counterpart',
      certificate: other,
      status: 200,
      headers: [],
      body: { text: '' },
    });
    const calling = afterPing({ certificate: other });

    expect(carriesItsNumberInTheCertificate(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq] }],
    });
    expect(carriesItsNumberInTheCertificate(calling.slice).findings).toEqual([]);
  });

  it('is not seen where no certificate was shown', () => {
    expect(carriesItsNumberInTheCertificate(new BronScene().slice)).toMatchObject(nothing);
  });
});

describe('one certificate for all schools', () => {
  const [first, second] = [planned('first', 'doel'), planned('second', 'doel')];

  it('is seen when a run knows only one', () => {
    const { seq, slice } = afterPing({});

    expect(usesOneCertificate(slice)).toEqual({ looked: [seq], findings: [] });
  });

  it('is breached by another one in another scenario', () => {
    const transcript = new TranscriptBuilder([first, second]);
    const call = { from: 'target', to: 'traffic-center', body: ping } as const;
    transcript.begin(first);
    const one = transcript.send(call);
    transcript.end(first);
    transcript.begin(second);
    const other = { ...targetCertificate, fingerprint: 'CC:DD' };
    const another = transcript.send({ ...call, certificate: other });

    expect(usesOneCertificate(transcript.slice(first))).toMatchObject({
      findings: [{ ...aBreach, entries: [one.seq, another.seq] }],
    });
  });

  it('is not seen where the target called nobody', () => {
    expect(usesOneCertificate(new BronScene().slice)).toMatchObject(nothing);
  });
});
