import { set } from '../edit/edits.ts';
import { flags, type Spoiler, spoiler } from '../spoiler.ts';

/** Flags of categories that do not fit the profile. */
export const categoryMatrixSpoilers: readonly Spoiler[] = [
  ...['metadata', 'ouderinzage', 'school', 'leerling', 'oudersverzorgers'].map(optional),
  unfit('vve', 'VERBODEN'),
  ...['schoolloopbaan', 'overstapadvies'].map(optional),
  ...['onderwijsondersteuning', 'verzuim', 'eindtoetsbo', 'toetsresultaten'].map(forbidden),
  optional('zorgenbegeleiding'),
  ...['handelingsplannen', 'cijferlijsten'].map(forbidden),
  unfit('vombo', 'OPTIONEEL'),
  forbidden('bijlagedocs'),
];

function optional(name: string): Spoiler {
  return unfit(name, 'OPTIONEEL');
}

function forbidden(name: string): Spoiler {
  return unfit(name, 'VERBODEN');
}

function unfit(name: string, state: string): Spoiler {
  return spoiler(`X-cat-${name}`, 'POPO', [set(`${flags}/cat_${name}`, state)]);
}
