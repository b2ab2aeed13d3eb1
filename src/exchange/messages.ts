import type { XmlElement } from '#xml/element.ts';

/** The key by which a bron finds a pupil whose PGN is not told (zoeksleutel with pgnfrag). */
export type SearchKey = { readonly zoeksleutel: string; readonly pgnfrag?: string };

/** The pupil that a message is about: exactly one of the two keys. */
export type PupilKey =
  | { readonly zoeksleutelPgnfrag: SearchKey; readonly koppelsleutel?: never }
  | { readonly koppelsleutel: string; readonly zoeksleutelPgnfrag?: never };

type Doel = { readonly doelBrin: string; readonly doelRouteringsKenmerk: string };
type Bron = { readonly bronBrin: string; readonly bronRouteringsKenmerk: string };

/** Where a dossier can be asked for. */
export type DeliveryPoint = { readonly routeringsKenmerk: string; readonly url: string };

/**
 * The fields of every message of the exchange, by the wire names of '22, and of the KVS; the data of a release decides
 * their order and cardinality, and what they are called there.
 */
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
  readonly meldenNotificatieRequest: Bron &
    Doel & { readonly sessieId?: string; readonly aanvraagdatum?: string; readonly doel: string };
  readonly meldenNotificatieResponse: {
    readonly resultaat: string;
    readonly url?: string;
    readonly koppelsleutel?: string;
  };
  readonly notificatieRequest: Bron &
    Doel & { readonly sessieId?: string; readonly koppelsleutel?: string; readonly doel: string };
  readonly notificatieResponse: { readonly resultaat: string };
  /** In feedback the roles are reversed: bron is who received the dossier, doel who sent it. */
  readonly meldenTerugkoppelingRequest: Bron & Doel & { readonly koppelsleutel: string };
  readonly meldenTerugkoppelingResponse: { readonly resultaat: string; readonly url?: string };
  readonly terugkoppelingRequest: Bron &
    Doel & { readonly koppelsleutel: string; readonly datum: string; readonly tekst: string };
  readonly terugkoppelingResponse: { readonly resultaat: string };
  readonly pingRequest: Readonly<Record<string, never>>;
  readonly pingResponse: {
    readonly available: string;
    readonly applicationVersion: string;
    readonly systemTime: string;
  };
  readonly registreerAanleverpuntRequest: {
    readonly brin: string;
    readonly routeringsKenmerk: string;
    readonly url: string;
  };
  readonly registreerAanleverpuntResponse: { readonly resultaat: string };
  readonly validatieVersiesRequest: Readonly<Record<string, never>>;
  readonly validatieVersiesResponse: { readonly versie: readonly string[] };
  readonly validerenDocumentRequest: {
    readonly versie: string;
    readonly document: { readonly dossier: XmlElement };
  };
  readonly validerenDocumentResponse: {
    readonly resultaat: string;
    readonly melding?: readonly ValidationMessage[];
  };
};

/** What the KVS has to say about one place in a dossier. */
export type ValidationMessage = {
  readonly type: string;
  readonly locatie: string;
  readonly tekst: string;
};

/** The name of a message, which is also its root element. */
export type MessageName = keyof Messages;

/** One message with its fields. */
export type Message<Name extends MessageName = MessageName> = {
  [Each in Name]: { readonly name: Each; readonly fields: Messages[Each] };
}[Name];
