import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack, wholePacks } from '#law/pack-versions.ts';
import { packageRoot } from '#law/package-root.ts';
import { schemasFolder } from '#law/schema-file.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseLocated } from '#xml/parse-located.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { writeXml } from '#xml/write-xml.ts';
import { xsdComplaints } from '#xml/xsd-complaints.test-support.ts';
import type { DossierLaw } from '../check-dossier.ts';
import { wholePacksByName } from '../every-pack.test-support.ts';
import { checkStructure } from '../structure/check-structure.ts';
import { fullDossier } from '../structure/full-dossier.test-support.ts';
import { mutated, mutations } from '../structure/mutations.test-support.ts';
import { xsdOf } from './xsd-of.ts';

/** How many mutations of full dossiers a year gets: together no more than one year had, most for the newest. */
const runsOf = (name: string) => (name === newestPack ? 1000 : 250);

describe.each(wholePacks)('the XML Schema of the gegevensset %s', (version) => {
  const { elements, pack } = loadDossierLaw(version);

  it('is fresh (else run: node --conditions=source --import tsx tools/write-xsd.ts)', () => {
    expect(committedXsd(version)).toBe(xsdOf(elements, pack));
  });
});

describe.each(wholePacksByName)('the XML Schema of the dossiers of %s', (name, { law, xsd }) => {
  const { elements, pack } = law;
  const judges = judgesOf(law, xsd);
  const full = Array.from({ length: 7 }, (_none, choice) =>
    fullDossier(elements, pack.namespace, choice),
  );
  afterAll(judges.dispose);

  it.each(full)('finds a full dossier valid, as we do, with choice %#', (root) => {
    const document = writeXml(root);

    expect(judges.findingsOfOurs(document)).toEqual([]);
    expect(judges.complaintsOfLibxml2(document)).toEqual([]);
  });

  it('agrees with us on every mutation of a full dossier', () => {
    expectAgreement(full, runsOf(name), judges);
  });
});

describe('the XML Schema of the year of our own dossier', () => {
  const povo = readFileSync(join(packageRoot, 'mocks/dossiers/povo.xml'), 'utf8');
  const examples = join(packageRoot, '../shared/oso/examples');
  const exampleFiles = existsSync(examples) ? readdirSync(examples) : [];
  const judges = judgesOf(loadDossierLaw('2019.1'), committedXsd('2019.1'));
  afterAll(judges.dispose);

  it('finds that dossier valid, as we do', () => {
    expect(judges.findingsOfOurs(povo)).toEqual([]);
    expect(judges.complaintsOfLibxml2(povo)).toEqual([]);
  });

  it.skipIf(exampleFiles.length === 0)('finds the official examples valid, as we do', () => {
    const documents = exampleFiles.map((file) => readFileSync(join(examples, file), 'utf8'));

    expect(documents.flatMap(judges.findingsOfOurs)).toEqual([]);
    expect(documents.flatMap(judges.complaintsOfLibxml2)).toEqual([]);
  });

  it('lets white space stand around a date, as XML Schema says and libxml2 forgets', () => {
    const document = povo.replace('<datum>2019-03-08</datum>', '<datum> 2019-03-08 </datum>');

    expect(document).not.toBe(povo);
    expect(judges.findingsOfOurs(document)).toEqual([]);
    expect(judges.complaintsOfLibxml2(document)).toHaveLength(1);
  });

  it('agrees with us on every mutation of it', () => {
    expectAgreement([parseXml(povo)], 600, judges);
  });
});

function committedXsd(version: string): string {
  return readFileSync(join(schemasFolder, `gegevensset/${version}/dossier.xsd`), 'utf8');
}

type Judges = {
  /** What we say of the structure of a document. */
  readonly findingsOfOurs: (document: string) => readonly string[];
  /** What libxml2 says of a document by the XML Schema: its complaints, none when it is valid. */
  readonly complaintsOfLibxml2: (document: string) => readonly string[];
};

function judgesOf({ elements, pack }: DossierLaw, xsd: string) {
  const schema = XmlDocument.fromString(xsd);
  const validator = XsdValidator.fromDoc(schema);
  return {
    findingsOfOurs: (document: string) =>
      checkStructure(elements, pack.namespace, parseLocated(document)).map(
        ({ key, xpath, message }) => `${key} ${xpath}: ${message.en}`,
      ),
    complaintsOfLibxml2: (document: string) => xsdComplaints(validator, document),
    dispose: () => {
      validator.dispose();
      schema.dispose();
    },
  };
}

function expectAgreement(roots: readonly XmlElement[], numRuns: number, judges: Judges): void {
  fc.assert(
    fc.property(fc.constantFrom(...roots), mutations, (root, changes) => {
      expect(disagreement(writeXml(mutated(root, changes)), judges)).toBeUndefined();
    }),
    { numRuns },
  );
}

/** Both answers when they disagree on whether a document is valid, for the report of the failure. */
function disagreement(document: string, judges: Judges): object | undefined {
  const ours = judges.findingsOfOurs(document);
  const theirs = judges.complaintsOfLibxml2(document);
  return ours.length > 0 === theirs.length > 0 ? undefined : { ours, theirs };
}
