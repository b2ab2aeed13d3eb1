import { append, type Edit, put, putAfter, remove } from '../edit/edits.ts';
import { score, tag, testWith } from '../fragments.ts';
import { pupil, type Spoiler, spoiler } from '../spoiler.ts';

const institution = '<instelling><naam>Toetsbureau</naam></instelling>';
const school =
  '<school><naam>De Proef</naam><brincode>99ZA</brincode><vestigingscode>00</vestigingscode><aanleverpunt>0</aanleverpunt></school>';

/** Elements that are unknown, out of place, absent, too many, or beside another choice. */
export const elementSpoilers: readonly Spoiler[] = [
  broken('S-unknown', append(pupil, '<lievelingskleur>geel</lievelingskleur>')),
  broken(
    'S-order',
    remove('metadata/pakketnaam'),
    append('metadata', '<pakketnaam>OSO Keur</pakketnaam>'),
  ),
  broken('S-missing', remove('metadata/pakketnaam')),
  broken('S-missing', put(pupil, tag('toetslijst', ''))),
  broken('S-too-many', putAfter('metadata/pakketnaam', '<pakketnaam>OSO Keur</pakketnaam>')),
  broken('S-choice', put(pupil, takenBy(''))),
  broken('S-choice', put(pupil, takenBy(`${institution}${school}`))),
];

/** A test, taken by somebody who works here. */
function takenBy(worksAt: string): string {
  const taker = tag(
    'afgenomendoor',
    `<naammedewerker>F. Keurling</naammedewerker>${tag('werktbijinstelling', worksAt)}`,
  );
  return testWith(score).replace('</afname>', `${taker}</afname>`);
}

function broken(key: string, ...edits: readonly Edit[]): Spoiler {
  return spoiler(key, 'POVO', edits);
}
