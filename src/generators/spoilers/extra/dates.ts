import { put, set } from '../edit/edits.ts';
import { carer, grades, pupilPart, support, tag, testWith } from '../fragments.ts';
import { pupil, type Spoiler, spoiler, spoilerInPupil } from '../spoiler.ts';

const tomorrow = '2019-03-09';

/** Dates that lie after the day of the dossier, or before what they follow. */
export const dateSpoilers: readonly Spoiler[] = [
  spoiler('X-birth-in-future', 'POPO', [set(`${pupil}/geboortedatum`, tomorrow)]),
  spoiler('X-inspection-in-future', 'POPO', [set('inzage/inzagedatum', tomorrow)]),
  spoiler('X-event-in-future', 'POPO', [set(`${pupil}/datuminschrijving`, tomorrow)]),
  spoilerInPupil(
    'X-order-enrolment',
    'POPO',
    '<datumuitschrijving>2011-02-28</datumuitschrijving>',
  ),
  ordered(
    'early-school',
    'vroegschools',
    '<vroegschoolseinddatum>2011-07-31</vroegschoolseinddatum>',
  ),
  spoiler('X-order-school-career', 'POPO', [
    put(
      `${pupil}/schoolloopbaanlijst/schoolloopbaan`,
      '<begindatum>2018-08-01</begindatum><einddatum>2018-07-31</einddatum>',
    ),
  ]),
  spoilerInPupil(
    'X-order-action-plan',
    'POPO',
    support(
      'handelingsplan',
      '<startdatum>2018-10-01</startdatum><einddatum>2018-09-30</einddatum><isgerichtop>rekenen</isgerichtop>',
    ),
  ),
  ordered('opp', 'opp', '<opp_einddatum>2018-09-30</opp_einddatum>'),
  ordered('tlv', 'tlv', '<tlveinddatum>2018-09-30</tlveinddatum>'),
  ordered(
    'arrangement',
    'arrangement_pao',
    '<arrangement_einddatum>2018-09-30</arrangement_einddatum>',
  ),
  spoilerInPupil(
    'X-order-lgf',
    'BB',
    pupilPart('lgf').replace('</lgf>', '<lgfeinddatum>2018-09-30</lgfeinddatum></lgf>'),
  ),
  spoilerInPupil('X-order-opdc', 'POPO', pupilPart('verblijf_opdc').replace('2019', '2017')),
  ordered('lwoo', 'lwoo', '<lwoo_einddatum>2018-07-31</lwoo_einddatum>'),
  spoilerInPupil(
    'X-order-internship',
    'VOVO',
    '<stage><begindatum>2018-10-02</begindatum><einddatum>2018-10-01</einddatum></stage>',
  ),
];

/** Other events that may not lie ahead. */
export const futureEventSpoilers: readonly Spoiler[] = [
  ahead(testWith('<toetsscore><aantalgoed>3</aantalgoed></toetsscore>', tomorrow)),
  ahead(
    grades('<waarde>7</waarde>').replace(
      '<jaargroep>',
      `${tag('afnamedatum', tomorrow)}<jaargroep>`,
    ),
  ),
  ahead(support('diagnose', `<code>F82</code>${tag('datum', tomorrow)}`)),
  spoiler('X-event-in-future', 'POPO', [
    put(pupil, carer(`<overleden>true</overleden>${tag('overlijdensdatum', tomorrow)}`)),
  ]),
];

function ahead(xml: string): Spoiler {
  return spoilerInPupil('X-event-in-future', 'POPO', xml);
}

/** Something that begins on 1 October 2018, or 1 August 2011, and ends before. */
function ordered(name: string, part: string, end: string): Spoiler {
  const ended = pupilPart(part).replace(`</${part}>`, `${end}</${part}>`);
  return spoilerInPupil(`X-order-${name}`, 'POPO', ended);
}
