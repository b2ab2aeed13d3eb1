import { describe, expect, it } from 'vitest';
import { BronScene, delivery } from '#evidence/scenes.test-support.ts';
import {
  law,
  planned,
  pupil,
  TranscriptBuilder,
} from '#evidence/transcript-builder.test-support.ts';
import type { Change } from '#run/reference.ts';
import { sabotageCheck } from './sabotage-check.ts';

const delivers = planned('delivers', 'bron', ['OSO-SES-01']);
const check = 'checksEverySessionFirst';

const mutant: Change = {
  name: 'delivers-without-session-check',
  kind: 'mutant',
  does: 'Delivers without asking the Traffic Center.',
  breaks: ['OSO-SES-01'],
  alsoBreaks: {},
};

/** What it did: a dossier came without a session check. */
function uncheckedDelivery() {
  const transcript = new TranscriptBuilder([delivers]);
  const scene = new BronScene({}, { transcript, scenario: delivers });
  scene.asks().answer(delivery(pupil.dossier));
  transcript.ask(delivers, 'OSO-SES-01');
  transcript.end(delivers);
  transcript.close();
  return transcript.entries;
}

const caught = {
  requirements: law.requirements,
  lawOf: () => law,
  trials: [{ change: mutant, failed: ['OSO-SES-01'] }],
  transcriptOf: async () => uncheckedDelivery(),
};

describe('a check that is put out of action', () => {
  it('is noticed when a mutant that it catches gets away with it', async () => {
    expect(await sabotageCheck(check, caught)).toEqual({
      kind: 'check',
      name: check,
      isNoticed: true,
    });
  });

  it.each([
    ['no mutant breaks what it judges', 'signsOffExactlyOnce', caught],
    ['there is no such check', 'doesNothing', caught],
    ['a question has no mutant', 'saysAPerson', caught],
    [
      'its mutant was not caught in the first place',
      check,
      { ...caught, trials: [{ change: mutant, failed: [] }] },
    ],
    [
      'its mutant breaks it only along with something else',
      check,
      {
        ...caught,
        trials: [
          {
            change: { ...mutant, breaks: ['OSO-SES-02'], alsoBreaks: { 'OSO-SES-01': 'why' } },
            failed: ['OSO-SES-01', 'OSO-SES-02'],
          },
        ],
      },
    ],
  ])('is not noticed when %s', async (_why, name, kept) => {
    expect(await sabotageCheck(name, kept)).toEqual({ kind: 'check', name, isNoticed: false });
  });
});
