import { type Element, findChild, findText } from '../xml/element.ts';
import { UnreadableError } from '../xml/read-xml.ts';
import { expectMessage, readChild, readMoment, readText } from './message-fields.ts';
import { type Parties, readParties } from './parties.ts';
import type { SearchKey } from './search-key.ts';

/** A documentRequest as the bron understands it. */
export type DocumentRequest = Parties & {
  /** The elements that identify the session, as they came, to be passed on. */
  readonly identification: readonly Element[];
  readonly sessieId: string;
  readonly overdrachtsoort: string;
  /** Absent when the pupil is asked for by koppelsleutel. */
  readonly searchKey: SearchKey | undefined;
  readonly koppelsleutel: string | undefined;
  readonly dossierVersie: string;
  /** Only a dossier made ready after this moment is wanted. */
  readonly aanvraagdatum: Date | undefined;
};

/** Reads a documentRequest; throws an UnreadableError for any other or incomplete message. */
export function readDocumentRequest(message: Element): DocumentRequest {
  expectMessage(message, 'documentRequest');
  const key = readKey(message);
  return {
    ...readParties(message),
    identification: [
      readChild(message, 'bronBrin'),
      readChild(message, 'bronRouteringsKenmerk'),
      readChild(message, 'doelBrin'),
      readChild(message, 'doelRouteringsKenmerk'),
      key,
      readChild(message, 'overdrachtsoort'),
      readChild(message, 'sessieId'),
    ],
    sessieId: readText(message, 'sessieId'),
    overdrachtsoort: readText(message, 'overdrachtsoort'),
    searchKey: key.name === 'koppelsleutel' ? undefined : readSearchKey(key),
    koppelsleutel: findText(message, 'koppelsleutel'),
    dossierVersie: readText(message, 'dossierVersie'),
    aanvraagdatum: readMoment(message, 'aanvraagdatum'),
  };
}

function readKey(message: Element): Element {
  const searchKey = findChild(message, 'zoeksleutelPgnfrag');
  if (searchKey && findChild(message, 'koppelsleutel')) {
    throw new UnreadableError(`Cannot read "${message.name}": it names the pupil by two keys`);
  }
  return searchKey ?? readChild(message, 'koppelsleutel');
}

function readSearchKey(key: Element): SearchKey {
  return { zoeksleutel: readText(key, 'zoeksleutel'), pgnfrag: findText(key, 'pgnfrag') };
}
