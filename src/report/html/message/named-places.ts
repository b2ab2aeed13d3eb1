/**
 * Where in a message a finding points: it names elements by path, as /dossier[1]/leerling[1]/naam[1], and the message
 * holds that dossier somewhere inside its envelope.
 */
import type { XmlLine } from './indent-xml.ts';

/** Gives the paths to elements that a sentence names. */
export function pathsIn(sentence: string): string[] {
  return sentence.match(/(?:\/[\p{L}_][\p{L}\p{N}_.-]*\[\d+\])+/gu) ?? [];
}

/** Gives the numbers of the lines on which elements at these paths begin. */
export function linesAt(lines: readonly XmlLine[], paths: readonly string[]): Set<number> {
  const wanted = new Set(paths);
  const found = new Set<number>();
  if (wanted.size === 0) return found;
  const open: { readonly step: string; readonly seen: Map<string, number> }[] = [];
  const top = new Map<string, number>();
  for (const [at, { tokens }] of lines.entries()) {
    for (const token of tokens) {
      if (token.startsWith('</')) open.pop();
      const name = nameOfOpened(token);
      if (name === undefined) continue;
      const seen = open.at(-1)?.seen ?? top;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      open.push({ step: `/${name}[${count}]`, seen: new Map() });
      if (endsInOneOf(wanted, open)) found.add(at);
      if (token.endsWith('/>')) open.pop();
    }
  }
  return found;
}

function nameOfOpened(token: string): string | undefined {
  return /^<(?:[^\s/>:!?]+:)?([^\s/>:!?]+)/.exec(token)?.[1];
}

function endsInOneOf(wanted: ReadonlySet<string>, open: readonly { readonly step: string }[]) {
  let path = '';
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    path = `${open[depth]?.step}${path}`;
    if (wanted.has(path)) return true;
  }
  return false;
}
