/** PHP's ext-soap over against the cast: SOAP by somebody else. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Cast, startCast } from '#cast/cast.ts';
import { castOins } from '#cast/cast-oins.ts';
import { createTestAuthority } from '#cast/pki/test-authority.ts';
import { Recorder } from '#evidence/recorder.ts';
import type { Release } from '#exchange/release.ts';
import type { School } from '#exchange/school.ts';
import { hmacSearchKeyCodec, searchKeyForm } from '#exchange/search-key.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadLaw } from '#law/load-law.ts';
import { loadValidationService } from '#law/load-validation-service.ts';
import { packageRoot } from '#law/package-root.ts';
import { parseXml } from '#xml/parse-xml.ts';

/** Debian's php-cli and php-soap. CI installs them, so there the tests are never skipped. */
export const hasPhp =
  spawnSync('php', ['-r', 'exit(extension_loaded("soap") ? 0 : 1);']).status === 0;

const { release, pack } = loadLaw({ release: '2022' });

export const codec = hmacSearchKeyCodec('alleen-voor-tests', searchKeyForm(release));
export const dossier = `<dossier xmlns="${pack.namespace}"><metadata><pakketnaam>PHP &amp; Co</pakketnaam></metadata></dossier>`;
export const pgn = '999900006';

const school = (brin: string, sector: 'PO' | 'VO') =>
  ({ brin, sector, name: brin, routeringsKenmerk: `00000007000${brin}00901` }) as const;

/** The schools of the LAS that PHP makes. */
export const target = { PO: school('99ZP', 'PO'), VO: school('99ZV', 'VO') };

const targetOin = '00000003999999991000';

type Told = {
  readonly answer?: Readonly<Record<string, unknown>> & { readonly any?: unknown };
  readonly fault?: string;
};

/** The LAS that PHP makes of our WSDL. */
export class PhpLas {
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

/** A cast and the LAS that PHP makes of a WSDL, enrolled with each other. */
export type SoapStack = {
  readonly cast: Cast;
  readonly las: PhpLas;
  /** What went wrong in the cast. */
  readonly failures: readonly unknown[];
  stop(): Promise<void>;
};

/** Starts both: the cast by a release, the LAS by a WSDL with settings of its own. */
export async function startSoapStack(
  release: Release,
  { wsdl, ...settings }: { readonly wsdl: string; readonly [setting: string]: unknown },
): Promise<SoapStack> {
  const failures: unknown[] = [];
  const authority = await createTestAuthority(new Date());
  const issue = (oin: string, name: string) => authority.issue({ oin, name });
  const [trafficCenter, counterpart, own] = await Promise.all([
    issue(castOins.trafficCenter, 'Traffic Center'),
    issue(castOins.counterpart, 'Tegenspeler'),
    issue(targetOin, 'PHP'),
  ]);
  const cast = await startCast({
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
  const las = new PhpLas({
    wsdl,
    ...settings,
    ...cast.addresses,
    dossier,
    certificate: file('own.pem', own.certificate),
    key: file('own.key', own.key),
    authority: file('ca.pem', authority.certificate),
  });
  const url = await las.listening();
  cast.enrol({ schools: [target.PO, target.VO], oin: targetOin, url });
  const stop = async () => {
    await las.stop();
    await cast.stop();
  };
  return { cast, las, failures, stop };
}

/** Makes the dossier ready at a school of the cast, and gives the fields by which the LAS asks for it. */
export async function madeReady({ cast }: SoapStack, school: School) {
  const pupil = { scenario: 's', school, pgn, isInspected: true };
  cast.bron.enter({ ...pupil, dossier: parseXml(dossier) });
  cast.bron.makeReady(pupil, { brin: target.VO.brin });
  const parties = {
    bronBrin: school.brin,
    bronRouteringsKenmerk: school.routeringsKenmerk,
    doelBrin: target.VO.brin,
    doelRouteringsKenmerk: target.VO.routeringsKenmerk,
  };
  const key = { zoeksleutelPgnfrag: await codec.keyOf(pgn), overdrachtsoort: 'overstapdossier' };
  return { parties, ask: { ...parties, ...key } };
}
