import { UnknownShape } from './expression.ts';

/** A piece of an expression. */
export type Token = {
  readonly kind: 'text' | 'number' | 'name' | 'variable' | 'sign';
  readonly value: string;
};

const forms: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /(?:\s|\(:[\s\S]*?:\))+/y],
  ['text', /"(?:[^"]|"")*"|'(?:[^']|'')*'/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['variable', /\$[\p{L}_][\p{L}\p{N}._-]*/uy],
  ['name', /[\p{L}_][\p{L}\p{N}._-]*(?::(?!:)[\p{L}_][\p{L}\p{N}._-]*)?/uy],
  ['sign', /::|\/\/|\.\.|!=|<=|>=|<<|>>|[/.()[\],@=<>*|+-]/y],
];

/** Takes an expression apart. @throws UnknownShape for anything else. */
export function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    const [kind, value] = tokenAt(expression, at);
    if (kind !== 'space') tokens.push({ kind, value: plain(kind, value) });
    at += value.length;
  }
  return tokens;
}

function tokenAt(expression: string, at: number): readonly [Token['kind'] | 'space', string] {
  for (const [kind, form] of forms) {
    form.lastIndex = at;
    const [value] = form.exec(expression) ?? [];
    if (value !== undefined) return [kind, value];
  }
  throw new UnknownShape(`"${expression.slice(at, at + 20)}" in "${expression}"`);
}

function plain(kind: Token['kind'], value: string): string {
  if (kind === 'variable') return value.slice(1);
  if (kind !== 'text') return value;
  const quote = value.slice(0, 1);
  return value.slice(1, -1).replaceAll(quote + quote, quote);
}
