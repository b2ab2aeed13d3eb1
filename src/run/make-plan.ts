import type { Pickle } from '@cucumber/messages';
import type { Plan, PlannedScenario, Role } from '#evidence/plan.ts';
import { playFeatures } from './cucumber.ts';

/** What a plan is made for. */
export type PlanOptions = {
  readonly release: string;
  readonly gegevensset: string;
  readonly roles: readonly Role[];
  readonly profiles: readonly string[];
};

/**
 * Makes the plan of a run: every scenario for each claimed role and profile that it is tagged with, in the order of
 * play, the closing probe of a role last.
 *
 * @throws Error when a scenario has a step that nobody defined, or a role has no scenario at all: ours.
 */
export async function makePlan(options: PlanOptions): Promise<Plan> {
  const pickles = await readPickles();
  const scenarios = options.roles.flatMap((role) =>
    options.profiles.flatMap((profile) =>
      pickles
        .filter((pickle) => tagsOf(pickle).includes(role) && tagsOf(pickle).includes(profile))
        .map((pickle) => plan(pickle, role, profile)),
    ),
  );
  return { ...options, scenarios };
}

/** Gives the tag expression that plays the scenarios of a role in a profile. */
export function tagsFor(role: Role, profile: string): string {
  return `@${role} and @${profile}`;
}

async function readPickles(): Promise<Pickle[]> {
  const pickles: Pickle[] = [];
  const isSound = await playFeatures({ tags: '', isDryRun: true, world: {} }, ({ pickle }) => {
    if (pickle) pickles.push(pickle);
  });
  if (!isSound || pickles.length === 0)
    throw new Error('Cannot plan: the features have undefined steps or do not parse');
  return pickles;
}

function plan(pickle: Pickle, role: Role, profile: string): PlannedScenario {
  const { uri, name } = pickle;
  const [, folder = '', file = ''] = /([^/\\]+)[/\\]([^/\\]+)\.feature$/.exec(uri) ?? [];
  const feature = `${folder}/${file}`;
  const requirements = tagsOf(pickle).filter((tag) => tag.startsWith('OSO-'));
  return {
    key: `${file}/${slugOf(name)}/${role}/${profile}`,
    name,
    feature,
    role,
    profile,
    requirements,
  };
}

function tagsOf(pickle: Pickle): string[] {
  return pickle.tags.map(({ name }) => name.slice(1));
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
