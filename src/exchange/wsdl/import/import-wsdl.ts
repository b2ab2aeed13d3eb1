/**
 * A WSDL of the user becomes an overlay:
 *
 * 1. An operation is ours by its name, by that of its input element, or because the user says so.
 * 2. What a message says there replaces ours, unless it says the same.
 * 3. What the WSDL shows settles assumptions; what had to be guessed settles nothing.
 * 4. Everything else that is to be known is told in sentences.
 */

import { type Open, SourceError } from '#xml/source/node.ts';
import type { MessageName } from '../../messages.ts';
import { layOver } from '../../overlay/lay-over.ts';
import type { MessageDefinition, Release } from '../../release.ts';
import type { Body, Operation } from '../read/read-operations.ts';
import { type ReadWsdl, readWsdl } from '../read/read-wsdl.ts';
import type { Remark } from '../read/remark.ts';
import { tellDifferences } from '../tell/tell-differences.ts';
import { bodyNames, type KnownOperations, tellOperations } from '../tell/tell-operations.ts';
import { tellService } from '../tell/tell-service.ts';
import { tellTypes } from '../tell/tell-types.ts';
import { tellValues } from '../tell/tell-values.ts';
import { importFaults } from './import-faults.ts';
import { importSoapAction } from './import-soap-action.ts';
import { matchContent } from './match-content.ts';
import type { Matching } from './matching.ts';
import { isSame } from './same.ts';
import { type Settling, settledBy } from './settle.ts';
import { TypeNames } from './type-names.ts';
import { unusedNames } from './unused-names.ts';

/** What a WSDL says, as an overlay, and what there is to tell about it. */
export type ImportedWsdl = {
  readonly messages: Partial<Release>;
  /** The assumptions that it settles. */
  readonly settled: readonly string[];
  readonly remarks: readonly Remark[];
  /** What the user said of names and that came to nothing. */
  readonly unused: readonly string[];
};

/** What an import goes by. */
export type ImportOptions = {
  readonly release: Release;
  readonly settling: readonly Settling[];
  readonly open: Open;
  /** What the user says names are to us: operations by name, elements by `message/element`, faults by `fault/name`. */
  readonly names: ReadonlyMap<string, string>;
};

/**
 * Reads a WSDL, with its schemas, as an overlay over a release.
 *
 * @throws SourceError where something in it is not understood.
 */
export function importWsdl(
  path: string,
  { release, settling, open, names }: ImportOptions,
): ImportedWsdl {
  const wsdl = readWsdl(path, open);
  const operations = knownOperations(release, wsdl, names);
  const bodies = bodiesOf(operations);
  const namespace = mostCommon([...bodies.values()].map(({ element }) => element.namespace));
  const isWhole = Object.keys(release.messages).every((name) => bodies.has(name));
  const types = new TypeNames(release.types, isWhole);
  const guessed = new Set<string>();
  const matchingOf = (message: string): Matching => ({
    ...{ message, release, types, names, remarks: wsdl.remarks },
    namespace: namespace ?? release.namespace,
    onGuess: () => guessed.add(message),
  });
  const read = [...bodies].map(
    ([name, body]) => [name, readMessage(name, body, { release, wsdl }, matchingOf(name))] as const,
  );
  const faults = importFaults(release, wsdl, matchingOf('fault'));
  const actions = actionsOf(operations);
  const over = withoutEmpty({
    ...(namespace !== undefined && namespace !== release.namespace && { namespace }),
    ...importSoapAction(release, namespace ?? release.namespace, actions),
    // Laid over ours by name, as the rest is.
    faults: faults as Release['faults'],
    types: types.added,
    messages: Object.fromEntries(
      read.filter(([name, message]) => !isSame(message, release.messages[name as MessageName])),
    ),
  });
  const laid = layOver(release, over);
  const found = {
    laid,
    layouts: new Set([...bodies.keys()].filter((name) => !guessed.has(name))),
    facts: new Set([
      ...(actions.size > 0 && actions.size === operations.size ? ['soapAction'] : []),
      ...(isWhole ? ['namespaces'] : []),
    ]),
  };
  const settled = settledBy(found, settling);
  const compared = read.map(([name, definition]) => {
    const ours = release.messages[name as MessageName] as MessageDefinition;
    const both = {
      ours: { definition: ours, types: release.types },
      theirs: { definition, types: laid.types },
    };
    return [name, both] as const;
  });
  const remarks = [
    ...wsdl.remarks,
    ...tellOperations(release, wsdl, operations),
    ...tellService(release, over),
    ...tellValues(laid),
    ...tellTypes(compared.map(([, both]) => both)),
    ...compared.flatMap(([name, { ours, theirs }]) =>
      tellDifferences(name, ours, theirs).map((what) => ({ kind: 'difference' as const, what })),
    ),
  ];
  const unused = unusedNames(names, {
    operations: wsdl.operations.map(({ name }) => name),
    known: [...operations.keys()],
    faults: {
      theirs: wsdl.operations.flatMap((operation) => operation.faults.map((fault) => fault.name)),
      ours: Object.keys(release.faults),
    },
    messages: new Map(compared),
  });
  return {
    unused,
    messages: { release: release.release, ...stillResting(over, settled) },
    settled,
    remarks: distinct(remarks),
  };
}

