import { describe, expect, it } from 'vitest';
import { isBsn, isOnderwijsnummer, isTestPgn, testBsns } from './pgn.ts';

const publishedBsns = [
  '662460613',
  '482782481',
  '613543439',
  '559144428',
  '991904862',
  '388483763',
];

describe('a PGN', () => {
  it.each(publishedBsns)('%s is a BSN and no onderwijsnummer', (pgn) => {
    expect(isBsn(pgn)).toBe(true);
    expect(isOnderwijsnummer(pgn)).toBe(false);
  });

  it('101211151 is an onderwijsnummer and no BSN', () => {
    expect(isOnderwijsnummer('101211151')).toBe(true);
    expect(isBsn('101211151')).toBe(false);
  });

  it.each(['', '12345678', '1234567890', '123456789', 'abcdefghi'])('"%s" is neither', (pgn) => {
    expect(isBsn(pgn) || isOnderwijsnummer(pgn)).toBe(false);
  });

  it.each(publishedBsns)('%s is of nobody, as the number of a published test pupil', (pgn) => {
    expect(isTestPgn(pgn)).toBe(true);
  });

  it('is of nobody when it is a BSN in the test range', () => {
    expect([...testBsns()].filter((pgn) => !isTestPgn(pgn))).toEqual([]);
  });

  it.each(['123456782', '063138219', '999900007', '1000000000'])(
    '%s may be of somebody, or is none',
    (pgn) => {
      expect(isTestPgn(pgn)).toBe(false);
    },
  );

  it('the test range holds 9,091 BSNs', () => {
    expect([...testBsns()].length).toBe(9_091);
  });
});
