import { testBsns } from '#dossier/pgn.ts';
import type { Release } from '#exchange/release.ts';
import { hmacSearchKeyCodec, searchKeyForm } from '#exchange/search-key.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Target } from '#preflight/target.ts';
import { commandCodec, type RunningCodec } from './command-codec.ts';

/**
 * Opens the codec that the target file chooses: ours, under its key, or the user's own program, which is asked once
 * whether it answers.
 *
 * @throws ConfigurationError when that program does not answer, or not as it should.
 */
export async function openCodec(
  { zoeksleutel, limits }: Pick<Target, 'zoeksleutel' | 'limits'>,
  release: Release,
): Promise<RunningCodec> {
  const form = searchKeyForm(release);
  if ('key' in zoeksleutel) {
    return { ...hmacSearchKeyCodec(zoeksleutel.key, form), stop: async () => {} };
  }
  const codec = commandCodec({ ...zoeksleutel, ...form, limitMs: limits.answerMs });
  try {
    await assertMatches(codec);
    return codec;
  } catch (error) {
    await codec.stop();
    throw error;
  }
}

/** Asks for a key and whether it is found again, by the pupil of whom it was made and by no other. */
async function assertMatches(codec: RunningCodec): Promise<void> {
  const pgns = testBsns();
  const [pgn, other] = [nextOf(pgns), nextOf(pgns)];
  const key = await codec.keyOf(pgn);
  if ((await codec.matches(key, pgn)) && !(await codec.matches(key, other))) return;
  throw new ConfigurationError(
    'The zoeksleutel program does not know its own keys again (it must answer "matches" with true for the PGN of which "keyOf" made the key, and with false for another): mend it',
  );
}

function nextOf(pgns: Iterator<string>): string {
  const { value, done } = pgns.next();
  if (done) throw new Error('There are not two test BSNs');
  return value;
}
