import { expect, test } from 'vitest';
import { soundLas } from '../las.ts';
import { loadChanges } from '../load-changes.ts';
import { writeEnvelope } from '../wire/envelope.ts';
import { releases } from '../wire/releases.ts';
import { type Element, makeElement } from '../xml/element.ts';
import { readXml } from '../xml/read-xml.ts';
import { newestYear } from '../year.ts';

const variants = await loadChanges('variant');
const awkward = ['a', ' Zoë & <O’Brien> ', ']]>', 'one\r\ntwo', '𝔄𝔅', '', 'A'.repeat(1000)];
const attributes = [
  { name: 'one', namespace: '', value: '1' },
  { name: 'two', namespace: 'urn:two', value: "'2'" },
];
const dossier: Element = makeElement('urn:dossier', 'dossier', [
  ...awkward.map((text) => makeElement('urn:dossier', 'tekst', text)),
  { ...makeElement('urn:dossier', 'leerling', [makeElement('', 'naam', 'Zoë')]), attributes },
]);
const message = soundLas(newestYear).writer.documentResponse('OverdrachtGeslaagd', dossier);

/** Attributes have no order. */
function sorted(element: Element): Element {
  const inOrder = element.attributes.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const { content } = element;
  return {
    ...element,
    attributes: inOrder,
    content: typeof content === 'string' ? content : content.map(sorted),
  };
}

test.each(variants.map(({ name, change }) => [name, change(soundLas(newestYear)).writer] as const))(
  'a message of %s reads as that of the sound LAS',
  (_name, writer) => {
    const release = releases['2022'];

    const written = writeEnvelope(message, { ...writer, release });

    expect(sorted(readXml(written))).toEqual(sorted(soundLas(newestYear).writer.envelope(message)));
  },
);

test.each(
  ['cdata', 'comments', 'character-references', 'utf-16', 'byte-order-mark'].map(
    (name) => [name, variants.find((variant) => variant.name === name)] as const,
  ),
)('a message of %s is written otherwise', (_name, variant) => {
  const dialect = { ...soundLas(newestYear).writer, release: releases['2022'] };
  const other = variant?.change(soundLas(newestYear)).writer;

  expect(writeEnvelope(message, { ...dialect, ...other })).not.toEqual(
    writeEnvelope(message, dialect),
  );
});
