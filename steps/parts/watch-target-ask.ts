import { setTimeout as pause } from 'node:timers/promises';
import type { SessionsAbout } from '#cast/traffic-center/sessions.ts';
import type { LeasedPupil } from '../stage.ts';
import type { ScenarioWorld, Situation } from '../world.ts';
import { namesakesDossier } from './known-dossier.ts';
import { isForSwv } from './koppelsleutel.ts';
import { misbehave } from './misbehave.ts';
import { notifySwv, shownKoppelsleutel } from './notify-swv.ts';

/** For how long a sign-off is waited for before the target is looked at, and how soon it is looked at again. */
const longestUnseenMs = 50;
const firstPauseMs = 2;

/** What is asked for where it is not as the scenario has it: in another situation, or about its other pupil. */
export type WatchOptions = {
  readonly situation?: Readonly<Situation>;
  readonly isAboutOther?: boolean;
};

/** What an ask is followed by. */
export type AskId = { readonly id: string };

type Watched = Required<WatchOptions>;

/**
 * Puts the pupil at the counterpart, as bron, and lets the target ask for the dossier: as samenwerkingsverband by the
 * koppelsleutel that it was notified of. Returns when the ask is done, the session signed off and the dossier shown,
 * or when the limits for that have passed; undefined when it was not begun.
 */
export async function watchTargetAsk(
  world: ScenarioWorld,
  options: WatchOptions = {},
): Promise<AskId | undefined> {
  await preparePupil(world, options);
  return watchAsk(world, options);
}

/** Puts the pupil at the counterpart, and tells the target of it where that is a samenwerkingsverband. */
export async function preparePupil(
  world: ScenarioWorld,
  options: WatchOptions = {},
): Promise<void> {
  const watched = watchedIn(world, options);
  enterPupil(world, watched);
  if (isForSwv(world.lease)) await offerToTarget(world, pgnOf(world, watched));
  if (world.situation.isAnotherOffered) await offerAnother(world);
}

/** Offers the target, as samenwerkingsverband, one more pupil, and gives the koppelsleutel that was issued for it. */
export function offerAnother(world: ScenarioWorld): Promise<string> {
  const { stage, scenario, lease, situation } = world;
  const { pgn, dossier }: LeasedPupil = lease.another();
  const pupil = { school: lease.counterpartSchool, pgn };
  const { isInspected } = situation;
  stage.cast.bron.enter({ ...pupil, scenario: scenario.key, dossier: dossier.root, isInspected });
  stage.cast.bron.makeReady(pupil, lease.targetSchool);
  return notifySwv(world, pgn);
}

/** As samenwerkingsverband the target is notified; what was ready for it is taken back when it is ready for nobody. */
async function offerToTarget(world: ScenarioWorld, pgn: string): Promise<void> {
  const { stage, lease, situation } = world;
  situation.koppelsleutel = await notifySwv(world, pgn);
  if (situation.readyFor === 'nobody') {
    stage.cast.bron.withdraw({ school: lease.counterpartSchool, pgn }, lease.targetSchool.brin);
  }
}

/** Lets the target ask for the dossier of a pupil that is at the counterpart already. */
export async function watchAsk(
  world: ScenarioWorld,
  options: WatchOptions = {},
): Promise<AskId | undefined> {
  const { stage, driver, lease } = world;
  const watched = watchedIn(world, options);
  const { situation, isAboutOther } = watched;
  const { sessions } = stage.cast.trafficCenter;
  const { koppelsleutel } = world.situation;
  const key = isAboutOther ? lease.otherKey : lease.key;
  const about = koppelsleutel === undefined ? key : { koppelsleutel };
  const since = { ...about, after: sessions.count };
  misbehave(stage, situation);
  const pupil = await pupilNamed(world, watched);
  const asked = await world.reached(driver.askDossier({ ...orderOf(world, watched), ...pupil }));
  if (asked.status === 'refused') return undefined;
  const isGranted = !situation.isTrafficCenterOutOfOrder && !situation.sessionRefusal;
  await untilDone(world, asked.answer, isGranted ? since : undefined);
  if (isGranted) await sessions.untilSignedOff(since, stage.limits.signOffMs);
  await tellState(world, asked.answer);
  await world.reached(driver.showReceived(asked.answer));
  return asked.answer;
}

