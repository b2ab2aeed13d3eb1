import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castSchools } from '#cast/cast-schools.ts';
import { loadLaw } from '#law/load-law.ts';
import { packageRoot } from '#law/package-root.ts';
import { importExchange } from '#preflight/import-exchange.ts';
import { parseXml } from '#xml/parse-xml.ts';
import {
  codec,
  dossier,
  hasPhp,
  madeReady,
  pgn,
  type SoapStack,
  startSoapStack,
  target,
} from './soap-stack.test-support.ts';

const wsdl = join(packageRoot, 'tools/soap-stack/other-wsdl/overstap.wsdl');
const names = new Map([
  ['documentRequest/versie', 'dossierVersie'],
  ['sessiecontroleResponse/sector', 'sectorDoel'],
]);
const imported = importExchange(wsdl, { release: '2022', names, language: 'en' });
const { release } = loadLaw({ release: '2022', exchange: imported.overlay });
const { counterpart } = castSchools(release);
const faultDetail = {
  fault: 'OsoFault',
  fields: { code: 'OSO-FUNCTIONEEL', omschrijving: 'Geen sessie' },
};

describe('a WSDL that differs from ours', () => {
  it('is imported with all that differs', () => {
    const { messages, confirmations } = imported.overlay;

    expect(messages.namespace).toBe('urn:voorbeeld:overstap:berichten');
    expect(messages.soapActions).toMatchObject({ document: 'urn:voorbeeld:actie:4' });
    expect(messages.faults?.outOfOrder.detail).toMatchObject({
      element: { name: 'OsoFault' },
      values: { code: 'OSO-FUNCTIONEEL' },
    });
    expect(confirmations.map(({ id }) => id)).toEqual([
      'A22-01',
      'A22-02',
      'A22-03',
      'A22-04',
      'A22-05',
      'A22-06',
      'A22-07',
    ]);
  });
});

describe.skipIf(!hasPhp)('an independent SOAP stack, made of a WSDL that differs from ours', () => {
  let stack: SoapStack;

  beforeAll(async () => {
    stack = await startSoapStack(release, { wsdl, faultDetail });
  }, 30_000);

  afterAll(() => stack.stop());

  it('opens a session, gets the dossier and signs off with the cast, as doel', async () => {
    const { las, failures } = stack;
    const { parties, ask } = await madeReady(stack, counterpart.PO);

    const granted = await las.ask({ do: 'overdracht', whom: 'trafficCenter', fields: ask });
    const sessieId = granted.answer?.sessieId;
    const document = { ...ask, sessieId, versie: '2019.1' };
    const delivered = await las.ask({ do: 'document', whom: 'school', fields: document });
    const signOff = { ...parties, sessieId, resultaat: delivered.answer?.resultaat };
    const signedOff = await las.ask({ do: 'afmelding', whom: 'trafficCenter', fields: signOff });

    expect(granted.answer?.resultaat).toBe(release.results.sessionGranted);
    expect(parseXml(String(delivered.answer?.any))).toEqual(parseXml(dossier));
    expect(signedOff.answer).toEqual({ resultaat: release.results.transferSucceeded });
    expect(failures).toEqual([]);
  });

  it('is asked by the cast, reads the renamed sector and adds what only it knows, as bron', async () => {
    const { cast, las, failures } = stack;
    const session = await cast.doel.openSession({
      scenario: 's',
      doel: counterpart.VO,
      bron: target.PO,
      key: await codec.keyOf(pgn),
      overdrachtsoort: 'overstapdossier',
    });

    const serving = las.ask({ do: 'serve' });
    const result = (await cast.doel.askDossier(session))?.resultaat;
    const { answer } = await serving;

    expect(result).toBe(release.results.transferSucceeded);
    expect(String(answer)).toMatch(/toelichting>Voor VO</);
    expect(failures).toEqual([]);
  });

  it('tells and reads faults with the detail that the WSDL declares', async () => {
    const { cast, las, failures } = stack;
    const fields = {
      bronBrin: counterpart.PO.brin,
      doelBrin: counterpart.VO.brin,
      doelRouteringsKenmerk: counterpart.VO.routeringsKenmerk,
      zoeksleutelPgnfrag: await codec.keyOf(pgn),
      overdrachtsoort: 'overstapdossier',
    };
    const ask = {
      scenario: 's',
      doel: counterpart.VO,
      bron: target.PO,
      key: await codec.keyOf(pgn),
      overdrachtsoort: 'overstapdossier',
    };

    const told = await las.ask({ do: 'overdracht', whom: 'trafficCenter', fields });
    const session = await cast.doel.openSession(ask);
    await cast.doel.signOff(session, release.results.transferSucceeded);
    const serving = las.ask({ do: 'serve' });
    const refused = await cast.doel.askDossier(session);
    const { answer } = await serving;

    expect(told).toMatchObject({
      faultcode: expect.stringMatching(/Client$/),
      detail: {
        OsoFault: { code: 'OSO-FUNCTIONEEL', omschrijving: expect.stringContaining('certificate') },
      },
    });
    expect(refused).toBeUndefined();
    expect(String(answer)).toMatch(/<detail>.*OsoFault>.*Geen sessie/);
    expect(failures).toEqual([]);
  });
});
