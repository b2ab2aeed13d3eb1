import { Command } from 'commander';
import type { Waiver } from '#evidence/waiver.ts';
import { loadLaw, type ReleaseName } from '#law/load-law.ts';
import { readExchangeFolder } from '#preflight/read-exchange-folder.ts';
import { readWaiverFile } from '#preflight/read-waiver-file.ts';
import { worstOfRun } from '#verdict/worst-of-run.ts';
import { exitCodeOf, type OnExit } from '../exit-code.ts';
import { chooseTarget } from './choose-target.ts';
import { ciProgress } from './ci-progress.ts';
import { ciSummary } from './ci-summary.ts';
import { showProgress } from './progress.ts';
import { type RunOptions, withRunOptions } from './run-options.ts';
import { summarise } from './summary.ts';
import { unusedWaivers } from './unused-waivers.ts';

/** The main job: qualify one target. */
export function runCommand(onExit: OnExit): Command {
  const command = new Command('run').description(
    'Qualify a LAS: play every scenario against it, judge the evidence, write a report.',
  );
  return withRunOptions(command).action(async (options: RunOptions) => {
    // Only who runs needs all of this.
    const { run } = await import('#run/run.ts');
    const { lang, release, exchange, waivers, ci, maxMinutes } = options;
    const progress = (ci ? ciProgress : showProgress)(process.stderr, lang);
    const outcome = await run({
      chosen: await chooseTarget(options),
      release,
      exchange: exchange === undefined ? undefined : readExchangeFolder(exchange, release),
      seed: options.seed,
      only: options.only,
      waivers: waivers === undefined ? undefined : waiversIn(waivers, release),
      runMs: maxMinutes === undefined ? undefined : maxMinutes * minuteMs,
      dossierFile: options.dossier,
      reports: options.reports,
      formats: options.report,
      language: lang,
      ...progress,
    });
    process.stdout.write((ci ? ciSummary : summarise)(outcome, lang));
    if (outcome.unlogged) process.stderr.write(`${outcome.unlogged[lang]}\n`);
    const { sentences, code } = unusedWaivers(outcome.record, waivers ?? '');
    for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
    onExit(code ?? exitCodeOf(worstOfRun(outcome.record)));
  });
}

const minuteMs = 60_000;

function waiversIn(path: string, release: ReleaseName): readonly Waiver[] {
  const { requirements } = loadLaw({ release });
  return readWaiverFile(path, { requirements, now: new Date() });
}
