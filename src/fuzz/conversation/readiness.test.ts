import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherPupil, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { momentsOf } from './readiness.ts';
import { BronTalk } from './talks.test-support.ts';

const school = schools.counterpart.brin;

/** What can be done to the target, with which content a dossier is entered told by how often that was done. */
const acts = {
  enter: (talk: BronTalk, nth: number) => talk.enters(`A${nth}`),
  inspect: (talk: BronTalk) => talk.inspects(),
  'make ready': (talk: BronTalk) => talk.makesReady(),
  'make ready for another': (talk: BronTalk) => talk.makesReady(schools.other.brin),
  withdraw: (talk: BronTalk) => talk.withdraws(),
  'enter another pupil': (talk: BronTalk) => talk.enters('B1', otherPupil),
} as const;

type Act = keyof typeof acts;

const someActs = fc.array(fc.constantFrom(...(Object.keys(acts) as Act[])), { maxLength: 12 });

function playing(names: readonly Act[]): BronTalk {
  const talk = new BronTalk();
  for (const [at, name] of names.entries()) acts[name](talk, at);
  return talk;
}

/** What is known of the pupil in the end. */
function known(names: readonly Act[]) {
  return momentsOf(playing(names).slice).at(-1)?.pupils.get(pupil.pgn);
}

describe('what a target was made to know', () => {
  it('is ready for a school only once it was made so, and not after it was taken back', () => {
    fc.assert(
      fc.property(someActs, (names) => {
        const made = names.lastIndexOf('make ready');
        const isEntered = names.slice(0, made + 1).includes('enter');
        const isLeft = names.lastIndexOf('withdraw') < made;

        expect(known(names)?.ready.has(school) ?? false).toBe(made >= 0 && isEntered && isLeft);
      }),
      { numRuns: 60 },
    );
  });

  it('is ready with the content that was entered last before it was made so', () => {
    fc.assert(
      fc.property(someActs, (names) => {
        const made = names.lastIndexOf('make ready');
        const entered = names.slice(0, made + 1).lastIndexOf('enter');
        const ready = known(names)?.ready.get(school);

        expect(ready?.content ?? `A${entered}`).toBe(`A${entered}`);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[readonly Act[], 'yes' | 'no' | 'maybe']>([
    [['enter', 'make ready'], 'no'],
    [['enter', 'inspect', 'make ready'], 'yes'],
    [['enter', 'make ready', 'inspect'], 'maybe'],
    [['enter', 'inspect', 'enter', 'make ready'], 'maybe'],
    [['enter', 'make ready', 'enter', 'inspect'], 'maybe'],
  ])('counts after %s as seen: %s', (names, seen) => {
    expect(known(names)?.ready.get(school)?.seen).toBe(seen);
  });

  it('is not sure to be ready for a school any more once it is ready for another', () => {
    const names = ['enter', 'inspect', 'make ready', 'make ready for another'] as const;

    expect(known(names)?.ready.get(school)?.isSure).toBe(false);
    expect(known(names)?.ready.get(schools.other.brin)?.isSure).toBe(true);
  });

  it('stays as it was when the target refuses', () => {
    const talk = new BronTalk().enters('A1').inspects();
    const request = { brin: schools.target.brin, pgn: pupil.pgn, forBrin: school };
    const outcome = { status: 'refused', reason: 'nee' } as const;
    talk.transcript.drive(talk.scenario, 'makeReady', { request, outcome });

    expect(momentsOf(talk.slice).at(-1)?.pupils.get(pupil.pgn)?.ready.size).toBe(0);
  });
});
