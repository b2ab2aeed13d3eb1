import { expect, test } from 'vitest';
import { readXml } from '../xml/read-xml.ts';
import {
  earlierCategories,
  flagCategory,
  isOptional,
  leaveOutCategory,
  listForbidden,
  newestCategories,
} from './categories.ts';
import { profiles } from './profile.ts';

const dossier = readXml(`<dossier xmlns="urn:d">
  <metadata><categorie_uitlevering><cat_verzuim>OPTIONEEL</cat_verzuim></categorie_uitlevering></metadata>
  <inzage><voorlopigdossier>false</voorlopigdossier></inzage>
  <huidigeschool><leerling>
    <onderwijsondersteuning><diagnose><code>1</code></diagnose><handelingsplan><datum>1</datum></handelingsplan></onderwijsondersteuning>
    <verzuim><frequentie>1</frequentie></verzuim>
  </leerling></huidigeschool></dossier>`);

test('a parent may keep 53 combinations of category and profile back', () => {
  const categories = [
    'ouderinzage',
    'oudersverzorgers',
    'vve',
    'schoolloopbaan',
    'overstapadvies',
    'onderwijsondersteuning',
    'verzuim',
    'eindtoetsbo',
    'toetsresultaten',
    'handelingsplannen',
    'cijferlijsten',
    'vombo',
    'bijlagedocs',
  ];

  const optional = profiles.flatMap((profile) =>
    categories.filter((category) => isOptional(newestCategories, category, profile)),
  );

  expect(optional).toHaveLength(53);
});

test('what is forbidden follows from where a pupil comes from and goes to', () => {
  expect(profiles.map((profile) => listForbidden(newestCategories, profile))).toEqual([
    ['vombo'],
    ['vve', 'vombo'],
    ['vve'],
    [],
    ['eindtoetsbo', 'vombo'],
    ['vve'],
  ]);
});

test('a category takes what it holds along, and nothing of its neighbours', () => {
  const left = leaveOutCategory(newestCategories, dossier, 'onderwijsondersteuning');
  const bare = leaveOutCategory(newestCategories, left, 'handelingsplannen');

  expect(JSON.stringify(left)).toMatch(/handelingsplan.*verzuim/);
  expect(JSON.stringify(left)).not.toContain('diagnose');
  expect(JSON.stringify(bare)).not.toContain('onderwijsondersteuning');
  expect(JSON.stringify(leaveOutCategory(newestCategories, dossier, 'ouderinzage'))).not.toContain(
    'inzage',
  );
});

test('in earlier years plans stood by themselves, and support was obligatory outside the school', () => {
  const earlier = readXml(`<dossier xmlns="urn:d"><huidigeschool><leerling>
    <zorg><diagnose>1</diagnose></zorg><handelingsplanlijst><handelingsplan>1</handelingsplan></handelingsplanlijst>
  </leerling></huidigeschool></dossier>`);
  const left = JSON.stringify(leaveOutCategory(earlierCategories, earlier, 'handelingsplannen'));

  expect(left).not.toContain('handelingsplan');
  expect(left).toContain('zorg');
  expect(
    profiles.filter((profile) => isOptional(earlierCategories, 'zorgenbegeleiding', profile)),
  ).toEqual(['BB']);
});

test('a flag is set where it stands', () => {
  const flagged = flagCategory(dossier, 'verzuim', 'OPT-UIT');

  expect(JSON.stringify(flagged)).toContain('OPT-UIT');
  expect(JSON.stringify(flagged)).not.toContain('OPTIONEEL');
});
