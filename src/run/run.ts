import { randomInt } from 'node:crypto';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import type { Entry } from '#evidence/entry.ts';
import { Masker } from '#evidence/masking/masker.ts';
import { pgnFields } from '#evidence/masking/pgn-fields.ts';
import type { Plan } from '#evidence/plan.ts';
import { Recorder } from '#evidence/recorder.ts';
import type { Waiver } from '#evidence/waiver.ts';
import type { ExchangeOverlay } from '#exchange/overlay/overlay.ts';
import { loadLaw, type ReleaseName } from '#law/load-law.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { RunFormatName } from '#report/all.ts';
import type { Law } from '#verdict/law.ts';
import type { RunRecord } from '#verdict/record.ts';
import { worstOfRun } from '#verdict/worst-of-run.ts';
import { type Language, type Text, text } from '#words/text.ts';
import { AttemptLog } from './attempts/attempt-log.ts';
import { conclude } from './conclude.ts';
import {
  forgetSecrets,
  type KeptSecrets,
  type StoppedRun,
  secretsFile,
} from './continue/stopped-run.ts';
import type { DossierFor } from './lease/dossier-for.ts';
import { generatedDossiers } from './lease/generated-dossier.ts';
import { userDossier } from './lease/user-dossier.ts';
import type { Person } from './open-driver.ts';
import { play } from './play.ts';
import { type Chosen, prepare } from './prepare.ts';
import { makeReportsFolder, RunFolder } from './run-folder.ts';

/** What a run is asked to do. */
export type RunOptions = {
  readonly chosen: Chosen;
  readonly release: ReleaseName;
  /** The gegevensset that it judges by; the newest of ours when none is given. */
  readonly gegevensset?: DossierLaw | undefined;
  /** What the user lays over our data of the exchange. */
  readonly exchange: ExchangeOverlay | undefined;
  /** From which dossiers are made; chosen by chance when none is given. */
  readonly seed: number | undefined;
  /** The requirements and scenario keys to play only; the run is partial then, and gives no verdict. */
  readonly only?: readonly string[] | undefined;
  /** The requirements that the target need not meet yet. */
  readonly waivers?: readonly Waiver[] | undefined;
  /** A run that was stopped, to go on with. */
  readonly stopped?: StoppedRun | undefined;
  /** How long the whole run may take, where that is not what the target file says. */
  readonly runMs?: number | undefined;
  readonly dossierFile: string | undefined;
  /** Makes the dossiers, as many runs do that share them; drawn for this run alone when nothing is given. */
  readonly dossierFor?: DossierFor | undefined;
  readonly reports: string;
  /** Whether the evidence has to outlive the machine; it has to when nothing is said. */
  readonly isLasting?: boolean | undefined;
  /** What to leave beside `run.json` and `report.html`. */
  readonly formats?: readonly RunFormatName[];
  /** What the report speaks; none is written when nothing is said. */
  readonly language: Language | undefined;
  /** Who can be asked to do what the target's driver cannot; nobody when nothing is given. */
  readonly person?: Person | undefined;
  /** Told of the plan before anything is played. */
  readonly onPlan: (plan: Plan) => void;
  /** Told of every entry of the transcript as it is written. */
  readonly onEntry: (entry: Entry) => void;
};

/** What a run leaves behind. */
export type RunOutcome = {
  readonly record: RunRecord;
  readonly folder: string;
  /** Why the end of the run is not in the attempt log, if so. */
  readonly unlogged?: Text | undefined;
};

/**
 * Qualifies a target: prepares, plays the plan, judges what crossed the wire, and writes transcript, record and report.
 *
 * @throws ConfigurationError before anything is played when the user has something to mend; anything else thrown is a
 * fault of ours, and then there is no verdict.
 */
export async function run(options: RunOptions): Promise<RunOutcome> {
  const { stopped } = options;
  const startedAt = stopped ? new Date(stopped.secrets.startedAt) : new Date();
  const law = loadLaw(options);
  const declared = declaredDossier(options, law);
  makeReportsFolder(options.reports);
  const { isLasting } = options;
  const folder = new RunFolder(options.reports, startedAt, { isLasting, stopped });
  const masker = maskerFor(law, declared);
  const recorder = new Recorder(
    folder,
    () => new Date(),
    (body) => masker.mask(body),
    { before: stopped },
  );
  const log = new AttemptLog(options.reports);
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => void failures.push(error);
  const prepared = await prepare({
    chosen: options.chosen,
    law,
    recorder,
    onFailure,
    person: options.person,
    folder: folder.path,
  }).catch((error: unknown) => {
    throw masked(error, masker);
  });
  try {
    recorder.listen(options.onEntry);
    const dossierLaw = dossierLawOf(law);
    const seed = stopped?.secrets.seed ?? options.seed ?? randomInt(2 ** 31);
    const { elements } = dossierLaw;
    const made = { declared, elements, seed, only: options.only };
    const drawn = { dossierFor: generatedDossiers(dossierLaw), mayDrawAhead: true };
    const given = options.dossierFor && { dossierFor: options.dossierFor, mayDrawAhead: false };
    const dossiers = { ...made, ...(given ?? drawn) };
    const { runId } = folder;
    const keepSecrets = (secrets: KeptSecrets) =>
      options.chosen.kind === 'file' &&
      folder.writeFile(secretsFile, `${JSON.stringify(secrets)}\n`);
    const attempted = { log, runId, startedAt, keepSecrets };
    await play({ ...options, ...dossiers, ...attempted, law, prepared, recorder, onFailure });
    // Nobody may add to the transcript any more while it is judged.
    await prepared.stop();
    if (failures.length > 0) throw failures[0];
    forgetSecrets(folder.path);
    const record = conclude({ ...options, law, folder, prepared, startedAt });
    const unlogged = await log.end(endOf(record));
    return { record, folder: folder.path, unlogged };
  } catch (error) {
    throw masked(error, masker);
  } finally {
    folder.close();
    await prepared.stop();
  }
}

function endOf(record: RunRecord): Parameters<AttemptLog['end']>[0] {
  const { runId, endedAt, transcriptDigest } = record.volatile;
  const { outcome } = record;
  return { runId, at: endedAt, outcome, worst: worstOfRun(record), transcriptDigest };
}

function maskerFor({ pack, release }: Law, declared: Dossier | undefined): Masker {
  const declaredPgns = declared?.pgn === undefined ? [] : [declared.pgn];
  return new Masker({ declaredPgns, pgnFields: pgnFields(pack, release) });
}

/** What went wrong may quote the target, and is printed. */
function masked(error: unknown, masker: Masker): unknown {
  if (error instanceof ConfigurationError) {
    const { nl, en } = error.said;
    return new ConfigurationError(text(masker.maskSentence(nl), masker.maskSentence(en)), {
      cause: error,
    });
  }
  if (!(error instanceof Error)) return error;
  error.message = masker.maskSentence(error.message);
  if (error.stack !== undefined) error.stack = masker.maskSentence(error.stack);
  return error;
}

function declaredDossier({ dossierFile, chosen }: RunOptions, { pack }: Law): Dossier | undefined {
  if (dossierFile === undefined) return undefined;
  const claimed = chosen.kind === 'file' ? chosen.target.capabilities.profiles : chosen.profiles;
  return userDossier(pack, dossierFile, claimed ?? Object.keys(pack.kinds.profiles));
}
