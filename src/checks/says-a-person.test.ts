import { describe, expect, it } from 'vitest';
import type { EntryOf } from '#evidence/entry.ts';
import { planned, TranscriptBuilder } from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
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
    expect(heard('OSO-PRI-03', done('nee')).findings).toMatchObject([{ kind: 'breach' }]);
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
});
