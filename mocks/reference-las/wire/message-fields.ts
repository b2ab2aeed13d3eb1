import { type Element, findChild, findText, isNamed } from '../xml/element.ts';
import { UnreadableError } from '../xml/read-xml.ts';
import { namespaces } from './namespaces.ts';

/** Throws an UnreadableError unless this is the message of that name. */
export function expectMessage(message: Element, name: string): void {
  if (!isNamed(message, namespaces.service, name)) {
    throw new UnreadableError(`Cannot answer "${message.name}": a ${name} is needed`);
  }
}

/** A child that must be there; throws an UnreadableError otherwise. */
export function readChild(parent: Element, name: string): Element {
  const child = findChild(parent, name);
  if (!child) {
    throw new UnreadableError(`Cannot read "${parent.name}": it has no ${name}`);
  }
  return child;
}

/** The text of a child that must be there; throws an UnreadableError otherwise. */
export function readText(parent: Element, name: string): string {
  const text = findText(parent, name);
  if (!text) {
    throw new UnreadableError(`Cannot read "${parent.name}": its ${name} is absent or empty`);
  }
  return text;
}

/** The moment in a child, if it is there; throws an UnreadableError for one that is no moment. */
export function readMoment(parent: Element, name: string): Date | undefined {
  const text = findText(parent, name);
  if (!text) {
    return undefined;
  }
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) {
    throw new UnreadableError(`Cannot read "${text}": ${name} needs a date and time`);
  }
  return moment;
}
