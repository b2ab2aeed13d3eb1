import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWords } from '../any-run.test-support.ts';
import { plain } from './plain.ts';
import { table } from './table.ts';

/** What a reader of HTML makes of references. */
function shown(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_whole, code) => String.fromCodePoint(Number(code)));
}

describe('plain words in Markdown', () => {
  it('have no character of which Markdown, HTML or a code host makes anything', () => {
    fc.assert(
      fc.property(anyWords, (said) => {
        const bare = plain(said).replace(/&#\d+;/g, '');

        expect(bare).not.toMatch(/[\\`*_{}[\]<>#+!|~$%^&@:="\r\n]/);
        expect(bare).not.toMatch(/\p{C}/u);
      }),
    );
  });

  it('are shown as they were said, but for what an eye cannot see', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (said) => {
        expect(shown(plain(said)).replaceAll('\u2060', '')).toBe(said.replace(/\s+/g, ' '));
      }),
    );
  });

  it('cannot break a table', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyWords, anyWords)), (rows) => {
        const lines = table(
          ['a', 'b'],
          rows.map((row) => row.map((cell) => plain(cell))),
        ).split('\n');

        expect(lines).toHaveLength(rows.length + 3);
        expect(lines.slice(0, -1).every((line) => line.split('|').length === 4)).toBe(true);
      }),
    );
  });

  it('make no link of an address and call nobody', () => {
    expect(plain('zie www.x.nl of https://x van @iemand, #12')).toBe(
      'zie www&#46;x&#46;nl of https&#58;//x van &#64;&#8288;iemand, &#35;&#8288;12',
    );
  });

  it('that are too many are cut, and it says so', () => {
    expect(shown(plain('abcdef', 3))).toBe('abc […]');
  });
});
