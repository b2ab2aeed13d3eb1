/** A block of shell commands of a document, and what the document shows of what they print. */
export type Block = {
  readonly code: string;
  /** Parts of the output, in order; the lines of one part follow each other, and each begins a printed line. */
  readonly shown: readonly (readonly string[])[];
};

const fenced = /^```(sh|text)\n([\s\S]*?)^```$/gm;

/** Reads the blocks of a document: each `sh`, with the `text` behind it, if any, in which `…` stands for other lines. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const [, kind, content = ''] of markdown.matchAll(fenced)) {
    const last = blocks.at(-1);
    if (kind === 'sh') blocks.push({ code: content, shown: [] });
    else if (last) blocks.splice(-1, 1, { ...last, shown: [...last.shown, ...partsOf(content)] });
    else throw new Error('A document cannot show output before anything was done');
  }
  return blocks;
}

function partsOf(content: string): string[][] {
  return content.split(/^…$/m).map(linesOf);
}

/** Gives the first part that the output does not show where it should; undefined when all are there. */
export function missingOf({ shown }: Block, output: string): readonly string[] | undefined {
  const lines = linesOf(output);
  let from = 0;
  return shown.find((part) => {
    const at = lines.findIndex((_, index) => index >= from && isAt(lines, index, part));
    from = at + part.length;
    return at === -1;
  });
}

function isAt(lines: readonly string[], index: number, part: readonly string[]): boolean {
  return part.every((line, offset) => lines[index + offset]?.startsWith(line));
}

/** Lines without anything in them are of no account. */
function linesOf(content: string): string[] {
  return content.split('\n').filter((line) => line.trim() !== '');
}
