import type { Pickle } from '@cucumber/messages';
import { everyFeature, playFeatures } from '../cucumber.ts';

/** A scenario as the features tell it: its feature as folder/file, its tags without the @. */
export type TaggedScenario = {
  readonly feature: string;
  readonly name: string;
  readonly tags: readonly string[];
};

/** A scenario, with where it is written. */
export type WrittenScenario = TaggedScenario & { readonly file: string; readonly line: number };

let listed: Promise<readonly WrittenScenario[]> | undefined;

/**
 * Lists every scenario of the features, in the order of play; they are read once by a process.
 *
 * @throws Error when a scenario has a step that nobody defined, or a feature does not parse: ours.
 */
export function listScenarios(): Promise<readonly WrittenScenario[]> {
  listed ??= readScenarios();
  return listed;
}

async function readScenarios(): Promise<readonly WrittenScenario[]> {
  const pickles: Pickle[] = [];
  const isSound = await playFeatures(
    { paths: everyFeature, isDryRun: true, world: {} },
    ({ pickle }) => {
      if (pickle) pickles.push(pickle);
    },
  );
  if (!isSound || pickles.length === 0)
    throw new Error('Cannot list the scenarios: the features have undefined steps or do not parse');
  return pickles.map(({ uri, location, name, tags }) => ({
    feature: featureOf(uri),
    name,
    tags: tags.map((tag) => tag.name.slice(1)),
    file: uri,
    line: location?.line ?? 0,
  }));
}

/** Tells whether a tag stands for a requirement, by its form. */
export function isRequirementTag(tag: string): boolean {
  return tag.startsWith('OSO-');
}

function featureOf(uri: string): string {
  const [, folder = '', file = ''] = /([^/\\]+)[/\\]([^/\\]+)\.feature$/.exec(uri) ?? [];
  return `${folder}/${file}`;
}
