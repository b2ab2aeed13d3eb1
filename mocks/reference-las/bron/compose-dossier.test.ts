import { expect, test } from 'vitest';
import { readXml } from '../xml/read-xml.ts';
import { composeDossier } from './compose-dossier.ts';

const loaded = readXml(`<dossier xmlns="urn:dossier">
  <metadata>
    <deeldossier>LAS</deeldossier><pakketnaam>?</pakketnaam><pakketversie>?</pakketversie>
    <datum>2000-01-01</datum><standaardversie>2019.1</standaardversie>
  </metadata>
  <overdrachtsoort>overstapdossier</overdrachtsoort>
  <huidigeschool><land omschrijving="Nederland">6030</land></huidigeschool>
</dossier>`);

test('a delivered dossier is the loaded one with the leaves of its sender and the inspection', () => {
  const ready = {
    forBrin: '99ZB',
    forRouteringsKenmerk: undefined,
    account: 'ib-er',
    withheld: [],
    koppelsleutel: undefined,
    at: new Date('2026-03-01T23:30:00Z'),
    dossier: loaded,
    inspection: { toestemming: 'Ja', inzage: 'true', voorlopigdossier: 'false' },
  };

  const delivered = composeDossier(ready, { name: 'LAS', version: '7' });

  expect(delivered).toEqual(
    readXml(`<dossier xmlns="urn:dossier">
      <metadata>
        <deeldossier>LAS</deeldossier><pakketnaam>LAS</pakketnaam><pakketversie>7</pakketversie>
        <datum>2026-03-02</datum><standaardversie>2019.1</standaardversie>
      </metadata>
      <overdrachtsoort>overstapdossier</overdrachtsoort>
      <inzage>
        <voorlopigdossier>false</voorlopigdossier><inzage>true</inzage>
        <toestemming>Ja</toestemming>
      </inzage>
      <huidigeschool><land omschrijving="Nederland">6030</land></huidigeschool>
    </dossier>`),
  );
});
