/**
 * Which entries it takes to judge one requirement of a run again:
 *
 * 1. What the run was about, and how it ended.
 * 2. All that belongs to the scenarios in which the requirement got a result, also what came late.
 * 3. Of the rest only as much as changes the result: a later sign of life, the certificates that the target called
 *    under, the other pupils. Whether it does is found by trying.
 *
 * What goes along is attributed as in the whole run: where an entry was found by what a scenario leased or was granted,
 * that is here too, and leaving out others cannot lead it elsewhere. Hence a request that belongs to another scenario
 * comes with all of that scenario, while an answer alone belongs to none.
 */
import { attribute, loading, type Owner } from '#evidence/attribution.ts';
import type { Entry } from '#evidence/entry.ts';
import { exchangesOf } from '#evidence/exchange.ts';
import type { Release } from '#exchange/release.ts';

/** Which part of a run is asked for. */
export type Part = {
  readonly requirement: string;
  /** The scenarios in which it got a result. */
  readonly scenarios: readonly string[];
  readonly release: Release;
};

/** Gives the entries that do for `isEnough`, the fewest that were found; in the end all of them. */
export function neededEntries(
  entries: readonly Entry[],
  { requirement, scenarios, release }: Part,
  isEnough: (some: readonly Entry[]) => boolean,
): readonly Entry[] {
  const ownerOf = new Map<number, Owner>([
    ...attribute(entries, exchangesOf(entries, release)),
    ...scenariosOfRaw(entries),
  ]);
  const belongingTo = (keys: readonly (Owner | undefined)[]) =>
    entries.filter((entry) => keys.includes(belongsTo(entry, ownerOf)));
  const own = belongingTo(scenarios);
  const life = lastAnswer(entries);
  const callers = firstCalls(entries);
  const called = belongingTo(callers.map((call) => belongsTo(call, ownerOf)));
  const certificates = [...callers, ...called];
  const pupils = entries.filter(namesAPupil);
  const ways = [[], life, certificates, pupils, [...life, ...certificates, ...pupils]];
  for (const more of ways) {
    const kept = new Set<Entry>([...own, ...more]);
    const some = entries
      .filter((entry) => isFrame(entry) || kept.has(entry))
      .filter(isAsked(requirement));
    if (isEnough(some)) return some;
  }
  return entries;
}

const frame: readonly Entry['kind'][] = ['run-started', 'listening-on', 'barrier', 'run-ended'];

function isFrame({ kind }: Entry): boolean {
  return frame.includes(kind);
}

/** No other judgement is asked for. */
function isAsked(requirement: string): (entry: Entry) => boolean {
  return (entry) => entry.kind !== 'asked' || entry.requirement === requirement;
}

function belongsTo(entry: Entry, ownerOf: ReadonlyMap<number, Owner>): Owner | undefined {
  if ('exchange' in entry) return ownerOf.get(entry.exchange);
  if (entry.kind === 'loading' || entry.kind === 'loaded') return loading;
  return 'scenario' in entry ? entry.scenario : undefined;
}

/** Bytes that are no message name their scenario when they are sent. */
function scenariosOfRaw(entries: readonly Entry[]): (readonly [number, string])[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'raw-sent' || entry.scenario === undefined) return [];
    return [[entry.exchange, entry.scenario] as const];
  });
}

function lastAnswer(entries: readonly Entry[]): Entry[] {
  const answers = entries.filter(
    (entry) => entry.kind === 'response' && entry.from === 'target' && entry.certificate,
  );
  return answers.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).slice(-1);
}

function firstCalls(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (entry.kind !== 'request' || entry.from !== 'target' || !entry.certificate) return false;
    const { fingerprint } = entry.certificate;
    return !seen.has(fingerprint) && seen.add(fingerprint);
  });
}

function namesAPupil(entry: Entry): boolean {
  return entry.kind === 'leased' || (entry.kind === 'driver-called' && entry.call === 'loadPupil');
}
