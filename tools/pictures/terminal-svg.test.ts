import { describe, expect, it } from 'vitest';
import { selfAndDescendants } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { terminalSvg } from './terminal-svg.ts';

function linesOf(written: string): string[] {
  const texts = [...selfAndDescendants(parseXml(terminalSvg(written)))].filter(
    ({ name }) => name === 'text',
  );
  return texts.map(({ children }) => children.map(({ text }) => text).join(''));
}

describe('the picture of a terminal', () => {
  it('holds every line that was written, and no codes', () => {
    expect(
      linesOf('\u001b[32m✓ a\u001b[39m: b\n\n\u001b[1m\u001b[31mC\u001b[39m\u001b[22m & <d>\n'),
    ).toEqual(['✓ a: b', '', 'C & <d>']);
  });

  it('goes on below where a line is longer than a terminal is wide', () => {
    const lines = linesOf(`${'a'.repeat(112)}\n${'b'.repeat(113)}`);

    expect(lines).toEqual(['a'.repeat(112), 'b'.repeat(112), 'b']);
  });

  it('gives a piece the colour and weight that it was written in, until these end', () => {
    const svg = terminalSvg('\u001b[1m\u001b[31mX\u001b[39mY\u001b[22mZ');

    expect(svg).toContain('<tspan fill="#ff9c91" font-weight="700">X</tspan>');
    expect(svg).toContain('<tspan font-weight="700">Y</tspan><tspan>Z</tspan>');
  });
});
