import { describe, expect, it } from 'vitest';
import { law } from '#evidence/transcript-builder.test-support.ts';
import { encodeMessage } from './encode.ts';
import type { Messages } from './messages.ts';

const { release } = law;
const identifying = {
  bronBrin: '99ZA',
  doelBrin: '99ZB',
  doelRouteringsKenmerk: '0000000700099ZB00932',
  overdrachtsoort: 'overstapdossier',
};
const zoeksleutelPgnfrag = { zoeksleutel: 'c2xldXRlbA==', pgnfrag: '0006' };
const koppelsleutel = '01234567-89AB-CDEF-0123-456789ABCDEF';

// What the types forbid a careless caller may still do.
function write(fields: object): string {
  return encodeMessage(release, 'overdrachtRequest', fields as Messages['overdrachtRequest']);
}

describe('writing a message', () => {
  it('puts it in a SOAP 1.1 envelope with an empty header, in the namespace of the release', () => {
    expect(encodeMessage(release, 'afmeldingResponse', { resultaat: 'OverdrachtGeslaagd' })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>' +
        '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">' +
        '<soapenv:Header/><soapenv:Body>' +
        '<afmeldingResponse xmlns="http://xml.kennisnet.nl/schemas/Overstapservice/20200910">' +
        '<resultaat>OverdrachtGeslaagd</resultaat></afmeldingResponse>' +
        '</soapenv:Body></soapenv:Envelope>',
    );
  });

  it('leaves out what may be absent', () => {
    expect(write({ ...identifying, koppelsleutel })).not.toContain('bronRouteringsKenmerk');
  });

  it.each([
    ['a field that must be there', { ...identifying, doelBrin: undefined, koppelsleutel }],
    ['any key', identifying],
    ['half of a key', { ...identifying, zoeksleutelPgnfrag: { zoeksleutel: 'eA==' } }],
  ])('fails without %s', (_what, fields) => {
    expect(() => write(fields)).toThrow(/^Cannot write a message/);
  });

  it('fails with both keys', () => {
    expect(() => write({ ...identifying, zoeksleutelPgnfrag, koppelsleutel })).toThrow(
      'Cannot write a message: give exactly one of "zoeksleutelPgnfrag" or "koppelsleutel"',
    );
  });
});
