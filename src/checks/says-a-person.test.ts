import { describe, expect, it } from 'vitest';
import type { EntryOf } from '#evidence/entry.ts';
import { planned, TranscriptBuilder } from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import { aBreach } from './parts/findings.test-support.ts';
import { saysAPerson } from './says-a-person.ts';

const scenario = planned('screen', 'bron');
const check = saysAPerson('OSO-PRI-03');
const done = (answer: string) =>
  ({ status: 'done', answer: { answer, by: 'Een medewerker' } }) as const;

function heard(id: string, outcome: EntryOf<'driver-called'>['outcome']) {
  const builder = new TranscriptBuilder([scenario]);
  builder.drive(scenario, 'answerQuestion', { request: { id, question: '?' }, outcome });
  return check(builder.slice(scenario));
}

describe('a requirement that a person sees to', () => {
  it('is met when somebody answers yes', () => {
    expect(heard('OSO-PRI-03', done('ja'))).toMatchObject({
      looked: [expect.any(Number)],
      findings: [],
    });
  });

  it('is broken when somebody answers no', () => {
    expect(heard('OSO-PRI-03', done('nee')).findings).toMatchObject([{ ...aBreach }]);
  });

  it.each([
    [
      'nobody can be asked',
      'OSO-PRI-03',
      { status: 'not-offered', why: text('HTTP 501', 'HTTP 501') },
    ],
    ['another question is answered', 'OSO-PRI-24', done('ja')],
  ] as const)('is unclear when %s', (_what, id, outcome) => {
    expect(heard(id, outcome)).toMatchObject({ looked: [], findings: [{ kind: 'unclear' }] });
  });

  it.each([null, 'ja', {}])('is broken when %j is answered, which is no yes', (answer) => {
    const { looked, findings } = heard('OSO-PRI-03', { status: 'done', answer });

    expect(findings).toMatchObject([{ ...aBreach, entries: looked }]);
    expect(looked).toEqual([expect.any(Number)]);
  });

  it('is unclear when it was only spoken of, and names what was asked in vain', () => {
    const builder = new TranscriptBuilder([scenario]);
    const request = { id: 'OSO-PRI-03' };
    builder.drive(scenario, 'showQuestion', { request, outcome: done('ja') });
    const outcome = { status: 'not-offered', why: text('HTTP 501', 'HTTP 501') } as const;
    const seq = builder.drive(scenario, 'answerQuestion', { request, outcome });

    expect(check(builder.slice(scenario))).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear', entries: [seq] }],
    });
  });
});
