import type { Cast } from '#cast/cast.ts';
import { openTunnel } from '#cast/wire/tunnel.ts';
import type { Driver } from '#driver/driver.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { checkClaims } from '#preflight/check-claims.ts';
import { agreesOnClock } from '#preflight/probes/agrees-on-clock.ts';
import { agreesOnDeliveryPoints } from '#preflight/probes/agrees-on-delivery-points.ts';
import { agreesOnOin } from '#preflight/probes/agrees-on-oin.ts';
import { summariseCertificate } from '#preflight/probes/certificate-summary.ts';
import { drivesTarget } from '#preflight/probes/drives-target.ts';
import { hasPublicAddress } from '#preflight/probes/has-public-address.ts';
import { hearsTarget } from '#preflight/probes/hears-target.ts';
import { resultsOf } from '#preflight/probes/probe.ts';
import { reachesEndpoint } from '#preflight/probes/reaches-endpoint.ts';
import { resolvesName } from '#preflight/probes/resolves-name.ts';
import { showsOwnCertificates } from '#preflight/probes/shows-own-certificates.ts';
import { takesTestPupils } from '#preflight/probes/takes-test-pupils.ts';
import { trustedByTarget } from '#preflight/probes/trusted-by-target.ts';
import { trustsTarget } from '#preflight/probes/trusts-target.ts';
import { viewEndpoint } from '#preflight/probes/view-endpoint.ts';
import type { Target } from '#preflight/target.ts';
import { text } from '#words/text.ts';
import { type CastTls, issueCastIdentities, openTls, passingAuthority } from '../certificates.ts';
import { openCast } from '../open-cast.ts';
import { firstDriver } from '../open-driver.ts';
import { openReference } from '../open-reference.ts';
import type { Examined, ExamineOptions } from '../prepared.ts';
import { openCodec } from '../search-key/open-codec.ts';
import { claimedBy } from './claimed-by.ts';
import type { Examination } from './examination.ts';
import { loadsPupils } from './loads-pupils.ts';
import { provokeCallback } from './provoke-callback.ts';
import { testPupils } from './test-pupils.ts';

/**
 * Tries everything that can be tried before a run, and gives what is up and reachable then; undefined when something
 * failed, of which the examination knows. Nothing of it is in the transcript.
 *
 * @throws ConfigurationError when something failed and the examination does not go on.
 */
export async function examine(
  options: ExamineOptions,
  examination: Examination,
): Promise<Examined | undefined> {
  const stops: (() => Promise<unknown>)[] = [];
  let stopping: Promise<unknown> | undefined;
  const stop = async () => {
    stopping ??= stops.reduceRight((before, end) => before.then(end), Promise.resolve<unknown>(0));
    await stopping;
  };
  try {
    const parts = await examineAll({ ...options, examination, stops });
    const isSound = examination.results.every(({ outcome }) => outcome !== 'failed');
    if (parts && isSound) return { ...parts, stop };
    await stop();
    return undefined;
  } catch (error) {
    await stop();
    throw error;
  }
}

type Context = ExamineOptions & {
  readonly examination: Examination;
  /** What is to be stopped in the end, the last first. */
  readonly stops: (() => Promise<unknown>)[];
};

async function examineAll(context: Context): Promise<Omit<Examined, 'stop'> | undefined> {
  const { chosen, law, examination, recorder } = context;
  const isReference = chosen.kind === 'reference';
  const declared = isReference ? claimedBy(chosen, law.release) : chosen.target;
  recorder.rehearse();
  await examination.attempt(tries.configuration, () => checkClaims(declared, law));
  examination.add(agreesOnDeliveryPoints(declared));
  if (!isReference) examination.add(hasPublicAddress(declared));
  const tls = await openCertificates(context, declared);
  const codec = await openKeys(context, declared);
  const cast = tls && codec && (await openStage(context, { target: declared, codec, tls }));
  const target = await openTarget(context, { declared, cast });
  if (tls) await examineEndpoint(context, { target, tls });
  // Nobody is troubled with what is tried beforehand.
  const driver = firstDriver(target);
  const isDriven = examination.add(await drivesTarget(target, driver));
  // Of the LAS that we started ourselves a run need not ask whether it was set up.
  if (!isReference || examination.goesOn) {
    await examineActs(context, { target, driver: isDriven ? driver : undefined, cast, codec, tls });
  }
  return cast && codec ? { target, cast, codec } : undefined;
}

const tries = {
  configuration: {
    name: 'configuration',
    tried: text(
      'de claims naast de scholen en de release leggen',
      'hold the claims beside the schools and the release',
    ),
    found: text('zij passen bij elkaar', 'they fit together'),
  },
  certificates: {
    name: 'own-certificates',
    tried: text('de certificaten van de tegenspelers openen', 'open the certificates of the cast'),
  },
  zoeksleutel: {
    name: 'zoeksleutel',
    tried: text('een zoeksleutel laten maken', 'have a zoeksleutel made'),
    found: text('dat kan', 'that works'),
  },
  ports: {
    name: 'ports',
    tried: text('luisteren op de poorten van de tegenspelers', 'listen on the ports of the cast'),
    found: text('zij zijn vrij', 'they are free'),
  },
} as const;

