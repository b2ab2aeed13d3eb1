import { expect, test } from 'vitest';
import { readXml, UnreadableError } from '../xml/read-xml.ts';
import { namespaces } from './namespaces.ts';
import { releases } from './releases.ts';

const ours = (fields: string) =>
  readXml(`<documentRequest xmlns="${namespaces.service}">${fields}</documentRequest>`);
const former = (fields: string) =>
  readXml(`<documentRequest xmlns="${releases['2018'].namespace}">${fields}</documentRequest>`);

test.each([
  [
    '<bronRouteringsKenmerk>1</bronRouteringsKenmerk>',
    '<bronAanleverpuntIndex>1</bronAanleverpuntIndex>',
  ],
  [
    '<doelRouteringsKenmerk>2</doelRouteringsKenmerk>',
    '<doelAanleverpuntIndex>2</doelAanleverpuntIndex>',
  ],
  [
    '<zoeksleutelPgnfrag><zoeksleutel>a2V5</zoeksleutel></zoeksleutelPgnfrag>',
    '<zoeksleutel>a2V5</zoeksleutel>',
  ],
  [
    '<aanleverpunt><routeringsKenmerk>1</routeringsKenmerk></aanleverpunt>',
    '<aanleverpunt><code>1</code></aanleverpunt>',
  ],
  ['<doel>SWV</doel>', '<doel>PaO</doel>'],
  ['<doel>OV</doel>', '<doel>OV</doel>'],
  [
    '<dossier xmlns="urn:dossier"><doel>SWV</doel></dossier>',
    '<dossier xmlns="urn:dossier"><doel>SWV</doel></dossier>',
  ],
])("%s is in '18 %s, both ways", (today, then) => {
  expect(releases['2018'].write(ours(today))).toEqual(former(then));
  expect(releases['2018'].read(former(then))).toEqual(ours(today));
});

test("a pgnfrag does not go along in '18", () => {
  const key =
    '<zoeksleutelPgnfrag><zoeksleutel>a2V5</zoeksleutel><pgnfrag>0006</pgnfrag></zoeksleutelPgnfrag>';

  expect(releases['2018'].write(ours(key))).toEqual(former('<zoeksleutel>a2V5</zoeksleutel>'));
});

test("a name of '22 means nothing in a message of '18", () => {
  const read = releases['2018'].read(former('<bronRouteringsKenmerk>1</bronRouteringsKenmerk>'));

  expect(read).not.toEqual(ours('<bronRouteringsKenmerk>1</bronRouteringsKenmerk>'));
});

test('a message of the other release is refused', () => {
  expect(() => releases['2018'].read(ours(''))).toThrow(UnreadableError);
  expect(() => releases['2022'].read(former(''))).toThrow(UnreadableError);
});
