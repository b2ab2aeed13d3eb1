import { describe, expect, it } from 'vitest';
import type { XmlLine } from '#report/html/message/indent-xml.ts';
import { linesOnlyIn, linesToShow } from './lines-to-show.ts';

const lines = Array.from({ length: 100 }, (_, at): XmlLine => ({ depth: 0, tokens: [`${at}`] }));

describe('the lines of a message that are shown', () => {
  it('lie around those that are marked, and tell how many are left out', () => {
    const shown = linesToShow({ lines, marked: new Set([50]) });

    expect(shown).toEqual([
      { leftOut: 47 },
      ...[47, 48, 49].map((at) => ({ line: `${at}`, isMarked: false })),
      { line: '50', isMarked: true },
      ...[51, 52, 53].map((at) => ({ line: `${at}`, isMarked: false })),
      { leftOut: 46 },
    ]);
  });

  it('are the first where none is marked, and never too many', () => {
    const shown = linesToShow({ lines, marked: new Set() });

    expect(shown).toHaveLength(41);
    expect(shown.at(-1)).toEqual({ leftOut: 60 });
  });
});

describe('the lines that only one of two messages has', () => {
  const line = (...tokens: string[]): XmlLine => ({ depth: 1, tokens });

  it('are those with other words in them', () => {
    const one = [line('<a>', '1', '</a>'), line('<b>', '2', '</b>')];

    expect(linesOnlyIn(one, [line('<a>', '1', '</a>'), line('<b>', '3', '</b>')])).toEqual(
      new Set([1]),
    );
  });

  it('are not those that differ in a session, a moment or a port only', () => {
    const session = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const one = [line(session), line('2026-11-28T18:00:00.5Z'), line('https://a:5001/oso')];
    const other = [
      line(session.replace('0', '1')),
      line('2026-11-28T19:00:00Z'),
      line('https://a:6002/oso'),
    ];

    expect(linesOnlyIn(one, other)).toEqual(new Set());
  });
});
