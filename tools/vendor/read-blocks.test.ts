import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingOf, readBlocks } from './read-blocks.ts';

const line = fc.stringMatching(/^[a-z]{1,8}$/);
const lines = fc.array(line, { minLength: 1, maxLength: 6 });

function blockThatShows(...parts: readonly (readonly string[])[]) {
  const shown = parts.map((part) => part.join('\n')).join('\n…\n');
  const [block] = readBlocks(`\`\`\`sh\ntrue\n\`\`\`\n\n\`\`\`text\n${shown}\n\`\`\`\n`);
  if (!block) throw new Error('There is a block');
  return block;
}

describe('the blocks of a document', () => {
  it('are its commands, with what is shown of their output', () => {
    const blocks = readBlocks(
      '# A\n```sh\na <<X\nX\n```\ntext\n```text\n1\n…\n2\n```\n```sh\nb\n```\n',
    );

    expect(blocks).toEqual([
      { code: 'a <<X\nX\n', shown: [['1'], ['2']] },
      { code: 'b\n', shown: [] },
    ]);
  });

  it('miss nothing in an output that has every part, with anything between them', () => {
    fc.assert(
      fc.property(lines, lines, fc.array(line), (one, other, between) => {
        const output = [...one.map((part) => `${part} more`), ...between, '', ...other].join('\n');

        expect(missingOf(blockThatShows(one, other), output)).toBeUndefined();
      }),
    );
  });

  it('miss a part that is not there, stands too early, or is broken up', () => {
    const block = blockThatShows(['a', 'b'], ['c']);

    expect(missingOf(block, 'a\nb')).toEqual(['c']);
    expect(missingOf(block, 'c\na\nb')).toEqual(['c']);
    expect(missingOf(block, 'a\nx\nb\nc')).toEqual(['a', 'b']);
    expect(missingOf(block, ' a\nb\nc')).toEqual(['a', 'b']);
  });
});
