import type { TakenJob } from '../lease/take-job.ts';

/** The names under which a take keeps its things in its folder. */
export const takeFiles = { target: 'target.yaml', authority: 'tls', reports: 'reports' } as const;

/** Gives what the command line is asked to do for a job, in the folder of its take. */
export function commandLineOf(
  { kind, target, options }: Pick<TakenJob, 'kind' | 'target' | 'options'>,
  { mostMinutes }: { readonly mostMinutes: number },
): readonly string[] {
  const { mutant, planted, release, profiles, only, seed, cases } = options;
  const isPlain = target === null && mutant === undefined && planted === undefined;
  const asked = {
    target: target === null ? (isPlain ? 'reference' : undefined) : takeFiles.target,
    mutant,
    planted,
    release,
    profiles: profiles?.join(),
    seed,
    reports: takeFiles.reports,
    progress: 'json',
    lang: 'nl',
  };
  const ofKind =
    kind === 'fuzz'
      ? [`--cases=${cases}`, ...(only ?? []).map((one) => `--only=${one}`)]
      : [`--max-minutes=${mostMinutes}`, ...(only ? [`--only=${only.join()}`] : [])];
  return [kind === 'fuzz' ? 'fuzz' : 'run', ...written(asked), ...ofKind];
}

/** With the value behind the name, so that no value is taken for an option. */
function written(asked: Readonly<Record<string, string | number | undefined>>): string[] {
  return Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
}
