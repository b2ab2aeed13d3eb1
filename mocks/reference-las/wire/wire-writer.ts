import { type Element, makeElement } from '../xml/element.ts';
import { plainStyle, type XmlStyle } from '../xml/write-xml.ts';
import type { DocumentRequest } from './document-request.ts';
import type { Encoding } from './envelope.ts';
import { namespaces } from './namespaces.ts';
import type { Parties } from './parties.ts';
import { releases } from './releases.ts';
import type { SearchKey } from './search-key.ts';

/** What a doel wants: one pupil's dossier, from one school, for one of its own. */
export type Transfer = {
  readonly bronBrin: string;
  /** The one delivery point to be asked; all of them when it is absent. */
  readonly bronRouteringsKenmerk: string | undefined;
  readonly doelBrin: string;
  readonly doelRouteringsKenmerk: string;
  readonly key: PupilKey;
  readonly overdrachtsoort: string;
  readonly dossierVersie: string;
  readonly aanvraagdatum: string | undefined;
};

/** The pupil, named by exactly one key. */
export type PupilKey = SearchKey | { readonly koppelsleutel: string };

/** The one delivery point within a session that a message is about. */
export type Visit = {
  readonly sessieId: string;
  readonly bronRouteringsKenmerk: string;
};

/** What a bron has to tell a doel: that an earlier request can be answered now, or that a dossier waits for a SWV. */
export type Notice = Parties & {
  readonly destination: 'OV' | 'SWV';
  readonly sessieId: string | undefined;
  readonly koppelsleutel: string | undefined;
  /** When the earlier request came. */
  readonly aanvraagdatum: string | undefined;
};

/** What became of a dossier, from who received it (bron) to who sent it (doel). */
export type Feedback = Parties & {
  readonly koppelsleutel: string;
  readonly datum: string;
  readonly tekst: string;
};

/** How each message is written; a change replaces one entry. */
export type WireWriter = XmlStyle & {
  readonly encoding: Encoding;
  /** The envelope around a message that is already in the names of the release. */
  readonly envelope: (message: Element) => Element;
  readonly overdrachtRequest: (transfer: Transfer) => Element;
  readonly documentRequest: (transfer: Transfer, visit: Visit) => Element;
  readonly afmeldingRequest: (transfer: Transfer, visit: Visit, resultaat: string) => Element;
  readonly sessiecontroleRequest: (request: DocumentRequest) => Element;
  readonly documentResponse: (resultaat: string, dossier: Element | undefined) => Element;
  readonly meldenNotificatieRequest: (notice: Notice) => Element;
  readonly notificatieRequest: (notice: Notice) => Element;
  readonly notificatieResponse: (resultaat: string) => Element;
  readonly meldenTerugkoppelingRequest: (feedback: Feedback) => Element;
  readonly terugkoppelingRequest: (feedback: Feedback) => Element;
  readonly terugkoppelingResponse: (resultaat: string) => Element;
  readonly pingRequest: () => Element;
  readonly registreerAanleverpuntRequest: (point: DeliveryPointAddress) => Element;
};

/** Where a delivery point of ours answers. */
export type DeliveryPointAddress = {
  readonly brin: string;
  readonly routeringsKenmerk: string;
  readonly url: string;
};

const prefixes: Readonly<Record<string, string>> = {
  [namespaces.soap]: 'soapenv',
  [releases['2022'].namespace]: 'ns1',
  [releases['2018'].namespace]: 'ns1',
};

