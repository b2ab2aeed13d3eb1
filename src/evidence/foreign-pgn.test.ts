import { describe, expect, it } from 'vitest';
import { bodyOf } from './body.ts';
import { holdsForeignPgn, withoutForeignPgns } from './foreign-pgn.ts';

const foreign = '123456782';
const known = { pgnElements: ['bsn', 'onderwijsnummer'], declaredPgns: [] };
const holds = (xml: string, declaredPgns: readonly string[] = []) =>
  holdsForeignPgn(bodyOf(Buffer.from(xml)), { ...known, declaredPgns });

describe('a foreign PGN', () => {
  it.each([
    `<bsn>${foreign}</bsn>`,
    `<a:bsn x="1">\n ${foreign}</a:bsn>`,
    `<onderwijsnummer><![CDATA[${foreign}]]></onderwijsnummer>`,
  ])('is seen in %s', (xml) => {
    expect(holds(xml)).toBe(true);
  });

  it.each([
    ['a test number', '<bsn>999900006</bsn>'],
    ['a number that passes no test', '<bsn>123456783</bsn>'],
    ['a number elsewhere', `<opmerking>${foreign}</opmerking>`],
    ['an element of a longer name', `<bsnvanouder>${foreign}</bsnvanouder>`],
  ])('is not seen in %s', (_what, xml) => {
    expect(holds(xml)).toBe(false);
  });

  it('is none when the run declared it', () => {
    expect(holds(`<bsn>${foreign}</bsn>`, [foreign])).toBe(false);
  });

  it('is written in no sentence', () => {
    expect(withoutForeignPgns(`"${foreign}" is niet "999900006"`, [])).toBe(
      '"[PGN]" is niet "999900006"',
    );
  });
});
