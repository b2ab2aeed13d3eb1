/** One piece of text on a line of a terminal, in one style. */
type Piece = { readonly text: string; readonly codes: readonly number[] };

const columns = 112;
const [width, lineHeight, margin] = [7.83, 19, 20];

/** Draws what a program wrote to a terminal, colours included, as a picture whose text can be selected. */
export function terminalSvg(written: string): string {
  const lines = written
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrap(piecesOf(line)));
  const [w, h] = [Math.ceil(columns * width) + 2 * margin, lines.length * lineHeight + 2 * margin];
  const texts = lines.map(
    (line, at) =>
      `<text x="${margin}" y="${margin + (at + 0.75) * lineHeight}">${line.map(drawPiece).join('')}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">
<title>What a terminal shows of OSO Keur</title>
<rect width="100%" height="100%" rx="8" fill="#16191d"/>
<g font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace" font-size="13" fill="#e8e5df">
${texts.join('\n')}
</g>
</svg>
`;
}

/** Splits a line where its style changes; a code stays until its end is written. */
function piecesOf(line: string): Piece[] {
  let codes: readonly number[] = [];
  // The escape is what a terminal knows its colours by.
  return line.split('\u001b[').flatMap((part, at) => {
    const [, code = '', rest = part] = (at > 0 && /^(\d+)m(.*)$/.exec(part)) || [];
    if (code !== '') codes = after(codes, Number(code));
    return rest === '' ? [] : [{ text: rest, codes }];
  });
}

function after(codes: readonly number[], code: number): readonly number[] {
  if (code === 0) return [];
  if (code === 39) return codes.filter((it) => it < 30);
  return code === 22 ? codes.filter((it) => it > 2) : [...codes, code];
}

/** Goes on below where a terminal is full. */
function wrap(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  let room = columns;
  for (const { text, codes } of pieces) {
    for (let rest = text; rest !== ''; ) {
      lines.at(-1)?.push({ text: rest.slice(0, room), codes });
      [rest, room] = [rest.slice(room), room - Math.min(room, rest.length)];
      if (room > 0) continue;
      room = columns;
      if (rest !== '') lines.push([]);
    }
  }
  return lines;
}

const colours: Readonly<Record<number, string>> = {
  31: '#ff9c91',
  32: '#83d0a3',
  33: '#e9c068',
  36: '#8fd3dc',
};

function drawPiece({ text, codes }: Piece): string {
  const colour = codes.flatMap((code) => colours[code] ?? []).at(-1);
  const style = [
    colour && ` fill="${colour}"`,
    codes.includes(1) && ' font-weight="700"',
    codes.includes(2) && ' fill-opacity=".62"',
  ];
  return `<tspan${style.filter(Boolean).join('')}>${escapeXml(text)}</tspan>`;
}

/** A picture would lose the white space that a line begins with. */
function escapeXml(text: string): string {
  const kept = text.replaceAll('  ', '\u00a0\u00a0');
  return kept.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
