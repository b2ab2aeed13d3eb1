import type { ExpandedName } from '#xml/parse-scoped.ts';
import { readSchema, schemaNamespace } from '#xml/schema/schemas.ts';
import {
  attributeOf,
  keyOf,
  type Node,
  neededOf,
  type Open,
  referenceOf,
  SourceError,
} from '#xml/source/node.ts';
import { resolveLocation } from '#xml/source/resolve-location.ts';
import { childrenOf, passBy } from './children.ts';
import { elementNamed } from './read-element.ts';
import { type Operation, operationsOf, type Parts } from './read-operations.ts';
import { emptyReading, type SchemaReading } from './reading.ts';
import type { Remark } from './remark.ts';
import type { WireElement } from './wire.ts';

/** A WSDL as it was read: its operations, and its global elements by name. */
export type ReadWsdl = {
  readonly operations: readonly Operation[];
  readonly remarks: Remark[];
  elementNamed(node: Node, name: ExpandedName): WireElement;
};

const wsdlNamespace = 'http://schemas.xmlsoap.org/wsdl/';

/**
 * Reads a WSDL 1.1 with its schemas: SOAP 1.1, document/literal.
 *
 * @throws SourceError that names the file and the line of what is not understood.
 */
export function readWsdl(path: string, open: Open): ReadWsdl {
  const reading = emptyReading(open);
  const parts = { messages: new Map(), portTypes: [], bindings: [] };
  readDefinitions(rootOf(path, open), parts, reading);
  return {
    operations: operationsOf(parts, reading.remarks),
    remarks: reading.remarks,
    elementNamed: (node, name) => elementNamed(node, name, reading),
  };
}

function rootOf(path: string, open: Open): Node {
  const source = open(path);
  return { element: source.root, source };
}

function readDefinitions(root: Node, parts: Parts, reading: SchemaReading): void {
  if (root.element.name !== 'definitions' || root.element.namespace !== wsdlNamespace) {
    throw new SourceError(
      root,
      `its root is "${root.element.name}", and no WSDL 1.1 "definitions"`,
    );
  }
  const expected = {
    children: 'import documentation types message portType binding service',
    attributes: 'name targetNamespace',
  };
  const { own, others } = childrenOf(root, expected, reading.remarks);
  for (const other of others) passBy(other, reading.remarks);
  const namespace = attributeOf(root, 'targetNamespace') ?? '';
  for (const child of own) readDefinition(child, { namespace, parts, reading });
}

type Definition = {
  readonly namespace: string;
  readonly parts: Parts;
  readonly reading: SchemaReading;
};

function readDefinition(node: Node, { namespace, parts, reading }: Definition): void {
  const { name } = node.element;
  if (name === 'import') readImport(node, parts, reading);
  if (name === 'types') readTypes(node, reading);
  if (name === 'message') {
    const key = keyOf({ namespace, name: neededOf(node, 'name') });
    parts.messages.set(key, node);
  }
  if (name === 'portType') parts.portTypes.push({ node, namespace });
  if (name === 'binding') parts.bindings.push(node);
  if (name === 'service') readService(node, reading.remarks);
}

function readImport(node: Node, parts: Parts, reading: SchemaReading): void {
  const attributes = 'namespace location';
  childrenOf(node, { children: 'documentation', attributes }, reading.remarks);
  const path = resolveLocation(node, neededOf(node, 'location'));
  if (reading.seen.has(`${path} `)) return;
  reading.seen.add(`${path} `);
  const root = rootOf(path, reading.open);
  if (root.element.namespace === schemaNamespace) readSchema(root, reading);
  else readDefinitions(root, parts, reading);
}

function readTypes(node: Node, reading: SchemaReading): void {
  const { others } = childrenOf(node, { children: 'documentation' }, reading.remarks);
  for (const other of others) {
    if (other.element.name === 'schema' && other.element.namespace === schemaNamespace)
      readSchema(other, reading);
    else passBy(other, reading.remarks);
  }
}

/** Addresses are placeholders here: who speaks to whom is known when a run begins. */
function readService(node: Node, remarks: Remark[]): void {
  const service = { children: 'documentation port', attributes: 'name' };
  const { own, others } = childrenOf(node, service, remarks);
  for (const other of others) passBy(other, remarks);
  for (const port of own) {
    if (port.element.name !== 'port') continue;
    const inPort = childrenOf(
      port,
      { children: 'documentation', attributes: 'name binding' },
      remarks,
    );
    referenceOf(port, neededOf(port, 'binding'));
    for (const other of inPort.others) if (other.element.name !== 'address') passBy(other, remarks);
  }
}
