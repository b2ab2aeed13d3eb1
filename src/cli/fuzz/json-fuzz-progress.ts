import type { CampaignOutcome } from '#fuzz/campaign/campaign.ts';
import type { CampaignOptions } from '#fuzz/campaign/campaign-options.ts';
import type { ProgressLine } from '#report/progress-line.ts';
import type { TellMachine } from '../run/progress-lines.ts';

/** Tells a machine how far a campaign is. */
export function jsonFuzzProgress(
  tell: TellMachine,
): Pick<CampaignOptions, 'onStart' | 'onProgress' | 'onFinding'> {
  return {
    onStart: (seed) => tell({ kind: 'seed', seed }),
    onProgress: ({ kind: of, cases, perSecond, touched, toTouch, findings }) =>
      tell({ kind: 'cases', of, cases, perSecond, touched, toTouch, findings }),
    onFinding: ({ requirement, title, role, profile, foundAt }) =>
      tell({ kind: 'finding', requirement, title, role, profile, foundAt }),
  };
}

/** Tells what a campaign came to. */
export function endOfCampaign({ record: { runId, outcome } }: CampaignOutcome): ProgressLine {
  return { kind: 'ended', runId, outcome };
}
