/** Arbitrary valid messages of every kind, for laws. */
import fc from 'fast-check';
import type { XmlElement } from '#xml/element.ts';
import type { Message, MessageName, Messages, PupilKey } from './messages.ts';
import type { MessageSet } from './release.ts';

const brin = fc.stringMatching(/^[0-9]{2}[A-Z]{2}$/);
const routeringsKenmerk = fc.stringMatching(/^[0-9A-Z]{20}$/);
const code = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,30}$/);
const uuid = fc.oneof(
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
);
const dossierVersie = fc.constantFrom('2019.1', '2018.1', 'a&<b>"]]>');
const aanvraagdatum = fc.constantFrom(
  '2022-01-20T11:17:33+01:00',
  '2022-01-20T11:17:33Z',
  '2022-01-20T11:17:33.123456',
);
const tekst = fc.constantFrom('', 'Toegekend tot en met 31 juli', 'a & <b>\nÜ 😀');
const index = fc.nat(999).map(String);
const url = fc.constantFrom('https://127.0.0.1:8443/oso', 'https://las.example/oso?a=1&b=<2>');

const pupilKey: fc.Arbitrary<PupilKey> = fc.oneof(
  fc.record({
    zoeksleutelPgnfrag: fc.record({
      zoeksleutel: fc.base64String({ minLength: 4, maxLength: 172 }),
      pgnfrag: fc.stringMatching(/^[0-9]{4}$/),
    }),
  }),
  fc.record({ koppelsleutel: uuid }),
);

const doel = { doelBrin: brin, doelRouteringsKenmerk: routeringsKenmerk };
const bron = { bronBrin: brin, bronRouteringsKenmerk: routeringsKenmerk };
const routeKeys = [
  'bronBrin',
  'bronRouteringsKenmerk',
  'doelBrin',
  'doelRouteringsKenmerk',
] as const;

const dossier: fc.Arbitrary<XmlElement> = fc.record({
  name: fc.constant('dossier'),
  namespace: fc.constantFrom('urn:x', 'http://www.edustandaard.nl/oso_gegevensset/2019/dossier'),
  attributes: fc.constant([]),
  children: fc.array(
    fc.record({
      name: fc.constantFrom('naam', 'resultaat', 'dossier'),
      namespace: fc.constantFrom(
        '',
        'urn:x',
        'http://xml.kennisnet.nl/schemas/Overstapservice/20200910',
      ),
      attributes: fc.constant([]),
      children: fc.constant([]),
      text: fc.constantFrom('', 'Züiderwiel', ' a & b\n', '<dossier/>', ']]>'),
    }),
  ),
  text: fc.constant(''),
});

/** Arbitrary fields of each message. */
export const anyFields: { readonly [Name in MessageName]: fc.Arbitrary<Messages[Name]> } = {
  overdrachtRequest: fc
    .tuple(
      fc.record(
        { ...bron, ...doel, overdrachtsoort: code },
        { requiredKeys: ['bronBrin', 'doelBrin', 'doelRouteringsKenmerk', 'overdrachtsoort'] },
      ),
      pupilKey,
    )
    .map(([fields, key]) => ({ ...fields, ...key })),
  overdrachtResponse: fc.record(
    {
      resultaat: code,
      sessieId: uuid,
      aanleverpunten: fc.record({
        aanleverpunt: fc.array(fc.record({ routeringsKenmerk, url }), { minLength: 1 }),
      }),
    },
    { requiredKeys: ['resultaat'] },
  ),
  documentRequest: fc
    .tuple(
      fc.record(
        { ...bron, ...doel, overdrachtsoort: code, sessieId: uuid, dossierVersie, aanvraagdatum },
        {
          requiredKeys: [...routeKeys, 'overdrachtsoort', 'sessieId', 'dossierVersie'],
        },
      ),
      pupilKey,
    )
    .map(([fields, key]) => ({ ...fields, ...key })),
  documentResponse: fc.record({ resultaat: code, dossier }, { requiredKeys: ['resultaat'] }),
  sessiecontroleRequest: fc
    .tuple(fc.record({ ...bron, ...doel, overdrachtsoort: code, sessieId: uuid }), pupilKey)
    .map(([fields, key]) => ({ ...fields, ...key })),
  sessiecontroleResponse: fc.record(
    { resultaat: code, sectorDoel: code },
    { requiredKeys: ['resultaat'] },
  ),
  afmeldingRequest: fc.record({ ...bron, ...doel, sessieId: uuid, resultaat: code }),
  afmeldingResponse: fc.record({ resultaat: code }),
  meldenNotificatieRequest: fc.record(
    { ...bron, ...doel, sessieId: uuid, aanvraagdatum, doel: code },
    { requiredKeys: [...routeKeys, 'doel'] },
  ),
  meldenNotificatieResponse: fc.record(
    { resultaat: code, url, koppelsleutel: uuid },
    { requiredKeys: ['resultaat'] },
  ),
  notificatieRequest: fc
    .tuple(
      fc.record({ ...bron, ...doel, doel: code }),
      fc.oneof(fc.record({ sessieId: uuid }), fc.record({ koppelsleutel: uuid })),
    )
    .map(([fields, reference]) => ({ ...fields, ...reference })),
  notificatieResponse: fc.record({ resultaat: code }),
  meldenTerugkoppelingRequest: fc.record({ ...bron, ...doel, koppelsleutel: uuid }),
  meldenTerugkoppelingResponse: fc.record(
    { resultaat: code, url },
    { requiredKeys: ['resultaat'] },
  ),
  terugkoppelingRequest: fc.record({
    ...bron,
    ...doel,
    koppelsleutel: uuid,
    datum: aanvraagdatum,
    tekst,
  }),
  terugkoppelingResponse: fc.record({ resultaat: code }),
  pingRequest: fc.constant({}),
  pingResponse: fc.record({
    available: fc.constantFrom('true', 'false', '1', '0'),
    applicationVersion: tekst,
    systemTime: aanvraagdatum,
  }),
  registreerAanleverpuntRequest: fc.record({ brin, routeringsKenmerk: index, url }),
  registreerAanleverpuntResponse: fc.record({ resultaat: code }),
  validatieVersiesRequest: fc.constant({}),
  validatieVersiesResponse: fc.record({ versie: fc.array(dossierVersie, { minLength: 1 }) }),
  validerenDocumentRequest: fc.record({ versie: dossierVersie, document: fc.record({ dossier }) }),
  validerenDocumentResponse: fc.record(
    {
      resultaat: code,
      melding: fc.array(fc.record({ type: code, locatie: tekst, tekst }), { minLength: 1 }),
    },
    { requiredKeys: ['resultaat'] },
  ),
};

/** An arbitrary message of a release, or of the KVS, of any kind that it has. */
export function anyMessageOf({ messages }: MessageSet): fc.Arbitrary<Message> {
  const kinds = Object.entries(anyFields).filter(([name]) => name in messages);
  return fc.oneof(
    ...kinds.map(
      ([name, fields]) =>
        // A name and the fields of the same row belong together.
        fc.record({
          name: fc.constant(name),
          fields: fields as fc.Arbitrary<unknown>,
        }) as fc.Arbitrary<Message>,
    ),
  );
}
