/**
 * A run as a build server sees it: a list of cases, from which JUnit, Allure and the step summary are all made.
 *
 * 1. A judgement that a scenario asked for is a case; so is one that it is tagged with and never asked for.
 * 2. A scenario that was not played to its end is a case of its own. One that judges nothing is skipped, never passed.
 * 3. What only should be done stops nobody: not followed it is passed with a remark, not clear it is skipped.
 * 4. What failed under a waiver is skipped: it stops nobody, and is not passed either. It names its waiver.
 * 5. Some case is failed or inconclusive exactly when the run is neither passed nor waived. Where no other case tells why
 *    a role in a profile is not, there is one that does.
 */
import type { Level } from '#checks/requirement.ts';
import { groupedBy } from '#dossier/rules/grouped-by.ts';
import type { Outcome, Verdict } from '#verdict/outcome.ts';
import type {
  NamedRequirement,
  PlayedScenario,
  Result,
  RunRecord,
  ToldWaiver,
} from '#verdict/record.ts';
import { worstOfRun } from '#verdict/worst-of-run.ts';
import { type Language, text } from '#words/text.ts';
import { endedWords } from '../words.ts';
import type { Case, Signal } from './case.ts';
import { isStopping } from './is-stopping.ts';

/** Lists the cases of a run, in the order in which it was played. */
export function casesOf(record: RunRecord): Case[] {
  const byScenario = groupedBy(record.results, ({ scenario }) => scenario);
  const requirements = new Map(record.requirements.map((row) => [row.id, row]));
  const waivers = new Map(record.waivers?.map((row) => [row.requirement, row]));
  const played = record.scenarios.flatMap((scenario) =>
    casesIn(scenario, { results: byScenario.get(scenario.key) ?? [], requirements, waivers }),
  );
  const ofRoles = [...played, ...gapsOfRoles(record, played)];
  return [...ofRoles, ...gapOfRun(record, ofRoles)];
}

type Judged = {
  readonly results: readonly Result[];
  readonly requirements: ReadonlyMap<string, NamedRequirement>;
  readonly waivers: ReadonlyMap<string, ToldWaiver>;
};

function casesIn(scenario: PlayedScenario, judged: Judged): Case[] {
  const results = judged.results.map((result, at) => {
    const before = judged.results
      .slice(0, at)
      .filter((it) => it.requirement === result.requirement);
    return judgement(scenario, { ...judged, result, repeat: before.length });
  });
  if (scenario.ended !== 'played') return [...results, unplayed(scenario)];
  const asked = new Set(judged.results.map(({ requirement }) => requirement));
  const missed = scenario.requirements.filter((id) => !asked.has(id));
  const cases = [...results, ...missed.map((id) => notReached(scenario, id, judged))];
  return cases.length > 0 ? cases : [probe(scenario)];
}

type Asked = Judged & { readonly result: Result; readonly repeat: number };

function judgement(
  scenario: PlayedScenario,
  { result, repeat, requirements, waivers }: Asked,
): Case {
  const { outcome, findings } = result;
  const waiver = outcome === 'waived' ? waivers.get(result.requirement) : undefined;
  const signal = signals[outcome][requirements.get(result.requirement)?.level ?? 'MUST'];
  const about = aboutRequirement(scenario, result.requirement, { requirements });
  return { ...numbered(about, repeat), signal, outcome, findings, ...(waiver && { waiver }) };
}

/** A scenario may ask the same more than once. */
function numbered<About extends Pick<Case, 'id' | 'title'>>(about: About, repeat: number): About {
  if (repeat === 0) return about;
  const { id, title } = about;
  const number = repeat + 1;
  return {
    ...about,
    id: `${id}/${number}`,
    title: text(`${title.nl} (${number})`, `${title.en} (${number})`),
  };
}

const signals: Readonly<Record<Outcome, Readonly<Record<Level, Signal>>>> = {
  failed: { MUST: 'failed', SHOULD: 'failed' },
  inconclusive: { MUST: 'inconclusive', SHOULD: 'skipped' },
  waived: { MUST: 'skipped', SHOULD: 'skipped' },
  observed: { MUST: 'passed', SHOULD: 'passed' },
  passed: { MUST: 'passed', SHOULD: 'passed' },
};

function notReached(scenario: PlayedScenario, id: string, judged: Judged): Case {
  const about = aboutRequirement(scenario, id, judged);
  return { ...about, signal: 'inconclusive', findings: [], why: words.notReached };
}

function aboutRequirement(
  scenario: PlayedScenario,
  id: string,
  { requirements }: Pick<Judged, 'requirements'>,
) {
  const requirement = requirements.get(id);
  return {
    ...aboutScenario(scenario),
    id: `${id}/${scenario.key}`,
    title: requirement?.title ?? text(id, id),
    ...(requirement && { requirement }),
  };
}

function unplayed(scenario: PlayedScenario): Case {
  const { nl, en } = endedWords[scenario.ended];
  const because = (language: Language) => (scenario.why ? `: ${scenario.why[language]}` : '');
  const why = text(
    `Het scenario is ${nl}${because('nl')}`,
    `The scenario was ${en}${because('en')}`,
  );
  return { ...aboutScenario(scenario), signal: 'inconclusive', findings: [], why };
}

function probe(scenario: PlayedScenario): Case {
  return { ...aboutScenario(scenario), signal: 'skipped', findings: [], why: words.probe };
}

function aboutScenario(scenario: PlayedScenario) {
  const { key, name, role, profile } = scenario;
  return { id: key, title: text(name, name), scenario, role, profile };
}

function gapsOfRoles({ verdicts }: RunRecord, cases: readonly Case[]): Case[] {
  return verdicts.flatMap(({ role, profile, outcome }) => {
    const ofRole = cases.filter((it) => it.role === role && it.profile === profile);
    return gap(outcome, ofRole).map((it) => {
      return { ...it, id: `verdict/${role}/${profile}`, role, profile };
    });
  });
}

function gapOfRun(record: RunRecord, cases: readonly Case[]): Case[] {
  return gap(worstOfRun(record), cases);
}

function gap(verdict: Verdict, cases: readonly Case[]): Case[] {
  const signal = signals[verdict].MUST;
  if (!isStopping(signal) || cases.some((it) => isStopping(it.signal))) return [];
  return [{ id: 'verdict', title: words.verdict, signal, findings: [], why: words.gap }];
}

const words = {
  notReached: text(
    'Het scenario kwam niet aan dit oordeel toe',
    'The scenario did not reach this judgement',
  ),
  probe: text(
    'Hier wordt niets beoordeeld: een proef die laat zien dat het systeem leeft',
    'Nothing is judged here: a probe that shows that the system lives',
  ),
  verdict: text('Oordeel', 'Verdict'),
  gap: text(
    'Niet alles wat voor een oordeel nodig is, is beoordeeld',
    'Not everything that a verdict needs was judged',
  ),
} as const;
