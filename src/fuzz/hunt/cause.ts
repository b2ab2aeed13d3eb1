import type { CaseFinding } from '../case-finding.ts';

/**
 * Names what a finding comes of, as far as its words tell: the requirement and what was seen, without the values and numbers
 * of one case, and without the way to an element. The same cause has the same name; what has the same name may be told as one,
 * also two faults at elements that are called alike.
 */
export function causeOf({ requirement, actual }: CaseFinding): string {
  const seen = actual.en
    .replace(/^\d+ differences?: /, '')
    .split('; ')[0]
    ?.replace(/"[^"]*"?/g, '…')
    .replace(wayToElement, '')
    .replace(/\[\d+\]/g, '')
    .replace(/\d+/g, '#');
  return `${requirement}: ${seen}`;
}

/** Of a path with positions, what stands before its last element: `/dossier[1]/leerling[1]/` of `/dossier[1]/leerling[1]/roepnaam[1]`. */
const wayToElement = /\/(?:[^\s/[\]]+\[\d+\]\/)*(?=[^\s/[\]]+\[\d+\])/g;
