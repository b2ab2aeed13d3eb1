import fc from 'fast-check';
import type { SimpleType } from '#dossier/elements.ts';
import type { Value } from '../draft/draft.ts';
import { daysBefore, years } from './days.ts';
import { brins, counts, grades } from './numbers.ts';
import {
  firstNames,
  fullNames,
  initials,
  organisations,
  prefixes,
  streets,
  surnames,
  towns,
} from './people.ts';

/**
 * Gives values for what neither type nor rules tell enough about; undefined when they do. A year that renames an element
 * needs a line here, or it gets plain text.
 */
export function knownValues(
  path: string,
  { pattern }: SimpleType,
): fc.Arbitrary<Value> | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const parent =
    path
      .slice(0, -name.length - 1)
      .split('/')
      .at(-1) ?? '';
  const known = byPlace[`${parent}/${name}`] ?? byName[name];
  if (known !== undefined) return known;
  return pattern === brinPattern ? asIs(brins) : undefined;
}

const brinPattern = '[0-9][0-9][A-Z][A-Z]';

const byName: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  voornaam: asIs(firstNames),
  gbavoornaam: asIs(firstNames),
  roepnaam: asIs(firstNames),
  'voorletters-1': asIs(initials),
  voorvoegsel: asIs(prefixes),
  gbavoorvoegsel: asIs(prefixes),
  achternaam: asIs(surnames),
  gbaachternaam: asIs(surnames),
  contactpersoon: asIs(fullNames),
  naammedewerker: asIs(fullNames),
  naamdirecteur: asIs(fullNames),
  doorwie: asIs(fullNames),
  naampeuterspeelzaal: asIs(organisations),
  instantie: asIs(organisations),
  straat: asIs(streets),
  plaats: asIs(towns),
  gemeente: asIs(towns),
  toevoeging: among('A', 'bis', 'III', '½', '-2hoog'),
  land: among('6030'),
  geboortedatum: daysBefore(4 * 365, 19 * 365),
  banknummer: among('1234567', '7654321'),
  leerlingid: asIs(counts),
  website: among('https://school.example', 'http://www.keur.test/~school?x=1&y=2'),
  aanleverpunt: among('0', '1', '12'),
  pakketnaam: among('OSO Keur'),
  pakketversie: among('1', '2019.1-rc.2'),
  examenjaar: years,
  exameneindcijfer: asIs(fc.integer({ min: 1, max: 10 }).map(String)),
  cijferce: asIs(grades),
  eindcijferse: asIs(grades),
  cijferse: asIs(grades),
  rapportcijfer: asIs(grades),
  tlvswvnummer: among('PO9901', 'VO9902'),
  lwoo_swvnummer: among('VO9902', 'VO9903'),
  vakcode: among('0011', '2001', '9999'),
  groepscode: among('8A', '1-2b', 'brug 1', 'Ω'),
  schoolsoort: among('BO', 'SBO', 'SO', 'VO'),
};

const byPlace: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  'metadata/datum': fc.constant((today) => today),
  'huidigeschool/naam': asIs(organisations),
  'school/naam': asIs(organisations),
  'instelling/naam': asIs(organisations),
  'aansprakelijkeinstelling/naam': asIs(organisations),
  'huidigeschool/soort': among('BO', 'SO', 'SBO'),
  'school/soort': among('BO', 'SO', 'SBO'),
  'adres/nummer': among('1', '12', '999', '1-3'),
  'score/waarde': asIs(grades),
  'referentiescore/waarde': asIs(counts),
};

function among(...values: readonly string[]): fc.Arbitrary<Value> {
  return asIs(fc.constantFrom(...values));
}

function asIs(values: fc.Arbitrary<string>): fc.Arbitrary<Value> {
  return values.map((value) => () => value);
}
