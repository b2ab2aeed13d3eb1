import fc from 'fast-check';
import { elementPathsOf } from '#dossier/element-paths.ts';
import { rulesOfValues } from '#generators/rules-of-values.ts';
import { BySteps } from '#generators/smaller/by-steps.ts';
import { dossiersFor } from '#run/lease/generated-dossier.ts';
import { askTarget } from '#steps/parts/ask-target.ts';
import { prepareTarget } from '#steps/parts/prepare-target.ts';
import { preparePupil, watchAsk } from '#steps/parts/watch-target-ask.ts';
import type { ScenarioWorld } from '#steps/world.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { DossierCase } from '../fuzz-case.ts';
import type { Ground, Kind } from '../kind.ts';
import { moments } from './moments.ts';
import { observeSpoiled } from './observe-spoiled.ts';
import { smallerCases } from './smaller-cases.ts';
import { spoiledDossiers } from './spoiled-dossiers.ts';

/**
 * Every sound dossier comes over whole, whichever side the target is on. What a target as doel does with one that breaks a rule
 * is observed: no requirement says more than that the session ends as it should.
 */
export const dossierKind: Kind<DossierCase> = {
  name: 'dossier',
  feature: 'willekeurig/elk-dossier',
  drawn: (ground) =>
    ground.role === 'bron'
      ? soundCases(ground)
      : fc.oneof(
          { weight: 6, arbitrary: soundCases(ground) },
          { weight: 1, arbitrary: spoiledCases(ground) },
        ),
  async play(world, { role, since }) {
    if (since !== undefined) askSince(world, since);
    if (role === 'bron') {
      await prepareTarget(world);
      await askTarget(world, { times: 1 });
      return;
    }
    await preparePupil(world);
    await watchAsk(world);
  },
  asks: ({ role, since, breaks }, ofScenario) => {
    if (breaks !== undefined) return ofScenario.filter((id) => alsoOfSpoiled.includes(id));
    const ofMoment = role === 'bron' ? 'OSO-BRON-04' : 'OSO-DOEL-06';
    return [
      ...ofScenario,
      ...(role === 'bron' ? ofDelivered : []),
      ...(since === undefined ? [] : [ofMoment]),
    ];
  },
  judge: (entries, { breaks }) => (breaks === undefined ? [] : [observeSpoiled(entries, breaks)]),
  coverage: {
    of: text('plaatsen in een dossier', 'places in a dossier'),
    all: (grounds) => new Set(grounds.flatMap(placesAllowed)),
    touchedBy: ({ dossier }) => pathsIn(dossier),
  },
  written: {
    toJson: ({ dossier, ...rest }) => ({ ...rest, dossier: writeXml(dossier) }),
    // What is stored was written by us; the reader of stored cases holds it to its schema.
    fromJson: (json) => {
      const { dossier, ...rest } = json as Omit<DossierCase, 'dossier'> & { dossier: string };
      return { ...rest, dossier: parseXml(dossier) };
    },
  },
  sizeOf: ({ dossier }) => writeXml(dossier).length,
};

/** What is asked of a delivered dossier in all layers, and of how it was delivered. */
const ofDelivered = [
  ...[
    'OSO-DOS-02',
    'OSO-DOS-03',
    'OSO-DOS-04',
    'OSO-DOS-06',
    'OSO-DOS-07',
    'OSO-DOS-08',
    'OSO-DOS-09',
  ],
  ...['OSO-DOS-20', 'OSO-BRON-07', 'OSO-SES-06'],
];

/** Whatever a target thinks of a dossier that breaks a rule, this is asked of it. */
const alsoOfSpoiled = ['OSO-SES-03', 'OSO-SES-04', 'OSO-SES-19'];

function partOf({ role, profile }: Ground) {
  return {
    kind: fc.constant('dossier' as const),
    role: fc.constant(role),
    profile: fc.constant(profile),
  };
}

function soundCases(ground: Ground): fc.Arbitrary<DossierCase> {
  const { profile, sender, dossierLaw } = ground;
  const drawn: fc.Arbitrary<DossierCase> = fc.record({
    ...partOf(ground),
    dossier: dossiersFor(dossierLaw, { profile, sender, size: 'extreme' }),
    ...(asksByMoment(ground) && { since: fc.option(moments, { nil: undefined, freq: 3 }) }),
  });
  return new BySteps(drawn, smallerCases(ground));
}

function spoiledCases(ground: Ground): fc.Arbitrary<DossierCase> {
  return fc
    .record({ ...partOf(ground), spoiled: spoiledDossiers(ground) })
    .map(({ spoiled, ...part }) => ({ ...part, ...spoiled }));
}

function placesAllowed({ dossierLaw, profile }: Ground): string[] {
  const { isForbidden } = rulesOfValues(dossierLaw, profile);
  const forbidden = new Set<string>();
  const paths = elementPathsOf(dossierLaw.elements).map(({ path }) => path);
  for (const path of paths) {
    const above = path.slice(0, path.lastIndexOf('/'));
    if (forbidden.has(above) || isForbidden(path)) forbidden.add(path);
  }
  return paths.filter((path) => !forbidden.has(path));
}

function* pathsIn(element: XmlElement, above = ''): Generator<string> {
  const path = `${above}/${element.name}`;
  yield path;
  for (const child of element.children) yield* pathsIn(child, path);
}

/** The SWV gets what was made ready, whatever moment is named; as doel only who claims it can name one. */
function asksByMoment({ role, transfer, features }: Ground): boolean {
  return transfer.family !== 'swv' && (role === 'bron' || features.includes('aanvraagdatum'));
}

function askSince({ situation }: ScenarioWorld, at: string): void {
  situation.since = { at };
  situation.askedSince = { at };
}
