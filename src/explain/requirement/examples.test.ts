import { describe, expect, it } from 'vitest';
import type { Entry, EntryBody } from '#evidence/entry.ts';
import { inventRecord } from '#report/invented-run.test-support.ts';
import type { Outcome } from '#verdict/outcome.ts';
import { text } from '#words/text.ts';
import { examplesIn, type PlayedRun } from './examples.ts';

const [requirement, scenario] = ['OSO-BRON-99', 'de-proef/bron/POVO'];
const actual = text('Mis', 'Wrong');

const begin: EntryBody = { kind: 'scenario-started', scenario };

function sent(from: 'target' | 'counterpart', name: string): EntryBody {
  const to = from === 'target' ? 'counterpart' : 'target';
  const body = { text: `<${name}/>` };
  return { kind: 'response', exchange: 1, from, to, status: 200, headers: [], body };
}

function told(call: string): EntryBody {
  const outcome = { status: 'done', answer: { call } } as const;
  return { kind: 'driver-called', scenario, call, request: {}, outcome };
}

/** A run of one scenario: what was written, which entries were looked at or cited, and what came of it. */
function run(bodies: readonly EntryBody[], cited: readonly number[], outcome: Outcome): PlayedRun {
  const findings =
    outcome === 'passed' ? [] : [{ outcome, actual, entries: cited, assumptions: [] }];
  const result = { requirement, scenario, outcome, findings, entries: cited };
  const entries = bodies.map((body, at): Entry => ({ seq: at + 1, at: '', previous: '', ...body }));
  return { record: { ...inventRecord(), results: [result] }, entries };
}

function show(sound: PlayedRun, broken: PlayedRun) {
  const examples = examplesIn({ sound, broken, mutant: 'does-wrong' }, requirement);
  if (examples?.kind !== 'shown') return examples;
  return [examples.satisfies.message?.name, examples.breaks.message?.name];
}

describe('the examples of two runs', () => {
  it('are the last thing of the target that was cited, and the same of the reference', () => {
    const bodies = [
      begin,
      sent('target', 'early'),
      sent('target', 'late'),
      sent('counterpart', 'other'),
    ];

    expect(show(run(bodies, [2, 3, 4], 'passed'), run(bodies, [2, 3, 4], 'failed'))).toEqual([
      'late',
      'late',
    ]);
    expect(show(run(bodies, [2, 3], 'passed'), run(bodies, [2, 4], 'observed'))).toEqual([
      'early',
      'early',
    ]);
  });

  it('may be what the target told its user, also where the check looked at something else', () => {
    const bodies = [begin, sent('target', 'answer'), told('showReceived')];

    expect(show(run(bodies, [2], 'passed'), run(bodies, [2, 3], 'failed'))).toEqual([
      'showReceived',
      'showReceived',
    ]);
  });

  it('show what is missing where nothing that came breaks the requirement', () => {
    const sound = [
      begin,
      sent('target', 'ask'),
      sent('counterpart', 'given'),
      sent('target', 'end'),
    ];
    const broken = sound.slice(0, 3);

    expect(show(run(sound, [3], 'passed'), run(broken, [3], 'failed'))).toEqual(['end', undefined]);
  });

  it('come of one scenario, up to where the next began', () => {
    const next: EntryBody = { kind: 'scenario-started', scenario: 'slotproef' };
    const sound = [begin, sent('target', 'own'), next, sent('target', 'later')];
    const broken = [begin, sent('target', 'later')];

    expect(show(run(sound, [2], 'passed'), run(broken, [2], 'failed'))).toEqual(['own', 'later']);
  });

  it('are not there when the mutant passed, or the reference did not', () => {
    const bodies = [begin, sent('target', 'answer')];

    expect(show(run(bodies, [2], 'passed'), run(bodies, [2], 'passed'))).toBeUndefined();
    expect(show(run(bodies, [2], 'inconclusive'), run(bodies, [2], 'failed'))).toBeUndefined();
  });
});
