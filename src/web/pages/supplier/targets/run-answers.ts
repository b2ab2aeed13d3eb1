import type { InputOf } from '#register/operations/all.ts';
import { orTell } from '../../or-tell.ts';
import type { SignedInVisit } from '../../visit.ts';
import { onTarget } from './answers.ts';
import { targetsPage } from './targets-page.tsx';

/** Has a target run, and leads to that run. */
export function startRunAnswer(visit: SignedInVisit): Promise<Response> {
  return onTarget(visit, async (target) => {
    const { job } = await visit.ask('startRun', { target, ...runOf(visit) });
    return `/runs/${job}`;
  });
}

/** Has the built-in reference run, and leads to that run. */
export function startReferenceRunAnswer(visit: SignedInVisit): Promise<Response> {
  return orTell(
    async () => {
      const { job } = await visit.ask('startReferenceRun', runOf(visit));
      return visit.goTo(`/runs/${job}`);
    },
    (refusal) => targetsPage(visit, refusal),
  );
}

/** What was chosen; what was left open is for the target file to tell. */
function runOf({ field, register }: SignedInVisit): InputOf<'startReferenceRun'> {
  const release = field('release');
  const all = Object.keys(register.profiles);
  const profiles = all.filter((profile) => field(`profile-${profile}`) !== undefined);
  const only = (field('only') ?? '').split(/[\s,]+/).filter((one) => one !== '');
  return {
    ...(release !== undefined && { release }),
    ...(profiles.length > 0 && { profiles }),
    ...(only.length > 0 && { only }),
  };
}
