import { block, leaf, type XmlElement } from '#xml/element.ts';
import type { Message, MessageName, Messages } from './messages.ts';
import { pathOf } from './path-of.ts';
import type { ChoiceParticle, ElementParticle, MessageSet, Particle } from './release.ts';
import { writeEnvelope } from './soap.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes a message as a SOAP 1.1 envelope in the order that the release's data gives.
 *
 * @throws Error where a field that must be there is absent: that is a mistake of ours.
 */
export function encodeMessage<Name extends MessageName>(
  release: MessageSet,
  name: Name,
  fields: Messages[Name],
): string {
  return writeEnvelope(messageElement(release, name, fields));
}

function messageElement(
  release: MessageSet,
  name: MessageName,
  fields: Message['fields'],
): XmlElement {
  const definition = release.messages[name];
  if (!definition)
    throw new Error(`Cannot write "${name}": release ${release.release} has no such message`);
  const { element = name, namespace = release.namespace, content } = definition;
  return block(namespace, element, writeParticles(release, content, fields));
}

function writeParticles(
  release: Pick<MessageSet, 'namespace'>,
  particles: readonly Particle[],
  fields: Fields,
): XmlElement[] {
  return particles.flatMap((particle) => writeParticle(release, particle, fields));
}

function writeParticle(
  release: Pick<MessageSet, 'namespace'>,
  particle: Particle,
  fields: Fields,
): XmlElement[] {
  const element = 'choice' in particle ? chosen(particle, fields) : particle;
  if (!element) return [];
  if (element.wrapper) return writeWrapper(release, element, fields);
  const value = fieldOf(element, fields);
  if (value === undefined) {
    if (element.optional) return [];
    throw new Error(`Cannot write a message: "${element.name}" has no value`);
  }
  const values: readonly unknown[] = element.repeated && Array.isArray(value) ? value : [value];
  return values.map((one) => writeElement(release, element, one));
}

/** A wrapper that may be absent is, where nothing in it has a value. */
function writeWrapper(
  release: Pick<MessageSet, 'namespace'>,
  element: ElementParticle,
  fields: Fields,
): XmlElement[] {
  const isEmpty = !hasValue(element, fields);
  return element.optional && isEmpty ? [] : [writeElement(release, element, fields)];
}

function hasValue(element: ElementParticle, fields: Fields): boolean {
  if (!element.wrapper) return fieldOf(element, fields) !== undefined;
  const inside = (element.content ?? []).flatMap((one) => ('choice' in one ? one.choice : [one]));
  return inside.some((one) => hasValue(one, fields));
}

function fieldOf(element: ElementParticle, fields: Fields): unknown {
  return pathOf(element).reduce<unknown>(
    (value, key) => (Object.hasOwn(value ?? {}, key) ? (value as Fields)[key] : undefined),
    fields,
  );
}

function chosen({ choice, optional }: ChoiceParticle, fields: Fields): ElementParticle | undefined {
  const [only, ...more] = choice.filter((element) => hasValue(element, fields));
  if (more.length === 0 && (only || optional)) return only;
  const names = choice.map((element) => element.name).join('" or "');
  throw new Error(`Cannot write a message: give exactly one of "${names}"`);
}

/** Writes one element of a message, of the value that its field has: text, fields, or an element. */
export function writeElement(
  release: Pick<MessageSet, 'namespace'>,
  element: ElementParticle,
  value: unknown,
): XmlElement {
  // The types of Messages follow the data, which the tests on every message hold together.
  if (element.foreign) return value as XmlElement;
  const { name, namespace = release.namespace, content } = element;
  if (!content) return leaf(namespace, name, String(value));
  return block(namespace, name, writeParticles(release, content, value as Fields));
}
