import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '#cast/cast.ts';
import { castOins } from '#cast/cast-oins.ts';
import { castSchools } from '#cast/cast-schools.ts';
import { createTestAuthority } from '#cast/pki/test-authority.ts';
import { Recorder } from '#evidence/recorder.ts';
import { hmacSearchKeyCodec, searchKeyForm } from '#exchange/search-key.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadLaw } from '#law/load-law.ts';
import { loadValidationService } from '#law/load-validation-service.ts';
import { packageRoot } from '#law/package-root.ts';
import { schemasFolder } from '#law/schema-file.ts';
import { parseXml } from '#xml/parse-xml.ts';

/** Debian's php-cli and php-soap: SOAP by somebody else. CI installs them, so there the tests are never skipped. */
const hasPhp = spawnSync('php', ['-r', 'exit(extension_loaded("soap") ? 0 : 1);']).status === 0;

const { release, pack } = loadLaw({ release: '2022' });
const codec = hmacSearchKeyCodec('alleen-voor-tests', searchKeyForm(release));
const { counterpart } = castSchools(release);
const targetOin = '00000003999999991000';
const dossier = `<dossier xmlns="${pack.namespace}"><metadata><pakketnaam>PHP &amp; Co</pakketnaam></metadata></dossier>`;
const school = (brin: string, sector: 'PO' | 'VO') =>
  ({ brin, sector, name: brin, routeringsKenmerk: `00000007000${brin}00901` }) as const;
const target = { PO: school('99ZP', 'PO'), VO: school('99ZV', 'VO') };
const pgn = '999900006';

type Told = {
  readonly answer?: Readonly<Record<string, unknown>> & { readonly any?: unknown };
  readonly fault?: string;
};

/** The LAS that PHP makes of our WSDL. */
class PhpLas {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor(settings: object) {
    this.#child = spawn('php', [join(packageRoot, 'tools/soap-stack/las.php')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    // Both pipes were asked for, so both are there.
    const input = this.#child.stdout as NodeJS.ReadableStream;
    // That it has gone shows where an answer is missing.
    this.#child.stdin?.on('error', () => {});
    this.#lines = createInterface({ input })[Symbol.asyncIterator]();
    this.#write(settings);
  }

  async listening(): Promise<string> {
    return JSON.parse((await this.#lines.next()).value).url;
  }

  async ask(order: object): Promise<Told> {
    this.#write(order);
    return JSON.parse((await this.#lines.next()).value);
  }

  async stop(): Promise<void> {
    const exited = once(this.#child, 'exit');
    this.#child.stdin?.end();
    await exited;
  }

  #write(line: object): void {
    this.#child.stdin?.write(`${JSON.stringify(line)}\n`);
  }
}

describe.skipIf(!hasPhp)('an independent SOAP stack, made of our WSDL', () => {
  let cast: Cast;
  let las: PhpLas;
  const failures: unknown[] = [];

  beforeAll(async () => {
    const authority = await createTestAuthority(new Date());
    const issue = (oin: string, name: string) => authority.issue({ oin, name });
    const [trafficCenter, counterpart, own] = await Promise.all([
      issue(castOins.trafficCenter, 'Traffic Center'),
      issue(castOins.counterpart, 'Tegenspeler'),
      issue(targetOin, 'PHP'),
    ]);
    cast = await startCast({
      release,
      dossierVersie: pack.standaardversie,
      codec,
      kvs: {
        service: loadValidationService(),
        validatieversie: pack.validatieversie,
        dossierLaw: () => loadDossierLaw(pack.version),
      },
      identities: { trafficCenter, counterpart },
      authority: authority.certificate,
      recorder: new Recorder({ write: () => {} }, () => new Date()),
      targetOin,
      host: '127.0.0.1',
      trafficCenterPort: 0,
      schoolPort: 0,
      osrPort: 0,
      kvsPort: 0,
      now: () => new Date(),
      answerMs: 10_000,
      onFailure: (error) => failures.push(error),
    });
    const folder = mkdtempSync(join(tmpdir(), 'oso-keur-php-'));
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    las = new PhpLas({
      wsdl: join(schemasFolder, 'exchange/2022/oso.wsdl'),
      ...cast.addresses,
      dossier,
      certificate: file('own.pem', own.certificate),
      key: file('own.key', own.key),
      authority: file('ca.pem', authority.certificate),
    });
    const url = await las.listening();
    cast.enrol({ schools: [target.PO, target.VO], oin: targetOin, url });
  }, 30_000);

  afterAll(async () => {
    await las.stop();
    await cast.stop();
  });

  it('opens a session, gets the dossier and signs off, as doel', async () => {
    const bron = counterpart.PO;
    const pupil = { scenario: 's', school: bron, pgn, isInspected: true };
    cast.bron.enter({ ...pupil, dossier: parseXml(dossier) });
    cast.bron.makeReady(pupil, { brin: target.VO.brin });
    const key = { zoeksleutelPgnfrag: await codec.keyOf(pgn), overdrachtsoort: 'overstapdossier' };
    const from = { bronBrin: bron.brin, bronRouteringsKenmerk: bron.routeringsKenmerk };
    const to = { doelBrin: target.VO.brin, doelRouteringsKenmerk: target.VO.routeringsKenmerk };
    const ask = { ...from, ...to, ...key };

    const granted = await las.ask({ do: 'overdracht', whom: 'trafficCenter', fields: ask });
    const sessieId = granted.answer?.sessieId;
    const document = { ...ask, sessieId, dossierVersie: pack.version };
    const delivered = await las.ask({ do: 'document', whom: 'school', fields: document });
    const signOff = { ...from, ...to, sessieId, resultaat: delivered.answer?.resultaat };
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
