import { zipSync } from 'fflate';
import type { EntryBody } from '#evidence/entry.ts';
import type { PlannedScenario } from '#evidence/plan.ts';
import { BronScene, DoelScene, delivery } from '#evidence/scenes.test-support.ts';
import {
  law,
  planned,
  pupil,
  type RunChanges,
  TranscriptBuilder,
} from '#evidence/transcript-builder.test-support.ts';
import type { Law } from '#verdict/law.ts';
import { lawDataOf } from '#verdict/law-data.ts';
import { filesOf, judgedBy, judgeOf, rechained } from '#verify/run-files.test-support.ts';
import type { RunFiles } from '#verify/run-files.ts';

/** The law as if it had only what a small run can judge in full. */
export const smallLaw: Law = {
  ...law,
  requirements: law.requirements.filter(({ id }) =>
    ['OSO-DOS-01', 'OSO-SES-01', 'OSO-SES-03'].includes(id),
  ),
};

const smallData = lawDataOf(smallLaw, 'test');

/** Judges by that law. */
export const smallJudge = judgeOf(smallLaw);

const delivers = planned('delivers', 'bron', ['OSO-DOS-01', 'OSO-SES-01']);
const fetches = planned('fetches', 'doel', ['OSO-SES-03']);

/** What may be different about a run. */
export type SmallRun = RunChanges & {
  /** An entry that it has besides. */
  readonly extra?: EntryBody;
  /** How much later it is, so that it is another run. */
  readonly laterMs?: number;
  /** Whether the dossier comes without the session having been checked, so that it fails. */
  readonly isCareless?: boolean;
};

/** What a run leaves that qualifies its target as bron and as doel for POVO, unless it is said to be different. */
export function smallRun(changes: SmallRun = {}): RunFiles {
  return runOf([delivers, fetches], changes);
}

/** What the test exchange of a school leaves: a delivery for its step as bron, and a fetch for each of the others. */
export function testRun(keys: readonly string[], changes: SmallRun = {}): RunFiles {
  // The delivery comes first: all fetches are in one session.
  const scenarios = keys.toReversed().map((key) => {
    const [step = '', , role, profile] = key.split('/');
    const isDelivery = role === 'bron' && !step.includes('adres');
    const { requirements } = isDelivery ? delivers : fetches;
    return planned(key, role === 'bron' ? 'bron' : 'doel', requirements, profile);
  });
  return runOf(scenarios, changes);
}

function runOf(
  scenarios: readonly PlannedScenario[],
  { extra, laterMs = 0, isCareless, ...changes }: SmallRun,
): RunFiles {
  const transcript = new TranscriptBuilder(scenarios, changes);
  for (const scenario of scenarios) {
    const scene = { transcript, scenario };
    if (scenario.requirements.includes('OSO-DOS-01')) deliver(scene, isCareless);
    else fetchOne(scene);
    if (extra) transcript.record(extra);
    transcript.wait(laterMs);
    for (const requirement of scenario.requirements) transcript.ask(scenario, requirement);
    transcript.end(scenario);
  }
  transcript.close();
  return filesOf(rechained(judgedBy(transcript.entries, smallData)), smallLaw);
}

type Scene = { readonly transcript: TranscriptBuilder; readonly scenario: PlannedScenario };

function deliver(scene: Scene, isCareless = false): void {
  const bron = new BronScene({}, scene);
  const ask = bron.asks();
  if (!isCareless) bron.checks();
  ask.answer(delivery(pupil.dossier));
}

function fetchOne(scene: Scene): void {
  const doel = new DoelScene(scene);
  doel.opens();
  doel.asks(delivery(pupil.dossier));
  doel.signsOff();
}

/** Packs what a run left, with other files besides or instead. */
export function bundleOf(
  { transcript = '', record = '', report = '' }: RunFiles,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const files = { 'transcript.ndjson': transcript, 'run.json': record, 'report.html': report };
  const all = Object.entries({ ...files, ...others }).map(([name, content]) => [
    name,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(all), { level: 1 });
}
