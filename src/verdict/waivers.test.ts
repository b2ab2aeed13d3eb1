import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BronScene, delivery } from '#evidence/scenes.test-support.ts';
import {
  law,
  planned,
  pupil,
  TranscriptBuilder,
} from '#evidence/transcript-builder.test-support.ts';
import type { Waiver } from '#evidence/waiver.ts';
import { judge } from './judge.ts';
import type { Judgement } from './record.ts';

const asked = ['OSO-DOS-01', 'OSO-SES-01'];
const scenario = planned('delivers', 'bron', ['OSO-DOS-01', 'OSO-SES-01']);
const second = planned('again', 'bron', ['OSO-SES-01']);
const whole = delivery(pupil.dossier);

/** What happens in an invented run. */
type Course = {
  readonly isChecked: boolean;
  readonly isPlayedToTheEnd: boolean;
  readonly isAskedAgain: boolean;
  readonly answer: string;
  /** The requirements that the law has. */
  readonly ids: readonly string[];
};

const sound: Course = {
  isChecked: true,
  isPlayedToTheEnd: true,
  isAskedAgain: false,
  answer: whole,
  ids: asked,
};
const unchecked: Course = { ...sound, isChecked: false };

const course: fc.Arbitrary<Course> = fc.record({
  ids: fc.constant(asked),
  isChecked: fc.boolean(),
  isPlayedToTheEnd: fc.boolean(),
  isAskedAgain: fc.boolean(),
  answer: fc.constantFrom(
    whole,
    whole.replaceAll('resultaat', 'code'),
    whole.replaceAll('Fé', 'Fe'),
  ),
});

const waiverOf = (requirement: string, until = '2026-01-05'): Waiver => {
  return { requirement, reason: 'Wordt hersteld', by: 'De servicedesk', until };
};

const waivers = fc
  .uniqueArray(fc.constantFrom(...asked, 'OSO-SES-99'))
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.constantFrom(waiverOf(id), waiverOf(id, '2026-01-04')))),
  );

function run(
  given: readonly Waiver[],
  { isChecked, isPlayedToTheEnd, ids, ...played }: Course,
): Judgement {
  const scenarios = played.isAskedAgain ? [scenario, second] : [scenario];
  const transcript = new TranscriptBuilder(scenarios, { waivers: given });
  const scene = new BronScene({}, { transcript, scenario });
  const ask = scene.asks();
  if (isChecked) scene.checks();
  ask.answer(played.answer);
  transcript.ask(scenario, 'OSO-DOS-01');
  transcript.ask(scenario, 'OSO-SES-01');
  transcript.end(scenario);
  if (played.isAskedAgain) {
    transcript.begin(second);
    transcript.ask(second, 'OSO-SES-01');
    transcript.end(second, 'stopped');
  }
  if (isPlayedToTheEnd) transcript.close();
  const requirements = law.requirements.filter(({ id }) => ids.includes(id));
  return judge(transcript.entries, { ...law, requirements });
}

describe('waivers', () => {
  it('make of a failed requirement one that is waived, and of the run one on condition', () => {
    const judged = run([waiverOf('OSO-SES-01')], unchecked);

    expect(judged).toMatchObject({
      outcome: 'waived',
      verdicts: [{ outcome: 'waived' }],
      waivers: [{ ...waiverOf('OSO-SES-01'), use: 'used' }],
    });
    expect(judged.requirements.find(({ id }) => id === 'OSO-SES-01')?.outcome).toBe('waived');
  });

  it('keep every finding as it was', () => {
    fc.assert(
      fc.property(waivers, course, (given, played) => {
        const [bare, waived] = [run([], played), run(given, played)];

        expect(waived.results.map(({ findings }) => findings)).toEqual(
          bare.results.map(({ findings }) => findings),
        );
      }),
    );
  });

  it('never make a run pass that would not pass without them, and none that passes fail', () => {
    fc.assert(
      fc.property(waivers, course, (given, played) => {
        const [bare, waived] = [run([], played), run(given, played)];

        expect(waived.outcome === 'passed' && bare.outcome !== 'passed').toBe(false);
        expect(waived.outcome === 'failed' && bare.outcome !== 'failed').toBe(false);
      }),
    );
  });

  it('change only results that failed, and those only to waived', () => {
    fc.assert(
      fc.property(waivers, course, (given, played) => {
        const [bare, waived] = [run([], played), run(given, played)];
        const pairs = bare.results.map(({ outcome }, at) => [outcome, waived.results[at]?.outcome]);

        expect(
          pairs.filter(
            ([one, other]) => one !== other && !(one === 'failed' && other === 'waived'),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('do nothing but cap the outcome where no failure meets them', () => {
    fc.assert(
      fc.property(waivers, course, (given, played) => {
        const [bare, waived] = [run([], played), run(given, played)];
        fc.pre(!(waived.waivers ?? []).some(({ use }) => use === 'used'));

        expect(waived.results).toEqual(bare.results);
        expect(waived.verdicts).toEqual(bare.verdicts);
        const isUnused = waived.waivers?.some(({ use }) => use === 'unused');
        const capped = bare.outcome === 'passed' ? 'inconclusive' : bare.outcome;
        expect(waived.outcome).toBe(isUnused ? capped : bare.outcome);
      }),
    );
  });

  it('leave no run with a word better than that it is on condition, once one was used', () => {
    fc.assert(
      fc.property(waivers, course, (given, played) => {
        const { outcome, waivers: told = [] } = run(given, played);
        fc.pre(told.some(({ use }) => use === 'used'));

        expect(outcome).not.toBe('passed');
      }),
    );
  });

  it('that were not needed leave no verdict better than inconclusive', () => {
    expect(run([waiverOf('OSO-SES-01')], sound)).toMatchObject({
      outcome: 'inconclusive',
      verdicts: [{ outcome: 'passed' }],
      waivers: [{ use: 'unused' }],
    });
    expect(run([waiverOf('OSO-SES-99')], sound)).toMatchObject({ outcome: 'inconclusive' });
  });

  it('are open, not unused, as long as something of their requirement was not played or seen', () => {
    const broken = { ...sound, isPlayedToTheEnd: false };
    const stopped = { ...sound, isAskedAgain: true };

    for (const played of [broken, stopped]) {
      expect(run([waiverOf('OSO-SES-01')], played)).toMatchObject({
        outcome: 'inconclusive',
        waivers: [{ use: 'open' }],
      });
    }
  });

  it('that have expired waive nothing', () => {
    expect(run([waiverOf('OSO-SES-01', '2026-01-04')], unchecked)).toMatchObject({
      outcome: 'failed',
      waivers: [{ use: 'open' }],
    });
  });

  it('never cover the personal data of somebody outside of the run', () => {
    const answer = whole.replaceAll(pupil.pgn, '123456782');
    const real = { ...sound, answer, ids: [...asked, 'OSO-PRI-20'] };

    const judged = run([waiverOf('OSO-PRI-20')], real);

    expect(judged.outcome).toBe('failed');
    expect(judged.requirements.find(({ id }) => id === 'OSO-PRI-20')?.outcome).toBe('failed');
  });

  it('make nothing of a failure of another requirement, and are used by that of their own only', () => {
    const judged = run([waiverOf('OSO-DOS-01')], unchecked);

    expect(judged.outcome).toBe('failed');
    expect(judged.waivers).toMatchObject([{ use: 'unused' }]);
  });
});
