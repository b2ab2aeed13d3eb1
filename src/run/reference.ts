import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Identity } from '#cast/pki/test-authority.ts';
import { packageRoot } from '#law/package-root.ts';
import type { Target } from '#preflight/target.ts';

/** A mutant or variant of the reference LAS, as its catalogue tells it. */
export type Change = {
  readonly name: string;
  readonly kind: 'mutant' | 'variant';
  readonly does: string;
  readonly breaks: readonly string[];
  readonly alsoBreaks: Readonly<Record<string, string>>;
};

/** The reference LAS as a target; its addresses are known once it has started. */
export const referenceTarget: Target = {
  product: { supplier: 'OSO Keur', name: 'Referentie-LAS', version: '1' },
  oin: '00000003999999991000',
  endpoint: 'https://127.0.0.1',
  schools: [
    {
      brin: '99ZP',
      routeringsKenmerk: '0000000700099ZP00901',
      sector: 'PO',
      name: 'Basisschool De Referentie',
    },
    {
      brin: '99ZV',
      routeringsKenmerk: '0000000700099ZV00901',
      sector: 'VO',
      name: 'Scholengemeenschap De Referentie',
    },
  ],
  driver: { url: 'http://127.0.0.1', account: 'oso-keur' },
  capabilities: { roles: ['bron', 'doel'], profiles: ['POVO'] },
  zoeksleutel: { key: 'alleen-voor-tests' },
  tls: { folder: '' },
  cast: { host: '127.0.0.1', trafficCenterPort: 0, schoolPort: 0 },
  limits: { answerMs: 1_000, signOffMs: 1_000 },
};

/** A running reference LAS. */
export type Reference = {
  readonly endpoint: string;
  readonly driver: string;
  stop(): Promise<void>;
};

/** What the reference LAS is started with. */
export type ReferenceOptions = {
  readonly identity: Identity;
  readonly authority: string;
  readonly trafficCenter: string;
  readonly change?: string;
};

const program = join(packageRoot, 'dist', 'mocks', 'reference-las', 'main.js');

/** Starts the reference LAS as a process of its own. It ends with ours, whatever happens. */
export async function startReference(options: ReferenceOptions): Promise<Reference> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const { identity, authority, trafficCenter, change } = options;
  const { product, schools, zoeksleutel, cast } = referenceTarget;
  const settings = {
    product,
    schools,
    trafficCenter,
    host: cast.host,
    endpointPort: 0,
    driverPort: 0,
    tls: { ...identity, authority },
    zoeksleutelKey: zoeksleutel.key,
    ...(change !== undefined && { change }),
  };
  child.stdin.write(`${JSON.stringify(settings)}\n`);
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The reference LAS ended with exit code ${code} before it served`);
    }),
  ]);
  return { ...JSON.parse(line), stop: () => end(child) };
}

/** Lists every mutant and variant of the reference LAS. */
export async function listChanges(): Promise<Change[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--catalogue']);
  return JSON.parse(stdout);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.stdin?.end();
  await exited;
}
