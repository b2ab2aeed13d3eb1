import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Element } from './element.ts';
import { readXml } from './read-xml.ts';
import { plainStyle, writeXml } from './write-xml.ts';

const namespace = fc.constantFrom('', 'urn:one', 'urn:two?a&b');
const name = fc.constantFrom('dossier', 'leerling', '_9-b.c', 'naïef');
const text = fc.string({
  unit: fc.constantFrom('a', 'é', '𝄞', ' ', '\t', '\n', '\r', '&', '<', '>', '"', "'", ']]>'),
});
const attributes = fc.uniqueArray(fc.record({ name, namespace, value: text }), {
  selector: (attribute) => attribute.name,
});

const { tree } = fc.letrec<{ tree: Element; content: Element['content'] }>((tie) => ({
  tree: fc.record({ name, namespace, attributes, content: tie('content') }),
  content: fc.oneof({ maxDepth: 4 }, text, fc.array(tie('tree'), { minLength: 1, maxLength: 4 })),
}));

test('what is written reads back the same, under any prefixes', () => {
  const styles = fc.constantFrom(
    () => '',
    () => 'p',
    (uri: string) => (uri === 'urn:one' ? 'p' : ''),
  );

  fc.assert(
    fc.property(tree, styles, (element, prefixOf) => {
      expect(readXml(writeXml(element, { ...plainStyle, prefixOf }))).toEqual(element);
    }),
  );
});

test('a namespace is declared once, where it first appears', () => {
  const leaf = { name: 'b', namespace: 'urn:one', attributes: [], content: '1' };
  const root = { ...leaf, name: 'a', content: [leaf] };

  const written = writeXml(root, { ...plainStyle, prefixOf: () => 'x' });

  expect(written).toContain('<x:a xmlns:x="urn:one"><x:b>1</x:b></x:a>');
});
