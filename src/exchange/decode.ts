import type { XmlElement } from '#xml/element.ts';
import { readableText } from '#xml/readable-text.ts';
import type { Message, MessageName } from './messages.ts';
import { pathOf } from './path-of.ts';
import type {
  ChoiceParticle,
  ElementParticle,
  MessageDefinition,
  MessageSet,
  Particle,
} from './release.ts';
import { isOfType } from './simple-type.ts';
import { readEnvelope, type SoapReading } from './soap.ts';

/**
 * What a body turned out to be. `no-message` is no SOAP 1.1, or no message of this release: both are published.
 * `other-layout` is a message by name whose content our assumed layout does not describe.
 */
export type Reading =
  | { readonly kind: 'message'; readonly message: Message }
  | {
      readonly kind: 'fault';
      readonly code: string;
      readonly reason: string;
      /** Why its detail is not as the data says of an element of that name; absent where it is, or says nothing. */
      readonly detailFault?: string;
    }
  | { readonly kind: 'no-message'; readonly why: string }
  | {
      readonly kind: 'other-layout';
      readonly name: MessageName;
      readonly why: string;
      readonly assumptions: readonly string[];
    };

type Fields = { [name: string]: unknown };

/**
 * Reads a SOAP 1.1 body as a message of this release, or of the KVS; `charset` is what the transport says of its
 * bytes. Never throws on what a sender wrote.
 */
export function decodeMessage(
  release: MessageSet,
  document: string | Uint8Array,
  charset?: string,
): Reading {
  const written = textOf(document, charset);
  if (written === undefined || written.length > longestKnown) {
    return readMessage(release, document, charset);
  }
  const known = lately.get(release) ?? [];
  const found = known.find(({ text }) => text === written);
  if (found) return found.reading;
  const reading = readMessage(release, written);
  known.push({ text: written, reading });
  if (known.length > mostKnown) known.shift();
  lately.set(release, known);
  return reading;
}

// Who answers a message and who looks at it read the same one, a moment later.
const lately = new WeakMap<MessageSet, { readonly text: string; readonly reading: Reading }[]>();
const mostKnown = 8;
const longestKnown = 100_000;

/** Bytes that nobody can read are told of by who reads the envelope. */
function textOf(document: string | Uint8Array, charset: string | undefined): string | undefined {
  try {
    return readableText(document, charset);
  } catch {
    return undefined;
  }
}

function readMessage(
  release: MessageSet,
  document: string | Uint8Array,
  charset?: string,
): Reading {
  const envelope = readEnvelope(document, charset);
  if (envelope.kind === 'fault') return faultReading(release, envelope);
  if (envelope.kind === 'not-soap')
    return { kind: 'no-message', why: `no SOAP 1.1: ${envelope.why}` };
  const { content } = envelope;
  const known = messagesByRoot(release).get(`${content.namespace} ${content.name}`);
  if (!known) {
    const why = `"${content.name}" in namespace "${content.namespace}" is no message of release ${release.release}`;
    return { kind: 'no-message', why };
  }
  const { name, assumptions, content: particles } = known;
  try {
    const fields = readAll(release, particles, content);
    // The data of the release has just been checked to describe these fields.
    return { kind: 'message', message: { name, fields } as unknown as Message };
  } catch (error) {
    if (error instanceof LayoutError) {
      return { kind: 'other-layout', name, why: error.message, assumptions };
    }
    throw error;
  }
}

/** Of details only those are known that the data has; whatever else stands there is anybody's own. */
function faultReading(
  release: MessageSet,
  { kind, code, reason, details = [] }: Extract<SoapReading, { kind: 'fault' }>,
): Reading {
  const known = Object.values(release.faults).flatMap(({ detail }) => detail?.element ?? []);
  for (const found of details) {
    const { namespace } = release;
    const element = known.find(
      (one) => one.name === found.name && (one.namespace ?? namespace) === found.namespace,
    );
    if (element === undefined) continue;
    try {
      readElement(release, element, found);
    } catch (error) {
      if (error instanceof LayoutError) return { kind, code, reason, detailFault: error.message };
      throw error;
    }
  }
  return { kind, code, reason };
}

