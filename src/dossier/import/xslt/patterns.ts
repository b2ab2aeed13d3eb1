import { UnknownShape } from '../xpath/expression.ts';

/** The functions of XPath that hold a text to another, and the pattern of ECMAScript that each means. */
export const patterns: Readonly<Record<string, (text: string) => string>> = {
  matches: asPattern,
  contains: escaped,
  'starts-with': (text) => `^${escaped(text)}`,
  'ends-with': (text) => `${escaped(text)}$`,
};

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Only what means the same in ECMAScript. */
function asPattern(text: string): string {
  const pattern = text.replaceAll('\\d', '\\p{Nd}');
  if (/\\[icICwWbBPDkuxsS]|\(\?|-\[/.test(pattern) || !isExpression(pattern)) {
    throw new UnknownShape(`the pattern "${text}" is not understood`);
  }
  return pattern;
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
