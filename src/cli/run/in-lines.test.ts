import { expect, it } from 'vitest';
import { inLines } from './in-lines.ts';

const ids = Array.from({ length: 33 }, (_, at) => `OSO-BRON-${at + 10}`);

it('a long list comes in lines that a terminal shows whole, with nothing lost', () => {
  const lines = inLines(ids.join(', '), '    ');

  expect(lines.filter((line) => line.length > 100 || !line.startsWith('    OSO-'))).toEqual([]);
  expect(lines.map((line) => line.trim()).join(' ')).toBe(ids.join(', '));
  expect(lines.length).toBeLessThan(6);
});

it('a short list stays in one line', () => {
  expect(inLines('OSO-REG-07, OSO-TER-01 – OSO-TER-11', '  ')).toEqual([
    '  OSO-REG-07, OSO-TER-01 – OSO-TER-11',
  ]);
});
