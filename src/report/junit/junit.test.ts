import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { schemasFolder } from '#law/schema-file.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { xsdComplaints } from '#xml/xsd-complaints.test-support.ts';
import { anyRun } from '../any-run.test-support.ts';
import { casesOf } from '../cases/cases-of.ts';
import { inventedReport } from '../dossier/invented-report.test-support.ts';
import { renderJunit as renderDossierJunit } from '../dossier/junit.ts';
import { invented, inventRecord } from '../invented-run.test-support.ts';
import { inventWaivedRecord } from '../waived-run.test-support.ts';
import { renderJunit } from './junit.ts';

const schema = XmlDocument.fromString(
  readFileSync(join(schemasFolder, 'reports/junit.xsd'), 'utf8'),
);
const validator = XsdValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

/** What libxml2 says of a JUnit document by the schema; none when it is valid. */
function complaintsOf(junit: string): readonly string[] {
  return xsdComplaints(validator, junit);
}

function named(junit: string, wanted: string): XmlElement[] {
  return [...selfAndDescendants(parseXml(junit))].filter(({ name }) => name === wanted);
}

function attribute(element: XmlElement | undefined, wanted: string): string | undefined {
  return element?.attributes.find(({ name }) => name === wanted)?.value;
}

describe('the JUnit XML of a run', () => {
  it('skips what failed under a waiver, names the waiver first, and lists all of them', () => {
    const junit = renderJunit(inventWaivedRecord(), 'nl');

    const [skipped] = named(junit, 'skipped');
    const waiver =
      'Ontheffing OSO-DOS-01 tot en met 2027-03-31, door OSO Servicedesk: Hersteld in versie 4 (gebruikt)';
    expect(complaintsOf(junit)).toEqual([]);
    expect(attribute(skipped, 'message')).toBe(`${waiver}. De naam ontbreekt: /dossier[1]/naam[1]`);
    expect(skipped?.text).toContain('Verwacht: Het hele dossier');
    const property = named(junit, 'property').find(
      (it) => attribute(it, 'name') === 'waiver.OSO-DOS-01',
    );
    expect(attribute(property, 'value')).toBe(waiver);
  });

  it('is valid by the schema, whatever a target says', () => {
    fc.assert(
      fc.property(anyRun, (record) => {
        expect(complaintsOf(renderJunit(record, 'nl'))).toEqual([]);
      }),
    );
  });

  it('has a test case for each case, with sums that a reader counts itself', () => {
    fc.assert(
      fc.property(anyRun, (record) => {
        const junit = renderJunit(record, 'en');
        const signals = casesOf(record).map(({ signal }) => signal);
        const count = (wanted: string) => signals.filter((signal) => signal === wanted).length;

        expect(named(junit, 'testcase')).toHaveLength(signals.length);
        expect(named(junit, 'failure')).toHaveLength(count('failed'));
        expect(named(junit, 'error')).toHaveLength(count('inconclusive'));
        expect(named(junit, 'skipped')).toHaveLength(count('skipped'));
        expect(attribute(parseXml(junit), 'failures')).toBe(String(count('failed')));
        expect(attribute(parseXml(junit), 'errors')).toBe(String(count('inconclusive')));
      }),
    );
  });

  it('tells of a failure what was expected and seen, and where', () => {
    const [failure] = named(renderJunit(inventRecord(), 'nl'), 'failure');

    expect(attribute(failure, 'message')).toBe(invented.actual.nl);
    expect(failure?.text).toBe(
      'Verwacht: Het hele dossier\nGezien: De naam ontbreekt: /dossier[1]/naam[1]\n' +
        'Regel van transcript.ndjson: 3\nRust op: A22-04',
    );
  });

  it('names the run, the suite and every verdict in its properties', () => {
    const properties = named(renderJunit(inventRecord(), 'nl'), 'property').map((property) => [
      attribute(property, 'name'),
      attribute(property, 'value'),
    ]);

    expect(properties).toEqual(
      expect.arrayContaining([
        ['run', 'run-1'],
        ['suite', '0.1.0'],
        ['verdict', 'niet gekwalificeerd'],
        ['verdict.bron.POVO', 'failed'],
      ]),
    );
  });
});

describe('the schema of JUnit XML', () => {
  it('holds what oso-keur check writes too', () => {
    expect(complaintsOf(renderDossierJunit(inventedReport))).toEqual([]);
  });

  it.each([
    ['a test case without a name', /<testcase name="[^"]*"/, '<testcase'],
    ['a sum that is no number', /tests="\d+"/, 'tests="veel"'],
    ['a result that does not exist', /<(\/?)failure/g, '<$1mislukt'],
    ['a moment with a zone', /timestamp="([^"]*)"/, 'timestamp="$1Z"'],
    ['the same suite twice', /(<testsuite .*<\/testsuite>)/s, '$1$1'],
  ])('refuses %s', (_what, sound, broken) => {
    const junit = renderJunit(inventRecord(), 'nl');

    expect(complaintsOf(junit.replace(sound, broken))).not.toEqual([]);
  });
});