class LayoutError extends Error {}

type Named = MessageDefinition & { readonly name: MessageName };

const byRoot = new WeakMap<MessageSet, ReadonlyMap<string, Named>>();

/** The messages by namespace and name of their root; the first counts where two have the same. */
function messagesByRoot(set: MessageSet): ReadonlyMap<string, Named> {
  const known = byRoot.get(set);
  if (known) return known;
  const named = Object.entries(set.messages).map(([name, message]) => {
    const { element = name, namespace = set.namespace } = message;
    // The data of a release has no other names.
    return [`${namespace} ${element}`, { ...message, name: name as MessageName }] as const;
  });
  const made = new Map(named.toReversed());
  byRoot.set(set, made);
  return made;
}

function readAll(
  release: MessageSet,
  particles: readonly Particle[],
  parent: XmlElement,
  fields: Fields = {},
): Fields {
  if (parent.text.trim() !== '')
    throw new LayoutError(`"${parent.name}" holds text beside elements`);
  const waiting = [...parent.children];
  for (const particle of particles) {
    const element = 'choice' in particle ? offered(particle, waiting[0]) : particle;
    if (!element) continue;
    const found = take(element, waiting);
    if (found.length === 0 && element.optional) continue;
    if (found.length === 0) {
      throw new LayoutError(`"${parent.name}" lacks "${element.name}" at its place`);
    }
    if (element.wrapper) {
      for (const one of found) readElement(release, element, one, fields);
      continue;
    }
    const values = found.map((one) => readElement(release, element, one));
    assign(fields, element, element.repeated ? values : values[0]);
  }
  if (waiting[0]) throw new LayoutError(`"${parent.name}" has "${waiting[0].name}" out of place`);
  return fields;
}

function assign(fields: Fields, element: ElementParticle, value: unknown): void {
  const path = pathOf(element);
  const last = path.pop() ?? element.name;
  const parent = path.reduce<Fields>((inside, key) => {
    // Every name on the way is of ours and holds nothing but fields.
    if (!Object.hasOwn(inside, key)) inside[key] = {};
    return inside[key] as Fields;
  }, fields);
  parent[last] = value;
}

function offered(
  { choice, optional }: ChoiceParticle,
  next: XmlElement | undefined,
): ElementParticle | undefined {
  const element = choice.find((candidate) => candidate.name === next?.name);
  if (element || optional) return element;
  const names = choice.map((candidate) => candidate.name).join('" or "');
  throw new LayoutError(`"${names}" is expected, not "${next?.name ?? 'the end'}"`);
}

function take(element: ElementParticle, waiting: XmlElement[]): XmlElement[] {
  const at = waiting.findIndex((child) => child.name !== element.name);
  const run = at === -1 ? waiting.length : at;
  return waiting.splice(0, element.repeated ? run : Math.min(run, 1));
}

/** Reads what an element holds; the fields of a block into `fields` where it is only a wrapper of them. */
function readElement(
  release: MessageSet,
  element: ElementParticle,
  found: XmlElement,
  fields?: Fields,
): unknown {
  const isOurs = found.namespace === (element.namespace ?? release.namespace);
  if (isOurs === (element.foreign ?? false)) {
    throw new LayoutError(`"${found.name}" stands in namespace "${found.namespace}"`);
  }
  if (element.foreign) return found;
  if (element.content) return readAll(release, element.content, found, fields);
  return readLeaf(release, element, found);
}

function readLeaf(release: MessageSet, element: ElementParticle, found: XmlElement): string {
  if (found.children.length > 0) throw new LayoutError(`"${found.name}" holds elements`);
  const value = found.text.trim();
  const type = release.types[element.type ?? ''];
  if (!type || !isOfType(type, value)) {
    throw new LayoutError(`"${found.name}" holds "${value}", which is no ${element.type}`);
  }
  const isSearchKey = /(^|[.])zoeksleutel$/.test(element.field ?? element.name);
  return isSearchKey ? value.replace(/\s/g, '') : value;
}
