import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundEncoding, soundHttp, soundSending } from '#exchange/malformed/malformed.ts';
import { writeMalformed } from '#exchange/malformed/write-malformed.ts';
import { writeEnvelope } from '#exchange/soap.ts';
import { block, leaf } from '#xml/element.ts';
import { aDozenMalformed, malformedMessages } from './malformed-messages.ts';

const fields = ['bronBrin', 'doelBrin', 'sessieId'].map((name) => leaf('urn:oso', name, '99ZB'));
const origin = {
  xml: writeEnvelope(block('urn:oso', 'documentRequest', fields)),
  canary: 'http://127.0.0.1:1/00000001',
  path: '/oso',
  host: '127.0.0.1:1',
  soapAction: 'vraag',
};
const messages = malformedMessages(['documentRequest']);

describe('a malformed message', () => {
  it('is written the same each time, in pieces that are all of it', () => {
    fc.assert(
      fc.property(messages, (malformed) => {
        const { bytes, pieces } = writeMalformed(malformed, origin);

        expect(Buffer.concat([...pieces]).equals(bytes)).toBe(true);
        expect(writeMalformed(malformed, origin).bytes.equals(bytes)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after it was stored', () => {
    fc.assert(
      fc.property(messages, (malformed) => {
        const stored = JSON.parse(JSON.stringify(malformed));

        const { bytes } = writeMalformed(malformed, origin);
        expect(writeMalformed(stored, origin).bytes.equals(bytes)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('names the address where we look out, not the place for it', () => {
    fc.assert(
      fc.property(messages, (malformed) => {
        expect(writeMalformed(malformed, origin).bytes.includes('{canary}')).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('has something wrong in one respect at least', () => {
    fc.assert(
      fc.property(aDozenMalformed(['documentRequest']), (dozen) => {
        const sound = dozen.filter(
          ({ xml, encoding, http, sending, tls }) =>
            xml.length === 0 &&
            encoding === soundEncoding &&
            http === soundHttp &&
            sending === soundSending &&
            !tls,
        );
        // Of the mixed one each part may be sound.
        expect(sound.length).toBeLessThanOrEqual(1);
        expect(dozen).toHaveLength(12);
      }),
      { numRuns: 50 },
    );
  });
});
