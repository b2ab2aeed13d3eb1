import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Identity } from '#cast/pki/test-authority.ts';
import type { Limits } from '#evidence/entry.ts';
import { asNamedIn } from '#exchange/delivery-point.ts';
import type { Release } from '#exchange/release.ts';
import type { School } from '#exchange/school.ts';
import type { ReleaseName } from '#law/load-law.ts';
import type { Target } from '#preflight/target.ts';
import type { Verdict } from '#verdict/outcome.ts';
import {
  type ReferenceAddresses,
  ReferenceProcess,
  referenceProgram,
} from './reference-process.ts';

/** A mutant, variant, miniature or planted fault of the reference LAS, as its catalogue tells it. */
export type Change = {
  readonly name: string;
  readonly kind: 'mutant' | 'variant' | 'miniature' | 'planted';
  readonly does: string;
  readonly breaks: readonly string[];
  readonly alsoBreaks: Readonly<Record<string, string>>;
  /** Where it shows, if not in every profile that the requirements bind. */
  readonly profiles?: readonly string[];
  /** The release in which it is tried, if not in '22. */
  readonly release?: ReleaseName;
  /** What a variant makes a difference to, if not to everything in one usual profile. */
  readonly touches?: { readonly profiles?: readonly string[]; readonly only?: readonly string[] };
  /** How long it may take over an answer, if more than the reference needs. */
  readonly answerMs?: number;
  /** Of a miniature: how the run that it spoils has to come out. */
  readonly expects?: Expectation;
  /** Of a planted fault: by which kind of fuzzing it is found. */
  readonly foundBy?: 'dossier' | 'conversation' | 'wire';
};

/** How a run against a bad target has to come out. */
export type Expectation = {
  readonly outcome: Verdict;
  /** The requirements that may be blamed, at least one of them; none when nobody is to blame. */
  readonly blames: readonly string[];
  /** Where it shows: anywhere, in one scenario with every other one sound, or nowhere. */
  readonly strikes: 'always' | 'once' | 'never';
};

const referenceKey = 'alleen-voor-tests';

/** Whoever fails by silence is waited for as long, so a reference that was changed gets less time. */
export const limitsOfChanged: Limits = { answerMs: 1_000, signOffMs: 1_000 };

/**
 * Gives the reference LAS as a target in a release; its addresses are known once it has started. It has the time that a supplier
 * would give: among drawn dossiers there are some of many megabytes, and a machine that does something else as well for a moment
 * says nothing about it.
 */
export function referenceTarget(release: Release): Target {
  return { ...reference, schools: schools.map((school) => asNamedIn(release, school)) };
}

const schools = [
  invented('99ZP', { sector: 'PO', name: 'Basisschool De Referentie' }),
  invented('99ZP', { sector: 'PO', name: 'Basisschool De Referentie', tail: '00902' }),
  invented('99ZV', { sector: 'VO', name: 'Scholengemeenschap De Referentie' }),
  invented('99ZS', { sector: 'SWV', name: 'Samenwerkingsverband De Referentie' }),
];

const reference: Target = {
  product: { supplier: 'OSO Keur', name: 'Referentie-LAS', version: '1' },
  oin: '00000003999999991000',
  endpoint: 'https://127.0.0.1',
  schools,
  driver: { url: 'http://127.0.0.1', account: 'oso-keur' },
  capabilities: {
    roles: ['bron', 'doel'],
    profiles: ['POPO', 'POVO', 'VOVO', 'BB', 'POSWV', 'VOSWV'],
    features: [
      'aanvraagdatum',
      'delivery-point',
      'feedback',
      'regional-platform',
      'revocation-list',
    ],
  },
  zoeksleutel: { key: referenceKey },
  tls: { folder: '' },
  cast: { host: '127.0.0.1', trafficCenterPort: 0, schoolPort: 0, osrPort: 0, kvsPort: 0 },
  limits: { answerMs: 5_000, signOffMs: 5_000 },
};

type Invented = Pick<School, 'sector' | 'name'> & { readonly tail?: string };

function invented(brin: string, { tail = '00901', ...school }: Invented): School {
  return { brin, routeringsKenmerk: `00000007000${brin}${tail}`, ...school };
}

/** A running reference LAS. */
export type Reference = ReferenceAddresses & { stop(): Promise<void> };

/** What the reference LAS is started with. */
export type ReferenceOptions = {
  /** The reference as a target, for its product, schools and secrets. */
  readonly target: Target;
  /** The release that it speaks. */
  readonly release: string;
  /** The gegevensset that its dossiers are of. */
  readonly year: { readonly dossierVersie: string; readonly namespace: string };
  readonly identity: Identity;
  /** Other certificates for the same key, which only a mutant or miniature shows. */
  readonly spares: Readonly<Record<'another' | 'numberless' | 'borrowed', string>>;
  readonly authority: string;
  /** What the authority revoked, as PEM. */
  readonly revocations: string;
  readonly trafficCenter: string;
  /** Where it registers its endpoints. */
  readonly osr?: string;
  readonly change?: string;
};

/** Starts the reference LAS, in a process of its own or in one that is kept for the next. */
export async function startReference(
  options: ReferenceOptions,
  kept?: ReferenceProcess,
): Promise<Reference> {
  const running = kept ?? new ReferenceProcess();
  const addresses = await running.serve(settingsFor(options));
  return { ...addresses, stop: () => (kept ? kept.rest() : running.end()) };
}

function settingsFor(options: ReferenceOptions) {
  const { identity, spares, authority, revocations } = options;
  const { trafficCenter, change, release, year, osr } = options;
  const { product, schools, cast } = options.target;
  return {
    product,
    release,
    year,
    schools,
    trafficCenter,
    host: cast.host,
    endpointPort: 0,
    driverPort: 0,
    tls: { ...identity, authority, revocations, spares },
    zoeksleutelKey: referenceKey,
    ...(osr !== undefined && { osr }),
    ...(change !== undefined && { change }),
  };
}

/** Lists every mutant, variant, miniature and planted fault of the reference LAS. */
export async function listChanges(): Promise<Change[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [referenceProgram, '--catalogue']);
  return JSON.parse(stdout);
}
