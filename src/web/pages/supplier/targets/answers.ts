import { orTell } from '../../or-tell.ts';
import type { SignedInVisit } from '../../visit.ts';
import { targetPage } from './target-page.tsx';
import { targetsPage } from './targets-page.tsx';

/** Adds a target. */
export function addTargetAnswer(visit: SignedInVisit): Promise<Response> {
  return orTell(
    async () => {
      const { target } = await visit.ask('setTarget', await formOf(visit));
      return visit.goTo(`/doelen/${target}`);
    },
    (refusal) => targetsPage(visit, refusal),
  );
}

/** Changes a target; its file is another one only if it says something else. */
export function changeTargetAnswer(visit: SignedInVisit): Promise<Response> {
  return onTarget(visit, async (target) => {
    const { source: kept } = await visit.ask('tellTarget', { target });
    const { source, ...form } = await formOf(visit);
    const isSame = kept !== null && plain(kept) === source;
    await visit.ask('setTarget', { target, ...form, source: isSame ? kept : source });
    return `/doelen/${target}`;
  });
}

/** Asks the host of a target for its consent. */
export function askConsentAnswer(visit: SignedInVisit): Promise<Response> {
  return onTarget(visit, async (target) => {
    await visit.ask('askConsent', { target });
    return `/doelen/${target}`;
  });
}

/** Forgets a target. */
export function forgetTargetAnswer(visit: SignedInVisit): Promise<Response> {
  return onTarget(visit, async (target) => {
    await visit.ask('forgetTarget', { target, why: visit.field('why') ?? '' });
    return '/doelen';
  });
}

/** Does something with the target that the address names, and leads on; shows it again when the register refuses. */
export function onTarget(
  visit: SignedInVisit,
  act: (target: number) => Promise<string>,
): Promise<Response> {
  return orTell(
    async () => visit.goTo(await act(Number(visit.part('target')))),
    (refusal) => {
      // Of what is not there nothing can be shown.
      if (refusal.kind === 'unknown') throw refusal;
      return targetPage(visit, refusal);
    },
  );
}

async function formOf({ field, file }: SignedInVisit) {
  const chosen = file('file');
  const written = chosen && chosen.size > 0 ? await chosen.text() : (field('source') ?? '');
  return {
    name: field('name') ?? '',
    source: plain(written),
    forSchools: field('forSchools') === 'true',
    why: field('why') ?? '',
  };
}

/** A browser sends the lines of a field with other ends than they came with. */
function plain(source: string): string {
  return source.replaceAll('\r\n', '\n').trim();
}