/** Writes every message as the standard says. */
export const soundWriter: WireWriter = {
  ...plainStyle,
  encoding: { charset: 'utf-8', encode: (xml) => Buffer.from(xml) },
  prefixOf: (namespace) => prefixes[namespace] ?? '',
  envelope: (message) =>
    makeElement(namespaces.soap, 'Envelope', [
      makeElement(namespaces.soap, 'Header', ''),
      makeElement(namespaces.soap, 'Body', [message]),
    ]),

  overdrachtRequest: (transfer) =>
    makeMessage('overdrachtRequest', [
      ...makeLeaves({
        bronBrin: transfer.bronBrin,
        bronRouteringsKenmerk: transfer.bronRouteringsKenmerk,
        doelBrin: transfer.doelBrin,
        doelRouteringsKenmerk: transfer.doelRouteringsKenmerk,
      }),
      makeKey(transfer.key),
      ...makeLeaves({ overdrachtsoort: transfer.overdrachtsoort }),
    ]),

  documentRequest: (transfer, visit) =>
    makeMessage('documentRequest', [
      ...makeParties({ ...transfer, ...visit }),
      makeKey(transfer.key),
      ...makeLeaves({
        overdrachtsoort: transfer.overdrachtsoort,
        sessieId: visit.sessieId,
        dossierVersie: transfer.dossierVersie,
        aanvraagdatum: transfer.aanvraagdatum,
      }),
    ]),

  afmeldingRequest: (transfer, visit, resultaat) =>
    makeMessage('afmeldingRequest', [
      ...makeParties({ ...transfer, ...visit }),
      ...makeLeaves({ sessieId: visit.sessieId, resultaat }),
    ]),

  sessiecontroleRequest: (request) => makeMessage('sessiecontroleRequest', request.identification),

  documentResponse: (resultaat, dossier) =>
    makeMessage('documentResponse', [...makeLeaves({ resultaat }), ...(dossier ? [dossier] : [])]),

  meldenNotificatieRequest: (notice) =>
    makeMessage('meldenNotificatieRequest', [
      ...makeParties(notice),
      ...makeLeaves({
        sessieId: notice.sessieId,
        aanvraagdatum: notice.aanvraagdatum,
        doel: notice.destination,
      }),
    ]),

  notificatieRequest: (notice) =>
    makeMessage('notificatieRequest', [
      ...makeParties(notice),
      ...makeLeaves({
        sessieId: notice.sessieId,
        koppelsleutel: notice.koppelsleutel,
        doel: notice.destination,
      }),
    ]),

  notificatieResponse: (resultaat) => makeMessage('notificatieResponse', makeLeaves({ resultaat })),

  meldenTerugkoppelingRequest: (feedback) =>
    makeMessage('meldenTerugkoppelingRequest', [
      ...makeParties(feedback),
      ...makeLeaves({ koppelsleutel: feedback.koppelsleutel }),
    ]),

  terugkoppelingRequest: (feedback) =>
    makeMessage('terugkoppelingRequest', [
      ...makeParties(feedback),
      ...makeLeaves({
        koppelsleutel: feedback.koppelsleutel,
        datum: feedback.datum,
        tekst: feedback.tekst,
      }),
    ]),

  terugkoppelingResponse: (resultaat) =>
    makeMessage('terugkoppelingResponse', makeLeaves({ resultaat })),

  pingRequest: () => makeMessage('pingRequest', ''),

  registreerAanleverpuntRequest: (point) =>
    makeMessage('registreerAanleverpuntRequest', makeLeaves(point)),
};

function makeMessage(name: string, content: Element['content']): Element {
  return makeElement(namespaces.service, name, content);
}

function makeParties(parties: Parties): readonly Element[] {
  return makeLeaves({
    bronBrin: parties.bronBrin,
    bronRouteringsKenmerk: parties.bronRouteringsKenmerk,
    doelBrin: parties.doelBrin,
    doelRouteringsKenmerk: parties.doelRouteringsKenmerk,
  });
}

function makeKey(key: PupilKey): Element {
  return 'koppelsleutel' in key
    ? makeMessage('koppelsleutel', key.koppelsleutel)
    : makeMessage(
        'zoeksleutelPgnfrag',
        makeLeaves({ zoeksleutel: key.zoeksleutel, pgnfrag: key.pgnfrag }),
      );
}

/** A leaf for each text that is there, in the order given. */
function makeLeaves(texts: Readonly<Record<string, string | undefined>>): readonly Element[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    text === undefined ? [] : [makeElement(namespaces.service, name, text)],
  );
}
