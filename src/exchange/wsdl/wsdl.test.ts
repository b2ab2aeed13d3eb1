import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLaw, releases } from '#law/load-law.ts';
import { schemasFolder } from '#law/schema-file.ts';
import { leaf, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { xsdComplaints } from '#xml/xsd-complaints.test-support.ts';
import { encodeMessage } from '../encode.ts';
import { goldensOf } from '../goldens/goldens.test-support.ts';
import { anyMessageOf } from '../messages.test-support.ts';
import { readEnvelope } from '../soap.ts';
import { messageXsd } from './message-xsd.ts';
import { wsdlOf } from './wsdl-of.ts';

const remedy = '(else run: node --conditions=source --import tsx tools/write-wsdl.ts)';

function committed(release: string, file: string): string {
  return readFileSync(join(schemasFolder, 'exchange', release, file), 'utf8');
}

function contentOf(document: string): XmlElement {
  const reading = readEnvelope(document);
  if (reading.kind !== 'body') throw new Error('The document is no envelope with a message');
  return reading.content;
}

/** What libxml2 has against a message, by the XML Schema of a release. */
function complaintsOf(validator: XsdValidator, message: XmlElement): readonly string[] {
  return xsdComplaints(validator, writeXml(message));
}

describe.each(releases)('of release %s', (name) => {
  const { release } = loadLaw({ release: name });
  const goldens = goldensOf(name);
  const schema = XmlDocument.fromString(committed(name, 'oso.xsd'));
  const validator = XsdValidator.fromDoc(schema);
  afterAll(() => {
    validator.dispose();
    schema.dispose();
  });

  it(`the XML Schema is fresh ${remedy}`, () => {
    expect(committed(name, 'oso.xsd')).toBe(messageXsd(release));
  });

  it(`the WSDL is fresh ${remedy}`, () => {
    expect(committed(name, 'oso.wsdl')).toBe(wsdlOf(release, { schema: 'oso.xsd' }));
  });

  it('every message stands in exactly one port', () => {
    const operations = Object.values(release.ports).flat();
    const served = operations.flatMap((operation) => [
      `${operation}Request`,
      `${operation}Response`,
    ]);

    expect(served.toSorted()).toEqual(Object.keys(release.messages).toSorted());
  });

  it.each(goldens)('the golden $stem is valid by the XML Schema', ({ document }) => {
    expect(complaintsOf(validator, contentOf(document))).toEqual([]);
  });

  it.each(goldens)('the golden $stem is not valid with one element more', ({ document }) => {
    const content = contentOf(document);
    const extra = leaf(release.namespace, 'extra', '');

    const longer = { ...content, children: [...content.children, extra] };

    expect(complaintsOf(validator, longer)).not.toEqual([]);
  });
});

describe("the XML Schema of '22", () => {
  const { release } = loadLaw({ release: '2022' });
  const schema = XmlDocument.fromString(committed('2022', 'oso.xsd'));
  const validator = XsdValidator.fromDoc(schema);
  afterAll(() => {
    validator.dispose();
    schema.dispose();
  });

  it('finds everything valid that we can write', () => {
    fc.assert(
      fc.property(anyMessageOf(release), ({ name, fields }) => {
        const message = contentOf(encodeMessage(release, name, fields));

        expect(complaintsOf(validator, message)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
