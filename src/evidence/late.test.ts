/** What comes late is judged where it belongs: whole runs with sign-offs moved to any later moment. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signsOffExactlyOnce } from '#checks/session/signs-off-exactly-once.ts';
import { attribute } from './attribution.ts';
import { exchangesOf } from './exchange.ts';
import { DoelScene, refusal } from './scenes.test-support.ts';
import {
  law,
  type Pupil,
  planned,
  pupilWith,
  TranscriptBuilder,
} from './transcript-builder.test-support.ts';

const count = 5;
const scenarios = Array.from({ length: count }, (_, at) => planned(`scenario-${at}`, 'doel'));
const pupils = scenarios.map((_, at): Pupil => pupilWith(`99990000${at}`, `c2xldXRlbC0${at}`));
const sessions = scenarios.map((_, at) => `${at}0000000-aaaa-4bbb-8ccc-0123456789ab`);
const answered = refusal('LeerlinginfoNietBeschikbaar');

/** After which scenario each one is signed off: once at its own moment or later, and perhaps again later still. */
const moments = fc.tuple(
  ...scenarios.map((_, at) =>
    fc.record({
      first: fc.integer({ min: at, max: count - 1 }),
      again: fc.option(fc.integer({ min: at, max: count - 1 }), { nil: undefined }),
    }),
  ),
);

type Moments = readonly { readonly first: number; readonly again: number | undefined }[];

/** Plays the scenarios in turn. Each is granted a session and refused; its sign-offs come when they come. */
function runWith(late: Moments) {
  const transcript = new TranscriptBuilder(scenarios);
  const scenes: DoelScene[] = [];
  const sent: { readonly seq: number; readonly owner: string }[] = [];
  const signOff = (owner: number, resultaat: string) => {
    const { seq } = (scenes[owner] as DoelScene).signsOff({
      sessieId: sessions[owner] ?? '',
      resultaat: 'LeerlinginfoNietBeschikbaar',
      answered: resultaat,
    });
    sent.push({ seq, owner: `scenario-${owner}` });
  };
  for (const [now, scenario] of scenarios.entries()) {
    const scene = new DoelScene({ transcript, scenario, about: pupils[now] as Pupil });
    scenes.push(scene);
    scene.opens(sessions[now]);
    scene.asks(answered, sessions[now]);
    transcript.end(scenario);
    for (const owner of ownersOf(late, ({ first }) => first === now)) {
      signOff(owner, 'OverdrachtGeslaagd');
    }
    for (const owner of ownersOf(late, ({ again, first }) => latest(again, first) === now)) {
      signOff(owner, 'SessieReedsAfgemeld');
    }
  }
  transcript.close();
  return { transcript, sent };
}

function ownersOf(late: Moments, isNow: (moment: Moments[number]) => boolean): number[] {
  return late.flatMap((moment, owner) => (isNow(moment) ? [owner] : []));
}

function latest(again: number | undefined, first: number): number | undefined {
  return again === undefined ? undefined : Math.max(again, first);
}

describe('a target that signs off late', () => {
  it('is judged in the scenario whose session it names, in 50 of 50 runs', () => {
    fc.assert(
      fc.property(moments, (late) => {
        const { transcript, sent } = runWith(late);
        const owners = attribute(transcript.entries, exchangesOf(transcript.entries, law.release));
        const found = sent.map(({ seq }) => {
          const entry = transcript.entries.find((each) => each.seq === seq);
          return entry?.kind === 'request' ? owners.get(entry.exchange) : undefined;
        });

        expect(found).toEqual(sent.map(({ owner }) => owner));
      }),
      { numRuns: 50 },
    );
  });

  it('is at fault where it signed off twice, and nowhere else, in 50 of 50 runs', () => {
    fc.assert(
      fc.property(moments, (late) => {
        const slices = runWith(late).transcript.slices();
        const faults = scenarios.map(({ key }) => {
          const slice = slices.byScenario.get(key);
          return slice ? signsOffExactlyOnce(slice).findings.length : Number.NaN;
        });

        expect(faults).toEqual(late.map(({ again }) => (again === undefined ? 0 : 1)));
      }),
      { numRuns: 50 },
    );
  });

  it('is at fault where it never signed off, however many others it signs off late', () => {
    fc.assert(
      fc.property(moments, fc.nat({ max: count - 1 }), (late, forgotten) => {
        const without = late.map((it, at) =>
          at === forgotten ? { first: count, again: undefined } : { ...it, again: undefined },
        );
        const slices = runWith(without).transcript.slices();
        const faulty = scenarios.filter(({ key }) => {
          const slice = slices.byScenario.get(key);
          return slice && signsOffExactlyOnce(slice).findings.length > 0;
        });

        expect(faulty.map(({ key }) => key)).toEqual([`scenario-${forgotten}`]);
      }),
      { numRuns: 50 },
    );
  });
});
