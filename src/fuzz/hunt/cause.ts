import type { CaseFinding } from '../case-finding.ts';

/**
 * Names what a finding comes of, as far as its words tell: the requirement and what was seen, without the values and numbers
 * of one case. The same cause has the same name; what has the same name may be told as one.
 */
export function causeOf({ requirement, actual }: CaseFinding): string {
  const seen = actual.en
    .replace(/^\d+ differences?: /, '')
    .split('; ')[0]
    ?.replace(/"[^"]*"?/g, '…')
    .replace(/\[\d+\]/g, '')
    .replace(/\d+/g, '#');
  return `${requirement}: ${seen}`;
}
