import { describe, expect, it } from 'vitest';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import { loadLaw } from '#law/load-law.ts';
import { makeOdd } from './make-odd.ts';

const { release } = loadLaw({ release: '2022' });
const zoeksleutel = 'c2xldXRlbC1kaWUtbGFuZy1nZW5vZWctaXM=';
const plain = {
  soapAction: 'actie',
  body: encodeMessage(release, 'documentRequest', {
    bronBrin: '99ZP',
    bronRouteringsKenmerk: '0000000700099ZP00901',
    doelBrin: '99ZB',
    doelRouteringsKenmerk: '0000000700099ZB00901',
    zoeksleutelPgnfrag: { zoeksleutel, pgnfrag: '0006' },
    overdrachtsoort: 'overstapdossier',
    sessieId: '00000000-aaaa-4bbb-8ccc-0123456789ab',
    dossierVersie: '2019.1',
  }),
};

describe('an odd message', () => {
  it.each([
    'other prefixes',
    'a filled header',
    'a wrapped zoeksleutel',
    'an empty SOAPAction',
  ] as const)('with %s says the same, in another way', (oddity) => {
    const odd = makeOdd(plain, oddity);

    expect(odd).not.toEqual(plain);
    expect(decodeMessage(release, odd.body)).toEqual(decodeMessage(release, plain.body));
  });

  it.each([
    ['an unknown message', /"onbekendRequest" .* no message/],
    ['broken XML', /no SOAP 1\.1/],
  ] as const)('that is %s is no message', (oddity, why) => {
    const { body } = makeOdd(plain, oddity);

    expect(decodeMessage(release, body)).toEqual({
      kind: 'no-message',
      why: expect.stringMatching(why),
    });
  });

  it('is as plain as any where only its certificate is odd', () => {
    expect(makeOdd(plain, 'no certificate')).toEqual(plain);
  });
});
