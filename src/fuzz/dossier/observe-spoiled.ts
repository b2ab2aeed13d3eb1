import type { Entry } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import type { CaseFinding } from '../case-finding.ts';

/** Tells what the target did with a dossier that breaks a rule; that fails nobody. */
export function observeSpoiled(entries: readonly Entry[], breaks: string): CaseFinding {
  const shown = entries.findLast(
    (entry) => entry.kind === 'driver-called' && entry.call === 'showReceived',
  );
  const outcome = shown?.kind === 'driver-called' ? shown.outcome : undefined;
  const isShown = outcome?.status === 'done' && outcome.answer !== null;
  return {
    requirement: 'OSO-DOEL-01',
    outcome: 'observed',
    actual: isShown
      ? text(
          `Een dossier dat een regel breekt (zoals "${breaks}"), werd getoond`,
          `A dossier that breaks a rule (as "${breaks}") was shown`,
        )
      : text(
          `Een dossier dat een regel breekt (zoals "${breaks}"), werd niet getoond`,
          `A dossier that breaks a rule (as "${breaks}") was not shown`,
        ),
    entries: shown ? [shown.seq] : [],
  };
}
