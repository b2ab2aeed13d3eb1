import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { XmlElement } from './element.ts';
import { parseXml } from './parse-xml.ts';
import { writeXml } from './write-xml.ts';

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,8}$/).filter((it) => !/^xml/i.test(it));
const namespace = fc.constantFrom('', 'urn:one', 'http://two.example/a&b');
const character = fc
  .integer({ min: 0x20, max: 0x10ffff })
  .filter((code) => (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff)
  .map((code) => String.fromCodePoint(code));
const value = fc.array(fc.oneof(character, fc.constantFrom('\t', '\n', '\r', ']]>')), {
  maxLength: 12,
});
const characters = value.map((it) => it.join(''));
const attributes = fc.uniqueArray(fc.record({ name, namespace, value: characters }), {
  maxLength: 3,
  selector: (attribute) => `${attribute.namespace} ${attribute.name}`,
});

const { element } = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc.record({
    name,
    namespace,
    attributes,
    children: fc.oneof(
      { depthSize: 'small' },
      fc.constant([]),
      fc.array(tie('element'), { maxLength: 3 }),
    ),
    text: characters,
  }),
}));

describe('XML', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(element, (original) => {
        expect(parseXml(writeXml(original))).toEqual(original);
      }),
    );
  });

  it('is written so that only what a reader would change becomes a reference', () => {
    const written = writeXml({
      name: 'a',
      namespace: '',
      attributes: [{ name: 'b', namespace: '', value: '\r\n\t"' }],
      children: [],
      text: '\r\n\t"',
    });

    expect(written).toBe('<a b="&#13;&#10;&#9;&quot;">&#13;\n\t"</a>');
  });

  it('reads the same element from UTF-8, UTF-16 and with a byte order mark', () => {
    const document = '<naam>Björn &amp; 𝔄</naam>';
    const utf16 = Buffer.from(`\uFEFF${document}`, 'utf16le');
    const utf16be = Buffer.from(utf16).swap16();

    const read = [Buffer.from(document), Buffer.from(`\uFEFF${document}`), utf16, utf16be].map(
      (bytes) => parseXml(bytes),
    );

    expect(read.map((root) => root.text)).toEqual(Array(4).fill('Björn & 𝔄'));
  });

  it('reads a declared ISO-8859-1', () => {
    const document = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><naam>Björn</naam>',
      'latin1',
    );

    expect(parseXml(document).text).toBe('Björn');
  });

  it('reads the charset that came with it, whatever it declares', () => {
    const document = Buffer.from(
      '<?xml version="1.0" encoding="UTF-8"?><naam>Björn</naam>',
      'latin1',
    );

    expect(parseXml(document, 'iso-8859-1').text).toBe('Björn');
  });

  it('reads by its byte order mark before any charset that came with it', () => {
    expect(parseXml(Buffer.from('﻿<naam>Björn</naam>'), 'iso-8859-1').text).toBe('Björn');
  });

  it.each([
    ['a document type', '<!DOCTYPE d><d/>'],
    ['an entity', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'],
    ['an unknown entity', '<d>&x;</d>'],
    ['an unclosed tag', '<d><e></d>'],
    ['an unbound prefix', '<n:d/>'],
    ['two roots', '<d/><d/>'],
    ['nothing', ''],
    ['absurd nesting', '<d>'.repeat(100_000)],
  ])('refuses %s', (_what, document) => {
    expect(() => parseXml(document)).toThrow(expect.objectContaining({ name: 'XmlError' }));
  });

  it('refuses bytes in a charset that nobody knows', () => {
    expect(() => parseXml(Buffer.from('<d/>'), 'klingon')).toThrow(
      expect.objectContaining({ name: 'XmlError' }),
    );
  });

  it('refuses bytes that are not in the declared encoding', () => {
    expect(() => parseXml(Uint8Array.of(0x3c, 0x64, 0x3e, 0xff))).toThrow(/encoding/);
  });
});
