import type { CampaignDocument } from './campaign-markdown.ts';

/** Gives the seed from which a planted fault was found soonest in a campaign; the first where it has not been found, or is new. */
export function soonestSeed({ planted }: Pick<CampaignDocument, 'planted'>, name: string): number {
  const trials = planted.find((fault) => fault.name === name)?.trials ?? [];
  const [soonest] = trials
    .flatMap(({ seed, found }) => (found ? [{ seed, at: found.at }] : []))
    .toSorted((one, other) => one.at - other.at);
  return soonest?.seed ?? 1;
}
