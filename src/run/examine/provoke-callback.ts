import type { Cast } from '#cast/cast.ts';
import { castSchools } from '#cast/cast-schools.ts';
import type { Pack } from '#dossier/pack.ts';
import { profileNamed } from '#dossier/profile.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { schoolFor } from '#preflight/school-for.ts';
import type { Target } from '#preflight/target.ts';
import { spareBsn } from './spare-bsn.ts';

/** Who takes part. */
export type Provoking = {
  readonly target: Target;
  readonly cast: Cast;
  readonly codec: SearchKeyCodec;
  readonly pack: Pack;
};

/**
 * Gives how a school of ours asks the target, as bron, for the dossier of a pupil that it does not know, so that it has
 * to check the session with us; undefined when no profile lets it be asked so.
 */
export function provokeCallback(provoking: Provoking): (() => Promise<void>) | undefined {
  const { target, cast, codec, pack } = provoking;
  const { roles, profiles } = target.capabilities;
  if (!roles.includes('bron')) return undefined;
  const profile = profiles
    .map((name) => profileNamed(pack.kinds, name))
    .find(({ isWithinBrin, pgn }) => isWithinBrin !== true && pgn === 'required');
  const bron = profile && schoolFor(target.schools, 'bron', profile);
  const sector = profile?.to[0];
  if (!profile || !bron || !sector) return undefined;
  const doel = castSchools(cast.release).counterpart[sector];
  return async () => {
    const session = await cast.doel.openSession({
      scenario: 'preflight',
      doel,
      bron,
      key: await codec.keyOf(spareBsn()),
      overdrachtsoort: profile.overdrachtsoort,
    });
    const answer = await cast.doel.askDossier(session);
    await cast.doel.signOff(session, answer?.resultaat);
  };
}
