import { describe, expect, it } from 'vitest';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { MessageName, Messages } from '#exchange/messages.ts';
import { loadLaw } from '#law/load-law.ts';
import { TrafficCenter } from './traffic-center.ts';

const { release } = loadLaw();
const { results } = release;
const [bronOin, doelOin] = ['00000003000000000001', '00000003000000000002'];
const bron = {
  brin: '99ZA',
  routeringsKenmerk: '0000000700099ZA00901',
  sector: 'PO',
  name: 'Bron',
} as const;
const doel = {
  brin: '99ZB',
  routeringsKenmerk: '0000000700099ZB00901',
  sector: 'VO',
  name: 'Doel',
} as const;
const key = { zoeksleutelPgnfrag: { zoeksleutel: 'c2xldXRlbA==', pgnfrag: '0006' } };
const transfer = {
  bronBrin: bron.brin,
  bronRouteringsKenmerk: bron.routeringsKenmerk,
  doelBrin: doel.brin,
  doelRouteringsKenmerk: doel.routeringsKenmerk,
  overdrachtsoort: 'overstapdossier',
  ...key,
};

function trafficCenter() {
  const center = new TrafficCenter(release);
  center.participants.add({ school: bron, oin: bronOin, url: 'https://127.0.0.1:1/oso' });
  center.participants.add({ school: doel, oin: doelOin, url: 'https://127.0.0.1:2/oso' });
  const ask = <Name extends MessageName>(oin: string, name: Name, fields: Messages[Name]) => {
    const bytes = Buffer.from(encodeMessage(release, name, fields));
    const peer = { oin, subject: '', fingerprint: '' };
    const reading = decodeMessage(
      release,
      center.answer({ method: 'POST', path: '/oso', bytes, charset: undefined, peer }).body,
    );
    return reading.kind === 'message' ? { ...reading.message.fields } : { fault: reading };
  };
  const open = () => String(Reflect.get(ask(doelOin, 'overdrachtRequest', transfer), 'sessieId'));
  const check = (sessieId: string, change: object = {}, oin = bronOin) =>
    ask(oin, 'sessiecontroleRequest', { ...transfer, sessieId, ...change });
  const signOff = (sessieId: string, oin = doelOin) => {
    const { overdrachtsoort: _kind, zoeksleutelPgnfrag: _key, ...parties } = transfer;
    return ask(oin, 'afmeldingRequest', {
      ...parties,
      sessieId,
      resultaat: results.transferSucceeded,
    });
  };
  return { ask, open, check, signOff };
}

describe('the Traffic Center', () => {
  it('grants a session with the delivery points of the bron', () => {
    const { ask } = trafficCenter();

    const answer = ask(doelOin, 'overdrachtRequest', transfer);

    expect(answer).toMatchObject({
      resultaat: results.sessionGranted,
      aanleverpunten: {
        aanleverpunt: [
          { routeringsKenmerk: bron.routeringsKenmerk, url: 'https://127.0.0.1:1/oso' },
        ],
      },
    });
  });

  it('calls a session valid any number of times, and tells the sector of the doel', () => {
    const { open, check } = trafficCenter();
    const session = open();

    const answers = [check(session), check(session.toUpperCase()), check(session)];

    expect(answers).toEqual(Array(3).fill({ resultaat: results.sessionValid, sectorDoel: 'VO' }));
  });

  it.each([
    ['another bron', { bronBrin: '99ZC' }, results.sessionDiffers],
    ['another doel', { doelBrin: '99ZC' }, results.sessionDiffers],
    ['another kind', { overdrachtsoort: 'swv-dossier' }, results.sessionDiffers],
    [
      'another pupil',
      { zoeksleutelPgnfrag: { zoeksleutel: 'YW5kZXI=', pgnfrag: '0006' } },
      results.sessionDiffers,
    ],
    [
      'another fragment',
      { zoeksleutelPgnfrag: { ...key.zoeksleutelPgnfrag, pgnfrag: '0007' } },
      results.sessionDiffers,
    ],
    [
      'another delivery point',
      { doelRouteringsKenmerk: '0000000700099ZB00902' },
      results.deliveryPointUnknown,
    ],
    [
      'an unknown session',
      { sessieId: '00000000-0000-4000-8000-000000000000' },
      results.sessionDiffers,
    ],
  ])('rejects a check for %s', (_what, change, resultaat) => {
    const { open, check } = trafficCenter();

    expect(check(open(), change)).toEqual({ resultaat });
  });

  it('closes a session once, and says so to whoever checks it afterwards', () => {
    const { open, check, signOff } = trafficCenter();
    const session = open();

    const answers = [signOff(session), signOff(session), check(session)];

    expect(answers.map((answer) => Reflect.get(answer, 'resultaat'))).toEqual([
      results.transferSucceeded,
      results.sessionSignedOff,
      results.sessionSignedOff,
    ]);
  });

  it('knows no session of a bron that does not take part', () => {
    const { ask } = trafficCenter();
    const elsewhere = {
      ...transfer,
      bronBrin: '99ZZ',
      bronRouteringsKenmerk: '0000000700099ZZ00901',
    };

    expect(ask(doelOin, 'overdrachtRequest', elsewhere)).toEqual({
      resultaat: results.providerUnknown,
    });
  });

  it('answers with a fault when the certificate is another supplier’s', () => {
    const { ask, open, check, signOff } = trafficCenter();
    const session = open();
    const answers = [
      ask(bronOin, 'overdrachtRequest', transfer),
      check(session, {}, doelOin),
      signOff(session, bronOin),
    ];

    expect(answers).toEqual(Array(3).fill({ fault: expect.objectContaining({ kind: 'fault' }) }));
  });
});
