import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BronScene, DoelScene, delivery } from '#evidence/scenes.test-support.ts';
import {
  envelope,
  otherPupil,
  planned,
  pupil,
  type Sending,
  TranscriptBuilder,
} from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { hidesThePgnFromTheTrafficCenter } from './hides-the-pgn-from-the-traffic-center.ts';

const { pgn } = pupil;
const base64 = (content: string) => Buffer.from(content).toString('base64');

function sending(changes: Partial<Sending>): Sending {
  return { from: 'target', to: 'traffic-center', body: envelope('<x/>'), ...changes };
}

describe('hiding the PGN from the Traffic Center', () => {
  it('is seen as bron in a check that names the pupil by its zoeksleutel only', () => {
    const scene = new BronScene();
    const check = scene.checks();

    expect(hidesThePgnFromTheTrafficCenter(scene.slice)).toEqual({
      looked: [check.seq, check.answeredBy],
      findings: [],
    });
  });

  it('is seen as doel in every message, also where the dossier itself goes to the school', () => {
    const scene = new DoelScene();
    scene.opens();
    scene.asks(delivery(pupil.dossier));
    scene.signsOff();

    expect(hidesThePgnFromTheTrafficCenter(scene.slice)).toMatchObject({ findings: [] });
  });

  it.each([
    ['in an element', { body: envelope(`<x><pgn>${pgn}</pgn></x>`) }],
    ['in an attribute', { body: envelope(`<x pgn="${pgn}"/>`) }],
    ['in a comment', { body: envelope(`<x/><!-- ${pgn} -->`) }],
    [
      'in the header of the envelope',
      { body: envelope('<x/>').replace('<s:Body>', `<s:Header>${pgn}</s:Header>$&`) },
    ],
    ['in what is no XML', { body: `pgn=${pgn}` }],
    ['as references', { body: envelope(`<x>&#57;&#x39;${pgn.slice(2)}</x>`) }],
    ['with spaces', { body: envelope('<x>999 900 006</x>') }],
    ['with dots', { body: envelope('<x>9999.00.006</x>') }],
    ['with dashes', { body: envelope('<x>9999-00-006</x>') }],
    ['in UTF-16', { body: Buffer.from(`\uFEFF${envelope(`<x>${pgn}</x>`)}`, 'utf16le') }],
    ['as Base64', { body: envelope(`<x>${base64(pgn)}</x>`) }],
    ['as Base64 of something longer', { body: envelope(`<x>${base64(`leerling ${pgn}!`)}</x>`) }],
    ['with underscores', { body: envelope('<x>999_900_006</x>') }],
    ['with slashes', { body: envelope('<x>999/900/006</x>') }],
    ['as Base64 twice over', { body: envelope(`<x>${base64(base64(pgn))}</x>`) }],
    [
      'as Base64 of UTF-16',
      { body: envelope(`<x>${Buffer.from(pgn, 'utf16le').toString('base64')}</x>`) },
    ],
    ['in hexadecimal', { body: envelope(`<x>${Buffer.from(pgn).toString('hex')}</x>`) }],
    [
      'under elements nested absurdly deep',
      { body: envelope(`${'<a>'.repeat(6_000)}${pgn}${'</a>'.repeat(6_000)}`) },
    ],
    ['in a header', { headers: ['X-Trace', `leerling=${pgn}`] }],
    ['as Base64 in a header', { headers: ['Authorization', `Basic ${base64(`${pgn}:x`)}`] }],
    ['in the path', { path: `/oso/${pgn}` }],
    ['in the query', { path: `/oso?pgn=${pgn}` }],
    ['escaped in the path', { path: `/oso?pgn=%39%399900006` }],
  ])('is breached by the PGN %s', (_where, changes) => {
    const scene = new BronScene();
    const leak = scene.transcript.send(sending(changes));

    expect(hidesThePgnFromTheTrafficCenter(scene.slice)).toMatchObject({
      looked: [leak.seq],
      findings: [{ ...aBreach, entries: [leak.seq], assumptions: [] }],
    });
  });

  it('is breached by each message that shows it, and only by those', () => {
    const scene = new BronScene();
    scene.checks();
    const one = scene.transcript.send(sending({ path: `/${pgn}` }));
    scene.checks();
    const two = scene.transcript.send(sending({ path: `/${pgn}` }));

    expect(hidesThePgnFromTheTrafficCenter(scene.slice)).toMatchObject({
      findings: [{ entries: [one.seq] }, { entries: [two.seq] }],
    });
  });

  it('is breached by the PGN of the pupil of an earlier scenario', () => {
    const [one, two] = [planned('one', 'bron'), planned('two', 'bron')];
    const transcript = new TranscriptBuilder([one, two]);
    new BronScene({}, { transcript, scenario: one });
    transcript.end(one);
    const scene = new BronScene({}, { transcript, scenario: two, about: otherPupil });
    const leak = transcript.send(sending({ body: envelope(`<audit>${pgn}</audit>`) }));

    expect(hidesThePgnFromTheTrafficCenter(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [leak.seq], assumptions: [] }],
    });
  });

  it('is breached by the PGN of another pupil in a scenario that has none of its own', () => {
    const [one, two] = [planned('one', 'bron'), planned('two', 'bron')];
    const transcript = new TranscriptBuilder([one, two]);
    new BronScene({}, { transcript, scenario: one });
    transcript.record({ kind: 'scenario-started', scenario: two.key });
    const leak = transcript.send(sending({ body: pgn }));

    expect(hidesThePgnFromTheTrafficCenter(transcript.slice(two))).toMatchObject({
      findings: [{ ...aBreach, entries: [leak.seq] }],
    });
  });

  it('is seen in a message that cannot be read, however deep it is nested', () => {
    const scene = new BronScene();
    const body = envelope('<a>'.repeat(6_000) + '</a>'.repeat(6_000));
    const { seq } = scene.transcript.send(sending({ body }));

    expect(hidesThePgnFromTheTrafficCenter(scene.slice)).toEqual({ looked: [seq], findings: [] });
  });

  it('does not take other digits for the PGN', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-8][0-9]{8}$/), (digits) => {
        const scene = new BronScene();
        scene.transcript.send(sending({ body: envelope(`<x>${digits}</x>`), path: '/%zz' }));

        expect(hidesThePgnFromTheTrafficCenter(scene.slice)).toMatchObject({ findings: [] });
      }),
    );
  });

  it('is not asked of messages that are not for the Traffic Center, nor of ours', () => {
    const scene = new BronScene();
    scene.transcript.send(sending({ to: 'counterpart', path: `/${pgn}` }));
    scene.transcript.send(
      sending({ from: 'counterpart', scenario: scene.scenario.key, path: `/${pgn}` }),
    );

    expect(hidesThePgnFromTheTrafficCenter(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen when the target sent nothing', () => {
    expect(hidesThePgnFromTheTrafficCenter(new BronScene().slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
