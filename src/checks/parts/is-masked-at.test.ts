import { describe, expect, it } from 'vitest';
import { pgnMask } from '#evidence/masking/mask-text.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { isMaskedAt } from './is-masked-at.ts';

const pupils = Array.from({ length: 11 }, (_, at) =>
  at === 10 ? `<bsn>${pgnMask}</bsn><naam>Fé</naam>` : '<bsn>999900006</bsn>',
);
const dossier = parseXml(
  `<d><kop>Fé</kop>${pupils.map((pupil) => `<l>${pupil}</l>`).join('')}<voet>${pgnMask}, zei men</voet></d>`,
);

describe('a place in a dossier', () => {
  it.each([
    ['where a number was taken away', '/d[1]/l[11]/bsn[1]'],
    ['right above it', '/d[1]/l[11]'],
    ['where one was taken out of a sentence', '/d[1]/voet[1]'],
  ])('%s is masked', (_what, path) => {
    expect(isMaskedAt(dossier, path)).toBe(true);
  });

  it.each([
    ['beside it', '/d[1]/l[11]/naam[1]'],
    ['of the same name elsewhere', '/d[1]/l[1]/bsn[1]'],
    ['with another number', '/d[1]/l[10]'],
    ['that holds nothing of the kind', '/d[1]/kop[1]'],
    ['that is not there', '/d[1]/l[12]/bsn[1]'],
    ['below what is not there', '/d[1]/x[1]/bsn[1]'],
    ['without a position', '/d[1]/l'],
  ])('%s is not', (_what, path) => {
    expect(isMaskedAt(dossier, path)).toBe(false);
  });

  it('two levels above it is not', () => {
    const deep = parseXml(`<d><a><b><c>${pgnMask}</c></b></a></d>`);

    expect(isMaskedAt(deep, '/d[1]/a[1]')).toBe(false);
    expect(isMaskedAt(deep, '/d[1]/a[1]/b[1]')).toBe(true);
  });
});
