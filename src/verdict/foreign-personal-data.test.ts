import { describe, expect, it } from 'vitest';
import type { Entry, Foreign } from '#evidence/entry.ts';
import { BronScene } from '#evidence/scenes.test-support.ts';
import {
  fault,
  otherPupil,
  planned,
  TranscriptBuilder,
} from '#evidence/transcript-builder.test-support.ts';
import { foreignPersonalData } from './foreign-personal-data.ts';

const first = planned('first', 'bron');
const second = planned('second', 'bron');
const inField: Foreign = { where: 'pgn-field', place: 'bsn' };
const elsewhere: Foreign = { where: 'elsewhere', place: 'tekst' };

/** Two scenarios one after the other, and what is said when these entries held something foreign. */
function played() {
  const transcript = new TranscriptBuilder([first, second]);
  const one = new BronScene({}, { transcript, scenario: first });
  const ask = one.asks();
  const answer = ask.answer(fault());
  transcript.end(first);
  const two = new BronScene({}, { transcript, scenario: second, about: otherPupil });
  const late = one.startsToCheck().seq;
  const drive = transcript.drive(second, 'showPupil');
  const stray = transcript.send({ from: 'target', to: 'traffic-center', body: 'ping' });
  two.asks();
  const said = (foreign: readonly Foreign[], ...seqs: readonly number[]) => {
    const entries = transcript.entries.map(
      (entry): Entry => (seqs.includes(entry.seq) ? { ...entry, foreign: [...foreign] } : entry),
    );
    return foreignPersonalData(entries, transcript.slices()).map(({ scenario, entries: held }) => [
      scenario,
      held,
    ]);
  };
  return { ask: ask.seq, answer, late, drive, stray: stray.seq, said };
}

describe('foreign personal data', () => {
  it('of the target fails the scenario that its entry belongs to, though it came late', () => {
    const { answer, late, drive, said } = played();

    expect(said([inField], answer)).toEqual([['first', [answer]]]);
    expect(said([elsewhere, inField], late)).toEqual([['first', [late]]]);
    expect(said([inField], drive)).toEqual([['second', [drive]]]);
    expect(said([inField], answer, late, drive)).toEqual([
      ['first', [answer, late]],
      ['second', [drive]],
    ]);
  });

  it('that belongs to no scenario fails the one that was played when it came', () => {
    const { stray, said } = played();

    expect(said([inField], stray)).toEqual([['second', [stray]]]);
  });

  it('is nothing where no PGN belongs, or of another than the target', () => {
    const { ask, answer, said } = played();

    expect(said([elsewhere], answer)).toEqual([]);
    expect(said([inField], ask)).toEqual([]);
    expect(said([inField], 1, 2)).toEqual([]);
  });
});
