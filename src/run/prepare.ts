import { type Cast, startCast } from '#cast/cast.ts';
import type { TestAuthority } from '#cast/pki/test-authority.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { Release } from '#exchange/release.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { loadValidationService } from '#law/load-validation-service.ts';
import { checkClaims } from '#preflight/check-claims.ts';
import { checkTarget } from '#preflight/check-target.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Target } from '#preflight/target.ts';
import type { Law } from '#verdict/law.ts';
import {
  type CastIdentities,
  issueCastIdentities,
  keptAuthority,
  passingAuthority,
} from './certificates.ts';
import { type OpenDriver, type OpenDriverOptions, openDriver } from './open-driver.ts';
import { referenceTarget, startReference } from './reference.ts';
import type { ReferenceProcess } from './reference-process.ts';
import { openCodec } from './search-key/open-codec.ts';

/** The target of a run: the built-in reference, as it is or changed, or what a target file says. */
export type Chosen =
  | {
      readonly kind: 'reference';
      readonly change?: string;
      /** How long it may take over an answer, if more than usual. */
      readonly answerMs?: number;
      /** A process that it is to run in, which goes on for others; in one of its own when none is given. */
      readonly process?: ReferenceProcess;
      /** The only profiles that it is to claim; all of its own when none are named. */
      readonly profiles?: readonly string[];
    }
  | { readonly kind: 'file'; readonly target: Target };

/** Everything that is up and reachable before the first scenario. */
export type Prepared = {
  readonly target: Target;
  readonly cast: Cast;
  readonly codec: SearchKeyCodec;
  /** Whether the target forgets when asked; one that does not must never see a pupil again. */
  readonly isForgetful: boolean;
  stop(): Promise<void>;
} & Omit<OpenDriver, 'stop'>;

/** What preparing needs. */
export type PrepareOptions = {
  readonly chosen: Chosen;
  readonly law: Law;
  readonly recorder: Recorder;
  readonly onFailure: (error: unknown) => void;
} & Pick<OpenDriverOptions, 'person' | 'folder'>;

/**
 * Puts the cast on its sockets, starts the reference when that is the target, and tries whether the target answers.
 *
 * @throws ConfigurationError when a port is taken, or the target is not there or not who it says it is.
 */
export async function prepare(options: PrepareOptions): Promise<Prepared> {
  const { chosen, law } = options;
  const declared = chosen.kind === 'file' ? chosen.target : claimedBy(chosen, law.release);
  checkClaims(declared, law);
  const isReference = chosen.kind === 'reference';
  const authority = await (isReference ? passingAuthority() : keptAuthority(declared));
  const identities = await issueCastIdentities(authority, declared.cast.host);
  const codec = await openCodec(declared, law.release);
  const cast = await openCast(options, { target: declared, codec, identities, authority }).catch(
    async (error: unknown) => {
      await codec.stop();
      throw error;
    },
  );
  const stops = [() => cast.stop().then(() => codec.stop())];
  let stopping: Promise<unknown> | undefined;
  const stop = async () => {
    stopping ??= Promise.all(stops.map((end) => end()));
    await stopping;
  };
  try {
    const reference =
      chosen.kind === 'reference' &&
      (await openReference(chosen, { declared, authority, cast, law }));
    if (reference) stops.unshift(() => reference.stop());
    const target = reference ? at(declared, reference) : declared;
    const opened = await openDriver(target, options);
    stops.unshift(async () => opened.stop());
    const { driver } = opened;
    const credentials = { ...identities.counterpart, authority: authority.certificate };
    await checkTarget(target, { credentials, driver });
    enrol(target, cast);
    // What it knows from before would count as known in this run.
    const isForgetful = isReference || (await driver.forget()).status !== 'not-offered';
    return { ...opened, target, cast, codec, isForgetful, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function claimedBy(
  { profiles, answerMs }: Extract<Chosen, { kind: 'reference' }>,
  release: Release,
): Target {
  const usual = referenceTarget(release);
  const target = { ...usual, limits: { ...usual.limits, ...(answerMs && { answerMs }) } };
  if (!profiles) return target;
  const unknown = profiles.find((name) => !target.capabilities.profiles.includes(name));
  if (unknown === undefined) {
    return { ...target, capabilities: { ...target.capabilities, profiles } };
  }
  throw new ConfigurationError(
    `The reference does not claim the profile "${unknown}": give --profiles some of ${target.capabilities.profiles.join(', ')}`,
  );
}

type CastParts = {
  readonly target: Target;
  readonly codec: SearchKeyCodec;
  readonly identities: CastIdentities;
  readonly authority: TestAuthority;
};

async function openCast(
  { law, recorder, onFailure }: PrepareOptions,
  { target, codec, identities, authority }: CastParts,
): Promise<Cast> {
  const { host, ...ports } = target.cast;
  const { validatieversie } = law.pack;
  try {
    return await startCast({
      release: law.release,
      dossierVersie: law.pack.standaardversie,
      kvs: {
        service: loadValidationService(),
        validatieversie,
        dossierLaw: () => dossierLawOf(law),
      },
      codec,
      identities,
      authority: authority.certificate,
      recorder,
      onFailure,
      targetOin: target.oin,
      host,
      ...ports,
      now: () => new Date(),
      answerMs: target.limits.answerMs,
    });
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new ConfigurationError(
      `The cast cannot listen on "${host}" (${cause.message}): free the port, or mend "cast.trafficCenterPort", "cast.schoolPort", "cast.osrPort" and "cast.kvsPort" in the target file`,
      { cause },
    );
  }
}

type ReferenceParts = {
  readonly declared: Target;
  readonly authority: TestAuthority;
  readonly cast: Cast;
  readonly law: Law;
};

async function openReference(
  { change, process }: Extract<Chosen, { kind: 'reference' }>,
  { declared, authority, cast, law }: ReferenceParts,
) {
  const { oin, product } = declared;
  const identity = await authority.issue({ oin, name: product.supplier });
  const another = await authority.reissue(identity, 'another');
  const numberless = await authority.reissue(identity, 'numberless');
  const borrowed = await authority.reissue(identity, 'borrowed');
  const options = {
    target: declared,
    release: law.release.release,
    year: { dossierVersie: law.pack.standaardversie, namespace: law.pack.namespace },
    identity,
    spares: {
      another: another.certificate,
      numberless: numberless.certificate,
      borrowed: borrowed.certificate,
    },
    authority: authority.certificate,
    revocations: authority.revocations,
    trafficCenter: cast.addresses.trafficCenter,
    osr: cast.addresses.osr,
    ...(change !== undefined && { change }),
  };
  return startReference(options, process);
}

function at(
  target: Target,
  { endpoint, driver }: { readonly endpoint: string; readonly driver: string },
): Target {
  return { ...target, endpoint, driver: { account: target.driver.account, url: driver } };
}

function enrol(target: Target, cast: Cast): void {
  cast.enrol({ ...target, url: target.endpoint });
}