function watchedIn(
  world: ScenarioWorld,
  { situation = world.situation, isAboutOther = false }: WatchOptions,
): Watched {
  return { situation, isAboutOther };
}

function pgnOf({ lease }: ScenarioWorld, { isAboutOther }: Watched): string {
  return isAboutOther ? lease.otherPgn : lease.pgn;
}

async function pupilNamed(world: ScenarioWorld, watched: Watched) {
  const { koppelsleutel } = world.situation;
  if (koppelsleutel === undefined) return { pgn: pgnOf(world, watched) };
  return { koppelsleutel: await shownKoppelsleutel(world, koppelsleutel) };
}

function enterPupil(world: ScenarioWorld, watched: Watched): void {
  const { stage, scenario, lease } = world;
  const { situation, isAboutOther } = watched;
  const { earlierAsk, isSupplemented, askedAt, isInspected } = situation;
  if (earlierAsk === 'for this dossier' && !isSupplemented) return;
  const isOffered = isForSwv(lease) && situation.readyFor !== 'another school';
  const readyFor = isOffered
    ? lease.targetSchool
    : {
        'the asking school': { brin: lease.targetSchool.brin },
        'another school': { brin: lease.otherSchool.brin },
        nobody: undefined,
      }[situation.readyFor];
  const isAtSecond = askedAt === 'the second delivery point';
  const school = isAtSecond ? lease.secondDeliveryPoint : lease.counterpartSchool;
  const pgn = pgnOf(world, watched);
  const dossier = isAboutOther || isSupplemented ? lease.drawDossier(pgn) : lease.dossier;
  const { bron } = stage.cast;
  const root = situation.sendsNamesake ? namesakesDossier(world) : dossier.root;
  bron.withdraw({ school, pgn }, lease.targetSchool.brin);
  bron.enter({ school, pgn, scenario: scenario.key, dossier: root, isInspected });
  if (readyFor !== undefined) bron.makeReady({ school, pgn }, readyFor);
}

function orderOf({ stage, lease }: ScenarioWorld, { situation }: Watched) {
  const { targetSchool, counterpartSchool, secondDeliveryPoint, transfer } = lease;
  const askedAt = {
    // Within one BRIN the target has delivery points as well: only ours is meant.
    'as usual': transfer.isWithinBrin ? counterpartSchool : undefined,
    'every delivery point': undefined,
    'the second delivery point': secondDeliveryPoint,
  }[situation.askedAt];
  const aanvraagdatum = momentOf(situation.askedSince, stage.cast.clock.now().getTime());
  return {
    brin: targetSchool.brin,
    fromBrin: counterpartSchool.brin,
    overdrachtsoort: transfer.overdrachtsoort,
    ...(askedAt && { fromRouteringsKenmerk: askedAt.routeringsKenmerk }),
    ...(aanvraagdatum !== undefined && { aanvraagdatum }),
  };
}

function momentOf(since: Situation['askedSince'], nowMs: number): string | undefined {
  if (typeof since === 'object') return since.at;
  const beforeMs = { never: undefined, 'an hour ago': hourMs, now: 0 }[since];
  return beforeMs === undefined ? undefined : new Date(nowMs - beforeMs).toISOString();
}

/** A driver that cannot tell how far an ask is shows what came of it once it has ended. */
async function tellState(world: ScenarioWorld, ask: AskId): Promise<void> {
  const told = await world.driver.askState(ask);
  if (told.status !== 'not-offered') await world.reached(Promise.resolve(told));
}

const hourMs = 3_600_000;

/** Who has signed off is about to be done, so that nobody looks often before that. */
async function untilDone(
  world: ScenarioWorld,
  ask: AskId,
  since: SessionsAbout | undefined,
): Promise<void> {
  const { limits, glances, cast } = world.stage;
  const { sessions } = cast.trafficCenter;
  const limit = AbortSignal.timeout(limits.answerMs + limits.signOffMs);
  if (since) await sessions.untilSignedOff(since, longestUnseenMs);
  for (let pauseMs = firstPauseMs; !limit.aborted; pauseMs *= 2) {
    const seen = await glances.askState(ask);
    // What went wrong is looked at again, on record.
    if (seen.status !== 'done') return tellState(world, ask);
    if (seen.answer.state === 'done') return;
    await pause(pauseMs, undefined, { signal: limit }).catch(() => undefined);
  }
}
