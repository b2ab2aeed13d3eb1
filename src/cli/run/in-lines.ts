const width = 100;

/** Lays a list out in lines that a terminal shows whole, each indented; it is broken after a comma only. */
export function inLines(list: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of list.split(/(?<=,) /)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(indent + word);
  }
  return lines;
}