async function openCertificates(
  { chosen, examination }: Context,
  declared: Target,
): Promise<CastTls | undefined> {
  const tls = await examination.attempt(tries.certificates, async (): Promise<CastTls> => {
    if (chosen.kind === 'file') return openTls(declared);
    const authority = await passingAuthority();
    const identities = await issueCastIdentities(authority, declared.cast);
    return { identities, trusted: authority.certificate };
  });
  if (!tls) return undefined;
  const { trafficCenter, counterpart } = tls.identities;
  const shown = {
    'tls.trafficCenter': summariseCertificate(trafficCenter.certificate),
    'tls.school': summariseCertificate(counterpart.certificate),
  };
  const isShown = examination.add(
    showsOwnCertificates(shown, { target: declared, now: new Date() }),
  );
  return isShown ? tls : undefined;
}

async function openKeys({ examination, law, stops }: Context, declared: Target) {
  const codec = await examination.attempt(tries.zoeksleutel, () =>
    openCodec(declared, law.release),
  );
  if (codec) stops.push(() => codec.stop());
  return codec;
}

async function openStage(
  context: Context,
  parts: Parameters<typeof openCast>[1],
): Promise<Cast | undefined> {
  const { examination, stops } = context;
  const cast = await examination.attempt(tries.ports, () => openCast(context, parts));
  if (cast) stops.push(() => cast.stop());
  return cast;
}

type Playing = { readonly declared: Target; readonly cast: Cast | undefined };

/** The target with its addresses, once the cast knows its schools. */
async function openTarget(
  { chosen, law, stops }: Context,
  { declared, cast }: Playing,
): Promise<Target> {
  let target = declared;
  if (chosen.kind === 'reference' && cast) {
    const authority = await passingAuthority();
    const {
      endpoint,
      driver: url,
      ...reference
    } = await openReference(chosen, {
      declared,
      authority,
      cast,
      law,
    });
    stops.push(() => reference.stop());
    target = { ...declared, endpoint, driver: { account: declared.driver.account, url } };
  }
  cast?.enrol({ ...target, url: target.endpoint });
  return target;
}

async function examineEndpoint(
  { examination }: Context,
  { target, tls: { identities, trusted } }: { readonly target: Target; readonly tls: CastTls },
): Promise<void> {
  const { endpoint, limits, tls } = target;
  const limitMs = limits.answerMs;
  const { proxy } = tls;
  const view = await viewEndpoint(endpoint, {
    credentials: { ...identities.counterpart, authority: trusted },
    limitMs,
    open: proxy === undefined ? undefined : (place) => openTunnel(place, { proxy, limitMs }),
  });
  const ours = summariseCertificate(identities.counterpart.certificate);
  examination.add(resolvesName(view));
  examination.add(reachesEndpoint(view));
  examination.add(trustsTarget(view, { ours, tls, now: new Date() }));
  examination.add(trustedByTarget(view, { ours, tls }));
  examination.add(agreesOnOin(view, target));
  examination.add(agreesOnClock(view));
}

type Acting = {
  readonly target: Target;
  /** Absent where only a person drives, or what should drive does not answer. */
  readonly driver: Driver | undefined;
  readonly cast: Cast | undefined;
  readonly codec: SearchKeyCodec | undefined;
  readonly tls: CastTls | undefined;
};

async function examineActs(
  { examination, law, recorder }: Context,
  { target, driver, cast, codec, tls }: Acting,
): Promise<void> {
  const isFetched = target.driver.load === 'oso';
  if (!driver || !cast || !codec || !tls) {
    const skipped = resultsOf('test-pupils', untried.pupils).skipped();
    examination.add(isFetched ? loadsPupils(target, law) : skipped);
    examination.add(resultsOf('callback', untried.callback).skipped());
    return;
  }
  examination.add(
    isFetched ? loadsPupils(target, law) : await takesTestPupils(testPupils(target, law), driver),
  );
  const heard = await hearsTarget({
    address: cast.addresses.trafficCenter,
    driver,
    heard: () => recorder.rehearsed,
    provoke: provokeCallback({ target, cast, codec, pack: law.pack }),
    ours: summariseCertificate(tls.identities.trafficCenter.certificate),
    tls: target.tls,
  });
  examination.add(heard);
}

const untried = {
  pupils: text('op elke school een testleerling invoeren', 'enter a test pupil at each school'),
  callback: text('het doel ons laten bellen', 'let the target call us'),
};
