import { firstDayOf } from '#dossier/rules/school-year.ts';
import { text } from '#words/text.ts';
import { descendantAt, selfAndDescendants, type XmlElement } from '#xml/element.ts';
import type { Check } from '../check.ts';
import { type Delivered, overDelivered } from '../parts/contents/delivered.ts';
import { staysBehind } from '../parts/contents/stays-behind.ts';

/** The school years before the running one whose tests go along. */
const earlierYears = 2;

/**
 * Tests from before the two school years that precede the running one are not delivered (gegevensset 2019.1, OVa.TR04).
 * What was too old on the day that the known dossier was collected is so on every later day.
 */
export const leavesOutOldTests: Check = (slice) =>
  overDelivered(slice, {
    concerns: ({ known }) => testsBefore(firstDay(known), known).length > 0,
    judge: (delivered: Delivered) =>
      staysBehind(delivered, testsBefore(firstDay(delivered.known), delivered.dossier), expected),
    nothing,
  });

function firstDay(known: XmlElement): string {
  const collected = descendantAt(known, ['metadata', 'datum'])?.text ?? '';
  return firstDayOf(collected, earlierYears) ?? '';
}

function testsBefore(day: string, dossier: XmlElement): XmlElement[] {
  return [...selfAndDescendants(dossier)]
    .filter(({ name }) => name === 'toets')
    .filter((test) => {
      const taken = descendantAt(test, ['afname', 'afnamedatum'])?.text.trim();
      return taken !== undefined && taken < day;
    });
}

const expected = text(
  'Een dossier zonder toetsen van voor de twee vorige schooljaren',
  'A dossier without tests from before the two previous school years',
);
const nothing = text(
  'Er is geen dossier geleverd van een leerling die zo lang geleden een toets maakte',
  'No dossier was delivered of a pupil who took a test that long ago',
);
