import type { StatusList, Withdrawal } from './status-list.ts';

/** What the next list is to say. */
export type NextStatusList = {
  /** What is withdrawn now; a list may be renewed without. */
  readonly withdrawal?: Withdrawal | undefined;
  readonly now: Date;
  readonly validDays: number;
};

/** Makes the list that comes after another, or the first; what was withdrawn once stays so. */
export function nextStatusList(
  before: StatusList | undefined,
  { withdrawal, now, validDays }: NextStatusList,
): StatusList {
  const withdrawn = before?.withdrawn ?? [];
  const isNew = withdrawal && withdrawn.every(({ digest }) => digest !== withdrawal.digest);
  return {
    format: 1,
    sequence: (before?.sequence ?? 0) + 1,
    iat: Math.floor(now.getTime() / 1000),
    nextUpdate: new Date(now.getTime() + validDays * dayMs).toISOString(),
    withdrawn: isNew ? [...withdrawn, withdrawal] : withdrawn,
  };
}

const dayMs = 86_400_000;
