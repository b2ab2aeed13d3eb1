import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castSchools } from '#cast/cast-schools.ts';
import { loadLaw } from '#law/load-law.ts';
import { schemasFolder } from '#law/schema-file.ts';
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

const { release, pack } = loadLaw({ release: '2022' });
const { counterpart } = castSchools(release);

describe.skipIf(!hasPhp)('an independent SOAP stack, made of our WSDL', () => {
  let stack: SoapStack;

  beforeAll(async () => {
    stack = await startSoapStack(release, { wsdl: join(schemasFolder, 'exchange/2022/oso.wsdl') });
  }, 30_000);

  afterAll(() => stack.stop());

  it('opens a session, gets the dossier and signs off, as doel', async () => {
    const { las, failures } = stack;
    const { parties, ask } = await madeReady(stack, counterpart.PO);

    const granted = await las.ask({ do: 'overdracht', whom: 'trafficCenter', fields: ask });
    const sessieId = granted.answer?.sessieId;
    const document = { ...ask, sessieId, dossierVersie: pack.version };
    const delivered = await las.ask({ do: 'document', whom: 'school', fields: document });
    const signOff = { ...parties, sessieId, resultaat: delivered.answer?.resultaat };
    const signedOff = await las.ask({ do: 'afmelding', whom: 'trafficCenter', fields: signOff });
    const again = await las.ask({ do: 'afmelding', whom: 'trafficCenter', fields: signOff });

    expect(granted).toMatchObject({
      answer: {
        resultaat: release.results.sessionGranted,
        aanleverpunten: { aanleverpunt: expect.anything() },
      },
    });
    expect(delivered.answer?.resultaat).toBe(release.results.transferSucceeded);
    expect(parseXml(String(delivered.answer?.any))).toEqual(parseXml(dossier));
    expect(signedOff.answer).toEqual({ resultaat: release.results.transferSucceeded });
    expect(again.answer).toEqual({ resultaat: release.results.sessionSignedOff });
    expect(failures).toEqual([]);
  });

  it('is asked by the cast, checks the session and delivers, as bron', async () => {
    const { cast, las, failures } = stack;
    const bron = target.PO;
    const doel = counterpart.VO;
    const session = await cast.doel.openSession({
      scenario: 's',
      doel,
      bron,
      key: await codec.keyOf(pgn),
      overdrachtsoort: 'overstapdossier',
    });

    const serving = las.ask({ do: 'serve' });
    const result = (await cast.doel.askDossier(session))?.resultaat;
    const { answer } = await serving;
    await cast.doel.signOff(session, result);
    const late = las.ask({ do: 'serve' });
    const refused = (await cast.doel.askDossier(session))?.resultaat;
    await late;

    expect(result).toBe(release.results.transferSucceeded);
    expect(String(answer)).toContain('PHP &amp; Co');
    expect(refused).toBe(release.results.sessionSignedOff);
    expect(failures).toEqual([]);
  });

  it('reads a fault as a fault: a delivery point of another supplier', async () => {
    const { las } = stack;
    const fields = {
      bronBrin: counterpart.PO.brin,
      doelBrin: counterpart.VO.brin,
      doelRouteringsKenmerk: counterpart.VO.routeringsKenmerk,
      zoeksleutelPgnfrag: await codec.keyOf(pgn),
      overdrachtsoort: 'overstapdossier',
    };

    const told = await las.ask({ do: 'overdracht', whom: 'trafficCenter', fields });

    expect(told).toMatchObject({
      fault: expect.any(String),
      faultcode: expect.stringMatching(/Client$/),
    });
  });
});
