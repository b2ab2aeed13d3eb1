import { type Element, findChild, findText, isNamed } from '../xml/element.ts';
import { UnreadableError } from '../xml/read-xml.ts';
import { namespaces } from './namespaces.ts';
import type { SearchKey } from './search-key.ts';

/** A documentRequest as the bron understands it. */
export type DocumentRequest = {
  /** The elements that identify the session, as they came, to be passed on. */
  readonly identification: readonly Element[];
  readonly bronBrin: string;
  readonly doelBrin: string;
  readonly sessieId: string;
  /** Absent when the pupil is asked for by koppelsleutel. */
  readonly searchKey: SearchKey | undefined;
  /** Only a dossier made ready after this moment is wanted. */
  readonly aanvraagdatum: Date | undefined;
};

/** Reads a documentRequest; throws an UnreadableError for any other or incomplete message. */
export function readDocumentRequest(message: Element): DocumentRequest {
  if (!isNamed(message, namespaces.service, 'documentRequest')) {
    throw new UnreadableError(`Cannot answer "${message.name}": a documentRequest is needed`);
  }
  const key = findChild(message, 'zoeksleutelPgnfrag') ?? readChild(message, 'koppelsleutel');
  return {
    identification: [
      readChild(message, 'bronBrin'),
      readChild(message, 'bronRouteringsKenmerk'),
      readChild(message, 'doelBrin'),
      readChild(message, 'doelRouteringsKenmerk'),
      key,
      readChild(message, 'overdrachtsoort'),
      readChild(message, 'sessieId'),
    ],
    bronBrin: readText(message, 'bronBrin'),
    doelBrin: readText(message, 'doelBrin'),
    sessieId: readText(message, 'sessieId'),
    searchKey: key.name === 'koppelsleutel' ? undefined : readSearchKey(key),
    aanvraagdatum: readMoment(message, 'aanvraagdatum'),
  };
}

function readChild(parent: Element, name: string): Element {
  const child = findChild(parent, name);
  if (!child) {
    throw new UnreadableError(`Cannot read "${parent.name}": it has no ${name}`);
  }
  return child;
}

function readText(parent: Element, name: string): string {
  const text = findText(parent, name);
  if (!text) {
    throw new UnreadableError(`Cannot read "${parent.name}": its ${name} is absent or empty`);
  }
  return text;
}

function readSearchKey(key: Element): SearchKey {
  return { zoeksleutel: readText(key, 'zoeksleutel'), pgnfrag: readText(key, 'pgnfrag') };
}

function readMoment(parent: Element, name: string): Date | undefined {
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
