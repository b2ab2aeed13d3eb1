import { childrenOf, type Element } from '../xml/element.ts';
import { UnreadableError } from '../xml/read-xml.ts';
import { namespaces } from './namespaces.ts';

/** A release of the exchange that this system speaks. */
export type ReleaseName = '2018' | '2022';

/** How a release spells what this system thinks of in the words of '22. */
export type Release = {
  readonly namespace: string;
  /** Turns a message of ours into one of this release. */
  readonly write: (message: Element) => Element;
  /** Turns a message of this release into one of ours; throws an UnreadableError for one of another. */
  readonly read: (message: Element) => Element;
};

const formerNamespace = 'http://xml.kennisnet.nl/schemas/Overstapservice/20180404';

/** What '18 calls otherwise, by our own name; `routeringsKenmerk` depends on where it stands. */
const formerNames: Readonly<Record<string, string>> = {
  bronRouteringsKenmerk: 'bronAanleverpuntIndex',
  doelRouteringsKenmerk: 'doelAanleverpuntIndex',
};

const ourNames = Object.fromEntries(
  Object.entries(formerNames).map(([ours, former]) => [former, ours]),
);

/** Every release, by name. */
export const releases: Readonly<Record<ReleaseName, Release>> = {
  '2022': {
    namespace: namespaces.service,
    write: (message) => message,
    read: (message) => checkNamespace(message, namespaces.service),
  },
  '2018': {
    namespace: formerNamespace,
    write: writeFormer,
    read: (message) => readFormer(checkNamespace(message, formerNamespace)),
  },
};

function checkNamespace(message: Element, namespace: string): Element {
  if (message.namespace !== namespace) {
    throw new UnreadableError(
      `Cannot read "${message.name}" in "${message.namespace}": the namespace "${namespace}" is needed`,
    );
  }
  return message;
}

function writeFormer(element: Element, parent?: Element): Element {
  if (element.namespace !== namespaces.service) {
    return element;
  }
  if (element.name === 'zoeksleutelPgnfrag') {
    return former('zoeksleutel', childrenOf(element)[0]?.content ?? '');
  }
  if (element.name === 'doel' && element.content === 'SWV') {
    return former('doel', 'PaO');
  }
  const isListed = parent?.name === 'aanleverpunt';
  const name =
    element.name === 'routeringsKenmerk'
      ? isListed
        ? 'code'
        : 'aanleverpuntIndex'
      : (formerNames[element.name] ?? element.name);
  const content =
    typeof element.content === 'string'
      ? element.content
      : element.content.map((child) => writeFormer(child, element));
  return { ...former(name, content), attributes: element.attributes };
}

function readFormer(element: Element): Element {
  // A name of '22 means nothing in '18, so it stays where nobody will look for it.
  if (element.namespace !== formerNamespace || Object.hasOwn(formerNames, element.name)) {
    return element;
  }
  if (element.name === 'zoeksleutel') {
    return ours('zoeksleutelPgnfrag', [ours('zoeksleutel', element.content)]);
  }
  if (element.name === 'doel' && element.content === 'PaO') {
    return ours('doel', 'SWV');
  }
  const name = element.name === 'code' ? 'routeringsKenmerk' : ourNames[element.name];
  const content =
    typeof element.content === 'string' ? element.content : element.content.map(readFormer);
  return { ...ours(name ?? element.name, content), attributes: element.attributes };
}

function former(name: string, content: Element['content']): Element {
  return { name, namespace: formerNamespace, attributes: [], content };
}

function ours(name: string, content: Element['content']): Element {
  return { name, namespace: namespaces.service, attributes: [], content };
}
