import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { consentPath, consentText, consentUrl } from './consent.ts';
import { type ListedTarget, listedTargets } from './list-targets.ts';
import { unknownTarget } from './own-target.ts';

/** All of a target; its file and its text are for its supplier only. */
export type ToldTarget = ListedTarget & {
  readonly source: string | null;
  readonly path: string;
  /** The address at which its host shows that it consents. */
  readonly url: string;
  /** What it shows there, exactly. */
  readonly text: string | null;
};

/** Tells of a target. @throws Refusal when there is none, or it is somebody else's. */
export async function tellTarget(
  register: Register,
  { target }: { readonly target: number },
  by: Person,
): Promise<ToldTarget> {
  const found = await listedTargets(register, by)
    .select(['targets.source', 'targets.token'])
    .where('targets.id', '=', target)
    .executeTakeFirst();
  if (!found) throw unknownTarget(target);
  const { source, token, ...listed } = found;
  const isOwn = by.role === 'supplier';
  return {
    ...listed,
    source: isOwn ? source : null,
    path: consentPath,
    url: consentUrl(listed).href,
    text: isOwn ? consentText({ ...listed, token }) : null,
  };
}
