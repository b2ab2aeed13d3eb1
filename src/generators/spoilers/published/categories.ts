import { type Edit, put, set } from '../edit/edits.ts';
import { pupilPart, tag } from '../fragments.ts';
import { flags, pupil, type Spoiler, siteKey, spoiler } from '../spoiler.ts';

/** Flags of categories that do not agree with what the dossier holds. */
export const categorySpoilers: readonly Spoiler[] = [
  spoiler('C067', 'BB', [flag('metadata', 'VERBODEN')], ['C068', 'X-cat-metadata']),
  spoiler('C068', 'BB', [flag('metadata', 'VERBODEN')], ['C067', 'X-cat-metadata']),
  spoiler('C069', 'BB', [flag('metadata', 'OPT-UIT')], ['C070', 'X-cat-metadata']),
  spoiler('C070', 'BB', [flag('metadata', 'OPT-UIT')], ['C069', 'X-cat-metadata']),
  spoiler('C071', 'BB', [flag('ouderinzage', 'VERPLICHT')], ['X-cat-ouderinzage']),
  spoiler('C072', 'BB', [flag('ouderinzage', 'VERBODEN'), inspection('')], ['X-cat-ouderinzage']),
  spoiler('C073', 'BB', [flag('ouderinzage', 'OPT-UIT'), inspection('')]),
  ...category(74, 'oudersverzorgers', [
    'verzorgersaansprakelijk',
    'verzorger',
    'aansprakelijkeinstelling',
  ]),
  ...category(81, 'vve', [
    'vanpeuterspeelzaal',
    'naampeuterspeelzaal',
    'voorschools',
    'vroegschools',
  ]),
  ...category(90, 'schoolloopbaan', ['schoolloopbaanlijst']),
  ...category(93, 'overstapadvies', ['overstapadvies']),
  ...category(96, 'onderwijsondersteuning', [
    ...['toelichting_onderwijsbehoeften', 'diagnose', 'medicijngebruik', 'opp', 'tlv'],
    ...['arrangement_cluster12', 'arrangement_pao', 'lwoo', 'rvc'],
  ]),
  ...category(115, 'verzuim', ['verzuim']),
  ...category(118, 'eindtoetsbo', ['eindtoets_basisonderwijs']),
  ...category(121, 'toetsresultaten', ['toetslijst']),
  ...category(124, 'handelingsplannen', ['handelingsplan']),
  ...category(127, 'cijferlijsten', ['cijferlijstlijst']),
  ...category(130, 'vombo', [
    ...['bevorderd', 'examenresultaat', 'resultaatvakkenvo', 'certificaat', 'competenties'],
    ...['stage', 'overigvombo'],
  ]),
  ...category(145, 'bijlagedocs', ['overigdocumentlijst']),
];

function flag(name: string, state: string): Edit {
  return set(`${flags}/cat_${name}`, state);
}

function inspection(more: string): Edit {
  return put('', tag('inzage', `<voorlopigdossier>false</voorlopigdossier>${more}`));
}

/** The keys of a category run on: VERPLICHT, then each element for VERBODEN, then each for OPT-UIT. */
function category(first: number, name: string, elements: readonly string[]): Spoiler[] {
  const ways = ['VERBODEN', 'OPT-UIT'].flatMap((state) =>
    elements.map((element) => ({ state, edits: [put(pupil, pupilPart(element))] })),
  );
  return [{ state: 'VERPLICHT', edits: [] }, ...ways].map(({ state, edits }, at) =>
    spoiler(
      siteKey('C', first + at),
      'BB',
      [flag(name, state), ...edits],
      // Within one BRIN a school may opt out of any of these; it may not promise or forbid them.
      state === 'OPT-UIT' ? [] : [`X-cat-${name}`],
    ),
  );
}
