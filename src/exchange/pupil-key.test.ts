import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePupilKey } from './pupil-key.ts';

const base64 = fc.base64String({ minLength: 4, maxLength: 172 });
const wrapAt = fc.integer({ min: 1, max: 90 });

describe('the key of a pupil', () => {
  it('is the same koppelsleutel in upper and lower case', () => {
    fc.assert(
      fc.property(fc.uuid(), (koppelsleutel) =>
        isSamePupilKey({ koppelsleutel }, { koppelsleutel: koppelsleutel.toUpperCase() }),
      ),
    );
  });

  it('is the same zoeksleutel however its lines are wrapped', () => {
    fc.assert(
      fc.property(base64, wrapAt, (zoeksleutel, width) => {
        const wrapped = zoeksleutel.replace(new RegExp(`.{1,${width}}`, 'g'), '$&\r\n');
        const [one, other] = [zoeksleutel, wrapped].map((key) => named(key, '0006'));

        return isSamePupilKey({ ...one }, { ...other });
      }),
    );
  });

  it('is another with another zoeksleutel, another pgnfrag or another koppelsleutel', () => {
    const key = named('c2xldXRlbA==', '0006');
    const linkKey = { koppelsleutel: '00000000-0000-4000-8000-000000000001' };
    const others = [named('C2xldXRlbA==', '0006'), named('c2xldXRlbA==', '0007'), linkKey, {}];

    expect(others.map((other) => isSamePupilKey(key, other))).toEqual(others.map(() => false));
    expect(isSamePupilKey(linkKey, {})).toBe(false);
  });
});

function named(zoeksleutel: string, pgnfrag: string) {
  return { zoeksleutelPgnfrag: { zoeksleutel, pgnfrag } };
}
