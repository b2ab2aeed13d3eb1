import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '#dossier/dossier.ts';
import { digestOf, sha256 } from '#evidence/digest.ts';
import type { Entry, TargetSummary } from '#evidence/entry.ts';
import type { Plan } from '#evidence/plan.ts';
import { readTranscript } from '#evidence/read-transcript.ts';
import { Recorder } from '#evidence/recorder.ts';
import { loadLaw } from '#law/load-law.ts';
import { packageRoot } from '#law/package-root.ts';
import { renderHtml } from '#report/html.ts';
import { renderJson } from '#report/json.ts';
import { enterStage } from '#steps/stage.ts';
import { judge } from '#verdict/judge.ts';
import type { Law } from '#verdict/law.ts';
import type { RunRecord } from '#verdict/record.ts';
import { playFeatures } from './cucumber.ts';
import { inventedDossier, userDossier } from './handed-out-dossier.ts';
import { makeLeases } from './leases.ts';
import { makePlan, tagsFor } from './make-plan.ts';
import { type Chosen, type Prepared, prepare } from './prepare.ts';
import { RunFolder } from './run-folder.ts';
import { buildStage } from './stage.ts';

/** What a run is asked to do. */
export type RunOptions = {
  readonly chosen: Chosen;
  readonly dossierFile: string | undefined;
  readonly reports: string;
  /** Told of the plan before anything is played. */
  readonly onPlan: (plan: Plan) => void;
  /** Told of every entry of the transcript as it is written. */
  readonly onEntry: (entry: Entry) => void;
};

/** What a run leaves behind. */
export type RunOutcome = { readonly record: RunRecord; readonly folder: string };

/**
 * Qualifies a target: prepares, plays the plan, judges what crossed the wire, and writes transcript, record and report.
 *
 * @throws ConfigurationError before anything is played when the user has something to mend; anything else thrown is a
 * fault of ours, and then there is no verdict.
 */
export async function run(options: RunOptions): Promise<RunOutcome> {
  const startedAt = new Date();
  const law = loadLaw();
  const dossier = dossierOf(options, law);
  const folder = new RunFolder(options.reports, startedAt);
  const recorder = new Recorder(folder, () => new Date());
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => void failures.push(error);
  const prepared = await prepare({ chosen: options.chosen, law, recorder, onFailure });
  try {
    await play(options, { law, dossier, prepared, recorder, onFailure });
    if (failures.length > 0) throw failures[0];
    const record = judgeRun({ law, folder, prepared, startedAt });
    return { record, folder: folder.path };
  } finally {
    folder.close();
    await prepared.stop();
  }
}

type Parts = {
  readonly law: Law;
  readonly dossier: Dossier;
  readonly prepared: Prepared;
  readonly recorder: Recorder;
  readonly onFailure: (error: unknown) => void;
};

function dossierOf({ dossierFile, chosen }: RunOptions, { pack }: Law): Dossier {
  if (dossierFile === undefined) return inventedDossier(pack);
  const profiles =
    chosen.kind === 'file' ? chosen.target.capabilities.profiles : Object.keys(pack.profiles);
  return userDossier(pack, dossierFile, profiles);
}

async function play(options: RunOptions, parts: Parts): Promise<void> {
  const { law, dossier, prepared, recorder, onFailure } = parts;
  const { target, cast, driver, codec } = prepared;
  const isDeclared = options.dossierFile !== undefined;
  const plan = await makePlan({
    release: law.release.release,
    gegevensset: law.pack.version,
    ...target.capabilities,
  });
  options.onPlan(plan);
  recordStart(options, parts, plan);
  const lease = makeLeases({ pack: law.pack, target, codec, dossier, isDeclared });
  const { limits } = target;
  enterStage(buildStage({ plan, cast, driver, recorder, limits, lease, onFailure }));
  for (const role of plan.roles) {
    for (const profile of plan.profiles) {
      await playFeatures({
        tags: tagsFor(role, profile),
        isDryRun: false,
        world: { role, profile },
      });
    }
  }
  recorder.record({ kind: 'barrier' });
  recorder.record({ kind: 'run-ended', entries: recorder.entries.length + 1 });
}

function recordStart({ chosen, dossierFile, onEntry }: RunOptions, parts: Parts, plan: Plan): void {
  const { law, dossier, prepared, recorder } = parts;
  recorder.listen(onEntry);
  recorder.record({
    kind: 'run-started',
    suite: suiteVersion(),
    target: summaryOf(prepared, chosen),
    plan,
    planDigest: digestOf(plan),
    lawDigests: Object.fromEntries(
      Object.entries(law).map(([name, data]) => [name, digestOf(data)]),
    ),
    confirmedAssumptions: chosen.kind === 'reference' ? law.assumptions.map(({ id }) => id) : [],
    limits: prepared.target.limits,
    declaredPgns: dossierFile === undefined ? [] : [dossier.pgn],
  });
}

function summaryOf({ target }: Prepared, chosen: Chosen): TargetSummary {
  const change = chosen.kind === 'reference' ? chosen.change : undefined;
  const summary = { ...target.product, oin: target.oin, driver: 'http' };
  return change === undefined ? summary : { ...summary, change };
}

type Judging = {
  readonly law: Law;
  readonly folder: RunFolder;
  readonly prepared: Prepared;
  readonly startedAt: Date;
};

function judgeRun({ law, folder, prepared, startedAt }: Judging): RunRecord {
  const transcript = folder.readTranscript();
  const entries = readTranscript(transcript);
  const { target, cast } = prepared;
  const endedAt = new Date();
  const record: RunRecord = {
    format: 1,
    ...judge(entries, law),
    volatile: {
      runId: folder.runId,
      startedAt: startedAt.toISOString(),
      endedAt: endedAt.toISOString(),
      durationMs: endedAt.getTime() - startedAt.getTime(),
      transcriptEntries: entries.length,
      transcriptDigest: sha256(transcript),
      endpoints: { ...cast.addresses, target: target.endpoint, driver: target.driver.url },
    },
  };
  folder.writeFile('run.json', renderJson(record));
  folder.writeFile('report.html', renderHtml(record, entries));
  folder.becomeLatest();
  return record;
}

function suiteVersion(): string {
  return JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version;
}
