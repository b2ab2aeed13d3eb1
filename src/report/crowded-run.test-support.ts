import type { Entry, EntryBody } from '#evidence/entry.ts';
import type { Result, RunRecord } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { invented, inventRecord } from './invented-run.test-support.ts';

/** A run with a great many findings: its record and its transcript. */
export type CrowdedRun = { readonly record: RunRecord; readonly entries: readonly Entry[] };

const scenarioCount = 400;
const findingsEach = 5;
const exchangesEach = 10;

/** Invents a run in which each of 400 scenarios has five findings of its own about an answer of some forty kilobytes. */
export function inventCrowdedRun(): CrowdedRun {
  const record = inventRecord();
  const [planned] = record.scenarios;
  if (!planned) throw new Error('Cannot invent a crowded run without a scenario');
  const numbers = Array.from({ length: scenarioCount }, (_, at) => at);
  const role = (at: number) => (at % 2 === 0 ? ('bron' as const) : ('doel' as const));
  const profile = (at: number) => (at % 4 < 2 ? 'POVO' : 'POPO');
  const scenarios = numbers.map((at) => ({
    ...planned,
    key: keyOf(at),
    name: `De ${at}e proef`,
    role: role(at),
    profile: profile(at),
  }));
  const entries = numbers
    .flatMap(playedIn)
    .map(
      (body, at): Entry => ({ seq: at + 1, at: '2026-11-22T00:42:30.000Z', previous: '', ...body }),
    );
  const answers = entries.filter(({ kind }) => kind === 'response').map(({ seq }) => seq);
  const results = numbers.map((at) => resultOf(at, answers[at * exchangesEach] ?? 0));
  return { record: { ...record, scenarios, results }, entries };
}

function keyOf(at: number): string {
  return `druk/proef-${at}`;
}

function resultOf(at: number, seq: number): Result {
  const findings = Array.from({ length: findingsEach }, (_, which) => ({
    ...invented,
    actual: text(
      `De naam ${at}-${which} ontbreekt: /dossier[1]/naam[${which + 1}]`,
      `The name ${at}-${which} is missing: /dossier[1]/naam[${which + 1}]`,
    ),
    // Each cites another pair of lines, so that each has a diagram of its own.
    entries: [seq, seq + 2 * which + 1],
  }));
  return {
    requirement: at % 3 === 0 ? 'OSO-DOS-01' : 'OSO-SES-01',
    scenario: keyOf(at),
    outcome: 'failed',
    findings,
    entries: [seq],
  };
}

const names = '<naam>Björn &amp; Fé van den Bos-Vermeulen</naam>'.repeat(900);

function playedIn(at: number): EntryBody[] {
  const scenario = keyOf(at);
  const exchanges = Array.from({ length: exchangesEach }, (_, which) =>
    exchangeOf(at * exchangesEach + which, which === 0 ? names : '<naam>Fé</naam>'),
  );
  return [
    { kind: 'scenario-started', scenario },
    ...exchanges.flat(),
    { kind: 'scenario-ended', scenario, outcome: 'played' },
  ];
}

function exchangeOf(exchange: number, content: string): EntryBody[] {
  const [from, to] = ['counterpart', 'target'] as const;
  const request = '<documentRequest><vraag>wie</vraag></documentRequest>';
  const response = `<documentResponse><dossier>${content}</dossier></documentResponse>`;
  const headers = ['content-type', 'text/xml'];
  return [
    {
      kind: 'request',
      exchange,
      from,
      to,
      method: 'POST',
      path: '/oso',
      headers,
      body: { text: request },
    },
    {
      kind: 'response',
      exchange,
      from: to,
      to: from,
      status: 200,
      headers,
      body: { text: response },
    },
  ];
}
