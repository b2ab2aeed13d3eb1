import type { XmlElement } from '#xml/element.ts';

/** The key by which a bron finds a pupil whose PGN is not told (zoeksleutel with pgnfrag). */
export type SearchKey = { readonly zoeksleutel: string; readonly pgnfrag: string };

/** The pupil that a message is about: exactly one of the two keys. */
export type PupilKey =
  | { readonly zoeksleutelPgnfrag: SearchKey; readonly koppelsleutel?: never }
  | { readonly koppelsleutel: string; readonly zoeksleutelPgnfrag?: never };

type Doel = { readonly doelBrin: string; readonly doelRouteringsKenmerk: string };
type Bron = { readonly bronBrin: string; readonly bronRouteringsKenmerk: string };

/** Where a dossier can be asked for. */
export type DeliveryPoint = { readonly routeringsKenmerk: string; readonly url: string };

/** The fields of every message, by wire name; the data of the release decides their order and cardinality. */
export type Messages = {
  readonly overdrachtRequest: Doel &
    PupilKey & {
      readonly bronBrin: string;
      readonly bronRouteringsKenmerk?: string;
      readonly overdrachtsoort: string;
    };
  readonly overdrachtResponse: {
    readonly resultaat: string;
    readonly sessieId?: string;
    readonly aanleverpunten?: { readonly aanleverpunt: readonly DeliveryPoint[] };
  };
  readonly documentRequest: Bron &
    Doel &
    PupilKey & {
      readonly overdrachtsoort: string;
      readonly sessieId: string;
      readonly dossierVersie: string;
      readonly aanvraagdatum?: string;
    };
  readonly documentResponse: { readonly resultaat: string; readonly dossier?: XmlElement };
  readonly sessiecontroleRequest: Bron &
    Doel &
    PupilKey & { readonly overdrachtsoort: string; readonly sessieId: string };
  readonly sessiecontroleResponse: { readonly resultaat: string; readonly sectorDoel?: string };
  readonly afmeldingRequest: Bron &
    Doel & { readonly sessieId: string; readonly resultaat: string };
  readonly afmeldingResponse: { readonly resultaat: string };
};

/** The name of a message, which is also its root element. */
export type MessageName = keyof Messages;

/** One message with its fields. */
export type Message<Name extends MessageName = MessageName> = {
  [Each in Name]: { readonly name: Each; readonly fields: Messages[Each] };
}[Name];