function knownOperations(
  release: Release,
  { operations }: ReadWsdl,
  names: ReadonlyMap<string, string>,
): KnownOperations {
  const ours = Object.values(release.ports).flat();
  const nameOf = ({ name, input }: Operation) =>
    [names.get(name), name, input.element.name.replace(/Request$/, '')].find(
      (one) => one !== undefined && ours.includes(one),
    );
  const known = ours.flatMap((name): [string, Operation][] => {
    const [first, ...more] = operations.filter((operation) => nameOf(operation) === name);
    const other = more.find((one) => !isSame(bodyNames(one), first && bodyNames(first)));
    if (other)
      throw new SourceError(other.node, `there are two operations "${name}", with other messages`);
    return first ? [[name, first]] : [];
  });
  return new Map(known);
}

function bodiesOf(operations: KnownOperations): ReadonlyMap<string, Body> {
  return new Map(
    [...operations].flatMap(([name, { input, output }]): [string, Body][] => [
      [`${name}Request`, input],
      ...(output ? [[`${name}Response`, output] as [string, Body]] : []),
    ]),
  );
}

function mostCommon(values: readonly string[]): string | undefined {
  const countOf = (value: string) => values.filter((one) => one === value).length;
  return values.toSorted((one, other) => countOf(other) - countOf(one))[0];
}

type Sources = { readonly release: Release; readonly wsdl: ReadWsdl };

function readMessage(
  name: string,
  { element, node }: Body,
  { release, wsdl }: Sources,
  matching: Matching,
): MessageDefinition {
  // Only operations of this release were kept.
  const ours = release.messages[name as MessageName] as MessageDefinition;
  const root = wsdl.elementNamed(node, element);
  const [read] = matchContent([{ name: element.name, content: ours.content }], [root], matching);
  const content = read && 'content' in read ? (read.content ?? []) : [];
  const { from, to, assumptions } = ours;
  return {
    ...{ from, to, assumptions },
    ...(element.name !== name && { element: element.name }),
    ...(element.namespace !== matching.namespace && { namespace: element.namespace }),
    content,
  };
}

function actionsOf(operations: KnownOperations): ReadonlyMap<string, string> {
  return new Map(
    [...operations].flatMap(([name, { soapAction }]): [string, string][] =>
      soapAction === undefined ? [] : [[name, soapAction]],
    ),
  );
}

function withoutEmpty(over: Partial<Release>): Partial<Release> {
  const told = Object.entries(over).filter(
    ([, value]) => typeof value !== 'object' || Object.keys(value).length > 0,
  );
  return Object.fromEntries(told);
}

/** A message rests on what its layout did not settle. */
function stillResting(over: Partial<Release>, settled: readonly string[]): Partial<Release> {
  if (!over.messages) return over;
  const messages = Object.entries(over.messages).map(([name, message]) => {
    const assumptions = message.assumptions.filter((id) => !settled.includes(id));
    return [name, { ...message, assumptions }];
  });
  return { ...over, messages: Object.fromEntries(messages) };
}

function distinct(remarks: readonly Remark[]): Remark[] {
  const told = remarks.map(({ what }) => what.nl);
  return remarks.filter((_remark, at) => told.indexOf(told[at] ?? '') === at);
}
