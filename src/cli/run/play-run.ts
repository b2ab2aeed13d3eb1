import type { Waiver } from '#evidence/waiver.ts';
import { loadLaw, type ReleaseName } from '#law/load-law.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readExchangeFolder } from '#preflight/read-exchange-folder.ts';
import { readWaiverFile } from '#preflight/read-waiver-file.ts';
import { readStoppedRun, type StoppedRun } from '#run/continue/stopped-run.ts';
import type { Chosen } from '#run/prepare.ts';
import type { Law } from '#verdict/law.ts';
import { worstOfRun } from '#verdict/worst-of-run.ts';
import { text } from '#words/text.ts';
import { exitCodeOf } from '../exit-code.ts';
import { failedBefore } from './again/failed-before.ts';
import { chooseTarget, lawOf } from './choose-target.ts';
import { ciProgress } from './ci-progress.ts';
import { ciSummary } from './ci-summary.ts';
import { endOfRun, jsonProgress } from './json-progress.ts';
import { showProgress } from './progress.ts';
import { progressLines } from './progress-lines.ts';
import type { RunOptions } from './run-options.ts';
import { summarise } from './summary.ts';
import { unusedWaivers } from './unused-waivers.ts';

/** Plays what is asked for once, tells what came of it, and gives the exit code. */
export async function playRun(options: RunOptions): Promise<number> {
  // Only who runs needs all of this.
  const { run } = await import('#run/run.ts');
  const { lang, waivers, ci, maxMinutes } = options;
  const chosen = await chooseTarget(options);
  const { release, gegevensset, exchange: folder } = lawOf(chosen, options);
  const exchange = folder === undefined ? undefined : readExchangeFolder(folder, release);
  const stopped = options.continue === undefined ? undefined : stoppedRun(chosen, options.continue);
  const asked = () => loadLaw({ release, gegevensset, exchange });
  const only = options.failed ? onlyFailed(chosen, { ...options, law: asked() }) : options.only;
  const tellMachine = options.progress === 'json' ? progressLines() : undefined;
  const progress = tellMachine
    ? jsonProgress(tellMachine)
    : (ci ? ciProgress : showProgress)(process.stderr, lang);
  const outcome = await run({
    chosen,
    release,
    gegevensset,
    exchange,
    seed: options.seed,
    only: stopped ? stopped.started.plan.only : only,
    stopped,
    waivers: waivers === undefined ? stopped?.started.waivers : waiversIn(waivers, release),
    runMs: maxMinutes === undefined ? undefined : maxMinutes * minuteMs,
    dossierFile: options.dossier,
    reports: stopped?.reports ?? options.reports,
    formats: options.report,
    language: lang,
    person:
      ci || tellMachine
        ? undefined
        : { input: process.stdin, output: process.stderr, language: lang },
    ...progress,
  });
  if (tellMachine) tellMachine(endOfRun(outcome));
  else process.stdout.write((ci ? ciSummary : summarise)(outcome, lang));
  if (outcome.unlogged) process.stderr.write(`${outcome.unlogged[lang]}\n`);
  const { sentences, code } = unusedWaivers(outcome.record, waivers ?? '');
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  return code ?? exitCodeOf(worstOfRun(outcome.record));
}

const minuteMs = 60_000;

function onlyFailed(
  chosen: Chosen,
  options: Pick<RunOptions, 'reports' | 'lang'> & { readonly law: Law },
): readonly string[] {
  const { runId, scenarios } = failedBefore(chosen, options);
  const count = scenarios.length;
  const told = text(
    `Opnieuw gespeeld wordt alleen wat bij de laatste keer niet voldeed, tot en met run ${runId} (${count}); dit is geen kwalificatie`,
    `Only what failed when it was last tried, up to run ${runId}, is played again (${count}); this is no qualification`,
  );
  process.stderr.write(`${told[options.lang]}\n`);
  return scenarios;
}

function stoppedRun(chosen: Chosen, folder: string): StoppedRun {
  if (chosen.kind === 'file') return readStoppedRun(folder);
  throw new ConfigurationError(
    'Only a run against a target file can be gone on with: the built-in LAS ended with its run; start a new run',
  );
}

function waiversIn(path: string, release: ReleaseName): readonly Waiver[] {
  const { requirements } = loadLaw({ release });
  return readWaiverFile(path, { requirements, now: new Date() });
}
