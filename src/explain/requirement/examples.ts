/**
 * Two messages of one scenario, played with the same dossier: one that satisfies a requirement, of the reference, and one
 * that breaks it, of a mutant.
 *
 * 1. What breaks it is the last thing of the target's making that the finding cites: a message, or what it told its user.
 * 2. What satisfies it is the last of the same name of all that the check looked at, else of all that came in the
 *    scenario; where there is none, the last that the check looked at.
 * 3. Where the finding cites nothing of the target's making something is missing: what satisfies the requirement is then
 *    the first message of which the mutant sent none, or fewer.
 */
import type { Body, Entry, Party } from '#evidence/entry.ts';
import { readBody } from '#report/html/message/content.ts';
import type { JudgedFinding } from '#verdict/blame.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Text } from '#words/text.ts';

/** A message on the wire, or what a user was told or shown. */
export type Shown =
  | {
      readonly kind: 'message';
      readonly name: string;
      readonly from: Party;
      readonly to: Party;
      readonly body: Body;
    }
  | { readonly kind: 'told-user'; readonly name: string; readonly answer: unknown };

/** The two examples, or why there are none; `message` is absent where nothing of the kind was there. */
export type Examples =
  | {
      readonly kind: 'shown';
      readonly scenario: string;
      readonly satisfies: { readonly message?: Shown };
      readonly breaks: {
        readonly mutant: string;
        readonly expected?: Text;
        readonly actual: Text;
        readonly message?: Shown;
      };
    }
  | { readonly kind: 'none'; readonly why: Text };

/** One run: what it came to, and its transcript. */
export type PlayedRun = { readonly record: RunRecord; readonly entries: readonly Entry[] };

/** The reference, and the mutant of this name, on the same scenarios. */
export type PlayedPair = {
  readonly sound: PlayedRun;
  readonly broken: PlayedRun;
  readonly mutant: string;
};

/** Takes the examples for a requirement out of two runs; undefined when the mutant did not break it in a scenario that the reference satisfied. */
export function examplesIn(
  { sound, broken, mutant }: PlayedPair,
  requirement: string,
): Examples | undefined {
  const found = findBreach(broken.record, sound.record, requirement);
  if (!found) return undefined;
  const { finding, scenario, looked } = found;
  const { expected, actual } = finding;
  const bad = madeByTarget(broken.entries, finding.entries).at(-1);
  const good = madeByTarget(sound.entries, looked);
  const [there, here] = [playedIn(sound.entries, scenario), playedIn(broken.entries, scenario)];
  const alike = bad && [...there, ...good].findLast(({ name }) => name === bad.name);
  const satisfying = (bad ? alike : firstMissing(there, here)) ?? good.at(-1);
  return {
    kind: 'shown',
    scenario,
    satisfies: { ...(satisfying && { message: satisfying }) },
    breaks: { mutant, ...(expected && { expected }), actual, ...(bad && { message: bad }) },
  };
}

type Found = {
  readonly finding: JudgedFinding;
  readonly scenario: string;
  readonly looked: readonly number[];
};

function findBreach(broken: RunRecord, sound: RunRecord, requirement: string): Found | undefined {
  for (const { scenario, findings, ...result } of broken.results) {
    if (result.requirement !== requirement) continue;
    const finding = findings.find(({ outcome }) => outcome === 'failed' || outcome === 'observed');
    const passed = sound.results.find(
      (other) =>
        other.requirement === requirement &&
        other.scenario === scenario &&
        other.outcome === 'passed',
    );
    if (finding && passed) return { finding, scenario, looked: passed.entries };
  }
  return undefined;
}

/** Gives what the target made from the beginning of a scenario until the next began: also what came late. */
function playedIn(entries: readonly Entry[], scenario: string): Shown[] {
  const from = entries.findIndex(
    (entry) => entry.kind === 'scenario-started' && entry.scenario === scenario,
  );
  const rest = entries.slice(from + 1);
  const next = rest.findIndex(({ kind }) => kind === 'scenario-started');
  const played = next === -1 ? rest : rest.slice(0, next);
  return madeByTarget(
    entries,
    played.map(({ seq }) => seq),
  );
}

function firstMissing(there: readonly Shown[], here: readonly Shown[]): Shown | undefined {
  const count = (shown: readonly Shown[], name: string) =>
    shown.filter((one) => one.kind === 'message' && one.name === name).length;
  return there.find(
    ({ kind, name }) => kind === 'message' && count(here, name) < count(there, name),
  );
}

function madeByTarget(entries: readonly Entry[], cited: readonly number[]): Shown[] {
  return entries.filter(({ seq }) => cited.includes(seq)).flatMap((entry) => shownIn(entry) ?? []);
}

function shownIn(entry: Entry): Shown | undefined {
  if (entry.kind === 'driver-called' && entry.outcome.status === 'done') {
    return { kind: 'told-user', name: entry.call, answer: entry.outcome.answer };
  }
  const isMessage = entry.kind === 'request' || entry.kind === 'response';
  if (!isMessage || entry.from !== 'target') return undefined;
  const { from, to, body } = entry;
  return { kind: 'message', name: nameOf(entry), from, to, body };
}

function nameOf(entry: Extract<Entry, { kind: 'request' | 'response' }>): string {
  const content = readBody(entry.body);
  if (content.kind === 'xml') return content.name;
  return entry.kind === 'request' ? `${entry.method} ${entry.path}` : `HTTP ${entry.status}`;
}
