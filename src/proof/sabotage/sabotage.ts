/**
 * The checks on trial. A check or a keyword that nobody would miss is proven by nothing, whatever it looks like:
 *
 * 1. Each check in turn is always satisfied, and the transcripts of the mutants that it should catch are judged again. It
 *    is noticed when the ruling on one of them is in order no more.
 * 2. Each keyword of the rules in turn lets everything pass, and dossiers that were spoiled, or changed without harm, are
 *    checked again. It is noticed when one no longer breaks exactly what was declared.
 *
 * Nothing is run again.
 */
import { allChecks } from '#checks/all.ts';
import { checkName } from '#checks/check-name.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadLaw, loadRequirements, type ReleaseName } from '#law/load-law.ts';
import { newestPack } from '#law/pack-versions.ts';
import type { Law } from '#verdict/law.ts';
import { TranscriptStore } from '../transcript-store.ts';
import { dossierTrial } from './dossier-trial.ts';
import { keywordsOfRules } from './keywords-of-rules.ts';
import { sabotageCheck } from './sabotage-check.ts';
import { sabotageKeyword } from './sabotage-keyword.ts';
import type { Sabotaged } from './sabotaged.ts';

/**
 * Puts each check and each keyword of the rules out of action in turn, and tells which of them the proof noticed, by the
 * transcripts that it kept in a folder.
 *
 * @throws Error when no proof has kept transcripts there.
 */
export async function sabotage(folder: string): Promise<Sabotaged[]> {
  const store = new TranscriptStore(folder);
  const proof = await store.proof();
  if (!proof) throw new Error(`No proof has ended that kept its transcripts in "${folder}"`);
  const requirements = loadRequirements();
  const laws = new Map<ReleaseName, Law>();
  const lawOf = (release: ReleaseName) => {
    const law = laws.get(release) ?? loadLaw({ release });
    laws.set(release, law);
    return law;
  };
  const transcriptOf = (mutant: string) => store.transcriptOf(mutant);
  const results: Sabotaged[] = [];
  const named = requirements.flatMap((row) => checkName(row) ?? []);
  for (const name of new Set([...named, ...Object.keys(allChecks)])) {
    results.push(
      await sabotageCheck(name, { requirements, lawOf, trials: proof.trials, transcriptOf }),
    );
  }
  const dossierLaw = loadDossierLaw(newestPack);
  const trial = dossierTrial(dossierLaw);
  for (const keyword of keywordsOfRules(dossierLaw.rules))
    results.push(sabotageKeyword(keyword, trial));
  return results;
}
