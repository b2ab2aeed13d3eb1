import { type Edit, set } from '../edit/edits.ts';
import { flags, type Spoiler, siteKey, spoiler } from '../spoiler.ts';

/** Flags of categories that say what no flag may say. */
export const categoryFlagSpoilers: readonly Spoiler[] = [
  ...[
    ...['metadata', 'ouderinzage', 'school', 'leerling', 'oudersverzorgers', 'vve'],
    ...['schoolloopbaan', 'overstapadvies', 'onderwijsondersteuning', 'verzuim', 'eindtoetsbo'],
    ...['toetsresultaten', 'handelingsplannen', 'cijferlijsten', 'vombo', 'bijlagedocs'],
  ].map((name, at) =>
    spoiler(siteKey('C', 39 + at), 'BB', [flag(name, 'verplicht')], [`X-cat-${name}`]),
  ),
];

function flag(name: string, state: string): Edit {
  return set(`${flags}/cat_${name}`, state);
}
