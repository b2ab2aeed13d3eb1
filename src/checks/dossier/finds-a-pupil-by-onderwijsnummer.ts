import { isOnderwijsnummer } from '#dossier/pgn.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';
import { overPassages } from './passages.ts';

/**
 * A pupil whose PGN is an onderwijsnummer is found, asked for and shown like any other (wiki
 * OSO:2017/beveiliging/opzet_paginas). Which numbers a system takes is assumption A22-60.
 */
export const findsAPupilByOnderwijsnummer: Check = (slice) => {
  const { lease, driver } = slice;
  if (!lease || !isOnderwijsnummer(lease.pgn)) {
    return { looked: [], findings: [unclear([], nothing)] };
  }
  const refused = driver.find(
    ({ call, outcome }) =>
      (call === 'loadPupil' || call === 'askDossier') && outcome.status === 'refused',
  );
  if (refused) {
    const finding = breach([refused.seq], { expected, actual }, ['A22-60']);
    return { looked: [refused.seq], findings: [finding] };
  }
  return overPassages(slice, () => []);
};

const expected = text(
  'Een leerling met een onderwijsnummer is in te voeren en op te vragen',
  'A pupil with an onderwijsnummer can be entered and asked for',
);
const actual = text('Het systeem weigert het nummer', 'The system refuses the number');
const nothing = text(
  'Er is geen leerling met een onderwijsnummer',
  'There is no pupil with an onderwijsnummer',
);
