import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { readSchemaFile, schemasFolder } from '#law/schema-file.ts';
import { parseLocated } from '#xml/parse-located.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { ElementTree } from '../elements.ts';
import type { Pack } from '../pack.ts';
import { checkStructure } from '../structure/check-structure.ts';
import { fullDossier } from '../structure/full-dossier.test-support.ts';
import { mutated, mutations } from '../structure/mutations.test-support.ts';
import { xsdOf } from './xsd-of.ts';

const folder = 'gegevensset/2019.1';
const pack = readSchemaFile(`${folder}/pack.json`) as Pack;
const elements = readSchemaFile(`${folder}/elements.json`) as ElementTree;
const committed = readFileSync(join(schemasFolder, folder, 'dossier.xsd'), 'utf8');
const povo = readFileSync(join(packageRoot, 'mocks/dossiers/povo.xml'), 'utf8');
const full = Array.from({ length: 7 }, (_none, choice) =>
  fullDossier(elements, pack.namespace, choice),
);
const examples = join(packageRoot, '../shared/oso/examples');
const exampleFiles = existsSync(examples) ? readdirSync(examples) : [];

const schema = XmlDocument.fromString(committed);
const validator = XsdValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

/** What libxml2 says of a document by the XML Schema: its complaints, none when it is valid. */
function complaintsOfLibxml2(document: string): readonly string[] {
  const read = XmlDocument.fromString(document);
  try {
    validator.validate(read);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => message.trim());
  } finally {
    read.dispose();
  }
}

function findingsOfOurs(document: string): readonly string[] {
  const findings = checkStructure(elements, pack.namespace, parseLocated(document));
  return findings.map(({ key, xpath, message }) => `${key} ${xpath}: ${message.en}`);
}

/** Both answers when they disagree on whether a document is valid, for the report of the failure. */
function disagreement(document: string): object | undefined {
  const ours = findingsOfOurs(document);
  const theirs = complaintsOfLibxml2(document);
  return ours.length > 0 === theirs.length > 0 ? undefined : { ours, theirs };
}

describe('the XML Schema of the gegevensset', () => {
  it('is fresh (else run: node --conditions=source --import tsx tools/write-xsd.ts)', () => {
    expect(committed).toBe(xsdOf(elements, pack));
  });

  it('finds our own dossier valid, as we do', () => {
    expect(findingsOfOurs(povo)).toEqual([]);
    expect(complaintsOfLibxml2(povo)).toEqual([]);
  });

  it.each(full)('finds a full dossier valid, as we do, with choice %#', (root) => {
    const document = writeXml(root);

    expect(findingsOfOurs(document)).toEqual([]);
    expect(complaintsOfLibxml2(document)).toEqual([]);
  });

  it.skipIf(exampleFiles.length === 0)('finds the official examples valid, as we do', () => {
    const documents = exampleFiles.map((file) => readFileSync(join(examples, file), 'utf8'));

    expect(documents.flatMap(findingsOfOurs)).toEqual([]);
    expect(documents.flatMap(complaintsOfLibxml2)).toEqual([]);
  });

  it('lets white space stand around a date, as XML Schema says and libxml2 forgets', () => {
    const document = povo.replace('<datum>2019-03-08</datum>', '<datum> 2019-03-08 </datum>');

    expect(document).not.toBe(povo);
    expect(findingsOfOurs(document)).toEqual([]);
    expect(complaintsOfLibxml2(document)).toHaveLength(1);
  });

  it.each([
    ['our own dossier', [parseXml(povo)], 600],
    ['a full dossier', full, 1500],
  ])('agrees with us on every mutation of %s', (_what, roots, numRuns) => {
    fc.assert(
      fc.property(fc.constantFrom(...roots), mutations, (root, changes) => {
        const document = writeXml(mutated(root, changes));

        expect(disagreement(document)).toBeUndefined();
      }),
      { numRuns },
    );
  });
});
