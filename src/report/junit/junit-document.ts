import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';

/** What came of a test case that did not just pass; `system-out` is a word on one that did. */
export type JunitResult = {
  readonly kind: 'failure' | 'error' | 'skipped' | 'system-out';
  readonly message?: string;
  readonly type?: string;
  readonly text?: string;
};

/** One test case; name and class name together are its own. */
export type JunitCase = {
  readonly name: string;
  readonly classname: string;
  readonly result?: JunitResult;
};

/** Test cases that belong together. */
export type JunitSuite = {
  readonly name: string;
  readonly timestamp?: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly cases: readonly JunitCase[];
};

/** All that one JUnit file tells. */
export type JunitDocument = {
  readonly name: string;
  readonly durationMs?: number;
  readonly suites: readonly JunitSuite[];
};

/** Writes JUnit XML as `schemas/reports/junit.xsd` describes it, with all sums. */
export function renderJunitDocument({ name, durationMs, suites }: JunitDocument): string {
  const children = suites.map(suiteElement);
  const time = durationMs === undefined ? {} : { time: (durationMs / 1000).toFixed(3) };
  const root = element('testsuites', { name, ...sums(children), ...time }, children);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`;
}

const tallies = {
  tests: 'testcase',
  failures: 'failure',
  errors: 'error',
  skipped: 'skipped',
} as const;

function suiteElement({ name, timestamp, properties = {}, cases }: JunitSuite): XmlElement {
  const children = cases.map(caseElement);
  const rows = Object.entries(properties).map(([property, value]) =>
    element('property', { name: property, value }),
  );
  const first = rows.length > 0 ? [element('properties', {}, rows)] : [];
  const moment = timestamp === undefined ? {} : { timestamp };
  return element('testsuite', { name, ...sums(children), ...moment }, [...first, ...children]);
}

function caseElement({ name, classname, result }: JunitCase): XmlElement {
  return element('testcase', { name, classname }, result ? [resultElement(result)] : []);
}

function resultElement({ kind, message, type, text = '' }: JunitResult): XmlElement {
  const told = { ...(message !== undefined && { message }), ...(type !== undefined && { type }) };
  return element(kind, told, [], text);
}

function sums(children: readonly XmlElement[]): Readonly<Record<string, string>> {
  const below = children.flatMap((child) => [...selfAndDescendants(child)]);
  return Object.fromEntries(
    Object.entries(tallies).map(([sum, name]) => [
      sum,
      String(below.filter((child) => child.name === name).length),
    ]),
  );
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlElement[] = [],
  content = '',
): XmlElement {
  return {
    name,
    namespace: '',
    attributes: Object.entries(attributes).map(([attribute, value]) => ({
      name: attribute,
      namespace: '',
      value: writable(value),
    })),
    children,
    text: writable(content),
  };
}

/** Spells out what XML 1.0 cannot hold: file names, findings and broken documents may have it. */
function writable(value: string): string {
  return value.replace(
    /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    (character) => {
      const code = character.codePointAt(0) ?? 0;
      return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    },
  );
}
