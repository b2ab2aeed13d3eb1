import { expect, test } from 'vitest';
import { makeElement } from './element.ts';
import { readXml, UnreadableError } from './read-xml.ts';

test('prefixes, comments, CDATA and white space between elements make no difference', () => {
  const plain = '<a xmlns="urn:one"><b>1 &amp; 2</b></a>';
  const adorned = '<p:a xmlns:p="urn:one">\n <p:b>1 <!-- and --><![CDATA[& 2]]></p:b>\n</p:a>';

  expect(readXml(adorned)).toEqual(readXml(plain));
});

test('bytes are read in the encoding that they declare', () => {
  const bytes = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Zoë</a>', 'latin1');

  expect(readXml(bytes)).toEqual(makeElement('', 'a', 'Zoë'));
});

test('a text is read as it is, whatever encoding it still declares', () => {
  const text = '<?xml version="1.0" encoding="ISO-8859-1"?><a>Zoë</a>';

  expect(readXml(text)).toEqual(makeElement('', 'a', 'Zoë'));
});

test.each([
  '<a>',
  '',
  'no XML',
  '<x:a/>',
  '<!DOCTYPE a><a/>',
  '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>',
])('what is not well-formed, or has a document type, is refused: %j', (source) => {
  expect(() => readXml(source)).toThrow(UnreadableError);
});
