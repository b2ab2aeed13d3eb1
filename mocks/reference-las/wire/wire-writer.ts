import { type Element, makeElement } from '../xml/element.ts';
import type { PrefixOf } from '../xml/write-xml.ts';
import type { DocumentRequest } from './document-request.ts';
import { namespaces } from './namespaces.ts';
import type { SearchKey } from './search-key.ts';

/** What a doel wants: one pupil's dossier, from one school, for one of its own. */
export type Transfer = SearchKey & {
  readonly bronBrin: string;
  readonly doelBrin: string;
  readonly doelRouteringsKenmerk: string;
  readonly overdrachtsoort: string;
};

/** The one delivery point within a session that a message is about. */
export type Visit = {
  readonly sessieId: string;
  readonly bronRouteringsKenmerk: string;
};

/** How each message is written; a change replaces one entry. */
export type WireWriter = {
  readonly prefixOf: PrefixOf;
  readonly overdrachtRequest: (transfer: Transfer) => Element;
  readonly documentRequest: (transfer: Transfer, visit: Visit) => Element;
  readonly afmeldingRequest: (transfer: Transfer, visit: Visit, resultaat: string) => Element;
  readonly sessiecontroleRequest: (request: DocumentRequest) => Element;
  readonly documentResponse: (resultaat: string, dossier: Element | undefined) => Element;
};

const prefixes: Readonly<Record<string, string>> = {
  [namespaces.soap]: 'soapenv',
  [namespaces.service]: 'ns1',
};

/** Writes every message as the standard says. */
export const soundWriter: WireWriter = {
  prefixOf: (namespace) => prefixes[namespace] ?? '',

  overdrachtRequest: (transfer) =>
    makeMessage('overdrachtRequest', [
      ...makeLeaves({
        bronBrin: transfer.bronBrin,
        doelBrin: transfer.doelBrin,
        doelRouteringsKenmerk: transfer.doelRouteringsKenmerk,
      }),
      makeKey(transfer),
      ...makeLeaves({ overdrachtsoort: transfer.overdrachtsoort }),
    ]),

  documentRequest: (transfer, visit) =>
    makeMessage('documentRequest', [
      ...makeRoute(transfer, visit),
      makeKey(transfer),
      ...makeLeaves({
        overdrachtsoort: transfer.overdrachtsoort,
        sessieId: visit.sessieId,
        dossierVersie: '2019.1',
      }),
    ]),

  afmeldingRequest: (transfer, visit, resultaat) =>
    makeMessage('afmeldingRequest', [
      ...makeRoute(transfer, visit),
      ...makeLeaves({ sessieId: visit.sessieId, resultaat }),
    ]),

  sessiecontroleRequest: (request) => makeMessage('sessiecontroleRequest', request.identification),

  documentResponse: (resultaat, dossier) =>
    makeMessage('documentResponse', [...makeLeaves({ resultaat }), ...(dossier ? [dossier] : [])]),
};

function makeMessage(name: string, content: readonly Element[]): Element {
  return makeElement(namespaces.service, name, content);
}

function makeRoute(transfer: Transfer, visit: Visit): readonly Element[] {
  return makeLeaves({
    bronBrin: transfer.bronBrin,
    bronRouteringsKenmerk: visit.bronRouteringsKenmerk,
    doelBrin: transfer.doelBrin,
    doelRouteringsKenmerk: transfer.doelRouteringsKenmerk,
  });
}

function makeKey({ zoeksleutel, pgnfrag }: SearchKey): Element {
  return makeMessage('zoeksleutelPgnfrag', makeLeaves({ zoeksleutel, pgnfrag }));
}

function makeLeaves(texts: Readonly<Record<string, string>>): readonly Element[] {
  return Object.entries(texts).map(([name, text]) => makeElement(namespaces.service, name, text));
}
