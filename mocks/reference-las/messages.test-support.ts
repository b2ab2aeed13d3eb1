import { makeSearchKey } from './wire/search-key.ts';

/** The namespaces of the two releases. */
export const namespaceOf = {
  2018: 'http://xml.kennisnet.nl/schemas/Overstapservice/20180404',
  2022: 'http://xml.kennisnet.nl/schemas/Overstapservice/20200910',
} as const;

/** One message in its envelope, by the names of its fields; `fields` is XML. */
export function write(name: string, fields: string, release: 2018 | 2022 = 2022): string {
  return `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><${name} xmlns="${namespaceOf[release]}">${fields}</${name}></s:Body></s:Envelope>`;
}

/** The text of the first element with this name, if there is one. */
export function textOf(xml: string, name: string): string | undefined {
  return new RegExp(`<(?:\\w+:)?${name}(?: [^>]*)?>([^<]*)<`).exec(xml)?.[1];
}

/** The keys of a pupil as '22 writes them. */
export function keyOf(pgn: string): string {
  const { zoeksleutel, pgnfrag } = makeSearchKey(pgn, 'only for tests');
  return `<zoeksleutelPgnfrag><zoeksleutel>${zoeksleutel}</zoeksleutel><pgnfrag>${pgnfrag}</pgnfrag></zoeksleutelPgnfrag>`;
}

/** A small dossier of this kind, with what may not go everywhere. */
export function dossier(kind: string, overstap: string, pgn: string): string {
  return `<dossier xmlns="http://www.edustandaard.nl/oso_gegevensset/2019/dossier">
  <metadata><deeldossier>LAS</deeldossier><categorie_uitlevering>
    <cat_verzuim>OPTIONEEL</cat_verzuim></categorie_uitlevering><overstap>${overstap}</overstap></metadata>
  <overdrachtsoort>${kind}</overdrachtsoort>
  <huidigeschool><leerling><achternaam>Proef</achternaam><bsn>${pgn}</bsn>
    <verzuim><dagdelengeoorloofd>4</dagdelengeoorloofd></verzuim>
    <verzorger><achternaam>Proef</achternaam><banknummer>NL00TEST</banknummer></verzorger>
  </leerling></huidigeschool></dossier>`;
}
