import { type Cast, startCast } from '#cast/cast.ts';
import type { TestAuthority } from '#cast/pki/test-authority.ts';
import type { Driver } from '#driver/driver.ts';
import { httpDriver } from '#driver/http-driver.ts';
import type { Recorder } from '#evidence/recorder.ts';
import { hmacSearchKeyCodec, type SearchKeyCodec } from '#exchange/search-key.ts';
import { checkTarget } from '#preflight/check-target.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { checkClaims } from '#preflight/school-for.ts';
import type { Target } from '#preflight/target.ts';
import type { Law } from '#verdict/law.ts';
import {
  type CastIdentities,
  issueCastIdentities,
  keptAuthority,
  passingAuthority,
} from './certificates.ts';
import { referenceTarget, startReference } from './reference.ts';

/** The target of a run: the built-in reference, as it is or changed, or what a target file says. */
export type Chosen =
  | { readonly kind: 'reference'; readonly change?: string }
  | { readonly kind: 'file'; readonly target: Target };

/** Everything that is up and reachable before the first scenario. */
export type Prepared = {
  readonly target: Target;
  readonly cast: Cast;
  readonly driver: Driver;
  readonly codec: SearchKeyCodec;
  stop(): Promise<void>;
};

/** What preparing needs. */
export type PrepareOptions = {
  readonly chosen: Chosen;
  readonly law: Law;
  readonly recorder: Recorder;
  readonly onFailure: (error: unknown) => void;
};

/**
 * Puts the cast on its sockets, starts the reference when that is the target, and tries whether the target answers.
 *
 * @throws ConfigurationError when a port is taken, or the target is not there or not who it says it is.
 */
export async function prepare(options: PrepareOptions): Promise<Prepared> {
  const { chosen, law } = options;
  const declared = chosen.kind === 'file' ? chosen.target : referenceTarget;
  checkClaims(declared, law.pack);
  const isReference = chosen.kind === 'reference';
  const authority = await (isReference ? passingAuthority() : keptAuthority(declared));
  const identities = await issueCastIdentities(authority, declared.cast.host);
  const codec = hmacSearchKeyCodec(declared.zoeksleutel.key);
  const cast = await openCast(options, { target: declared, codec, identities, authority });
  const stops = [() => cast.stop()];
  let stopping: Promise<unknown> | undefined;
  const stop = async () => {
    stopping ??= Promise.all(stops.map((end) => end()));
    await stopping;
  };
  try {
    const reference = chosen.kind === 'reference' && (await openReference(chosen, authority, cast));
    if (reference) stops.unshift(() => reference.stop());
    const target = reference ? at(declared, reference) : declared;
    const driver = httpDriver({ ...target.driver, limitMs: target.limits.answerMs });
    const credentials = { ...identities.counterpart, authority: authority.certificate };
    await checkTarget(target, { credentials, driver });
    enrol(target, cast);
    return { target, cast, driver, codec, stop };
  } catch (error) {
    await stop();
    throw error;
  }
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
  const { host, trafficCenterPort, schoolPort } = target.cast;
  try {
    return await startCast({
      release: law.release,
      dossierVersie: law.pack.standaardversie,
      codec,
      identities,
      authority: authority.certificate,
      recorder,
      onFailure,
      targetOin: target.oin,
      host,
      trafficCenterPort,
      schoolPort,
      answerMs: target.limits.answerMs,
    });
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new ConfigurationError(
      `The cast cannot listen on "${host}" (${cause.message}): free the port, or mend "cast.trafficCenterPort" and "cast.schoolPort" in the target file`,
      { cause },
    );
  }
}

async function openReference(
  { change }: Extract<Chosen, { kind: 'reference' }>,
  authority: TestAuthority,
  cast: Cast,
) {
  const { oin, product } = referenceTarget;
  return startReference({
    identity: await authority.issue({ oin, name: product.supplier }),
    authority: authority.certificate,
    trafficCenter: cast.addresses.trafficCenter,
    ...(change !== undefined && { change }),
  });
}

function at(
  target: Target,
  { endpoint, driver }: { readonly endpoint: string; readonly driver: string },
): Target {
  return { ...target, endpoint, driver: { ...target.driver, url: driver } };
}

function enrol(target: Target, cast: Cast): void {
  for (const school of target.schools) {
    cast.trafficCenter.participants.add({ school, oin: target.oin, url: target.endpoint });
  }
}
