import { describe, expect, it } from 'vitest';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { inventedReport } from './invented-report.test-support.ts';
import { renderJunit } from './junit.ts';

const root = parseXml(renderJunit(inventedReport));
const strict = parseXml(renderJunit({ ...inventedReport, isStrict: true }));

function attributesOf({ attributes }: XmlElement) {
  return Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
}

function named(parent: XmlElement, wanted: string): XmlElement[] {
  return [...selfAndDescendants(parent)].filter(({ name }) => name === wanted);
}

describe('the JUnit XML of a check', () => {
  it('has a test suite per file, each with its sums', () => {
    expect(root.name).toBe('testsuites');
    expect(named(root, 'testsuite').map(attributesOf)).toEqual([
      { name: 'veel/goed.xml', tests: '1', failures: '0', errors: '0', skipped: '0' },
      { name: '/dossiers/met spatie #1.xml', tests: '2', failures: '2', errors: '0', skipped: '0' },
      { name: '-', tests: '1', failures: '0', errors: '0', skipped: '0' },
      { name: 'nergens.xml', tests: '1', failures: '0', errors: '1', skipped: '0' },
    ]);
    expect(attributesOf(root)).toMatchObject({ tests: '5', failures: '2', errors: '1' });
  });

  it('lets a file in order be one test case that passed', () => {
    const [inOrder] = named(root, 'testcase');

    expect(inOrder?.children).toEqual([]);
  });

  it('makes a fout a failure that tells what and where', () => {
    const failure = named(root, 'failure')[1];

    expect(failure && attributesOf(failure)).toEqual({
      message: 'Not <inspected> & "done"[U+0001]',
      type: 'fout',
    });
    expect(failure?.text).toContain('/dossiers/met spatie #1.xml:31:3 /dossier[1]/inzage[1]');
  });

  it('lets a warning pass with a word on system-out, and fail when it is strict', () => {
    expect(named(root, 'system-out')).toHaveLength(1);
    expect(named(strict, 'system-out')).toHaveLength(0);
    expect(attributesOf(strict)).toMatchObject({ failures: '3' });
  });

  it('gives each test case a name of its own', () => {
    const names = named(root, 'testcase').map((testcase) => JSON.stringify(attributesOf(testcase)));

    expect(new Set(names).size).toBe(names.length);
  });
});
