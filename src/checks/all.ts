import { deliversOnlyWhereItWasMadeReadyFor } from './bron/delivers-only-where-it-was-made-ready-for.ts';
import { withholdsWhatIsNotReady } from './bron/withholds-what-is-not-ready.ts';
import type { Check } from './check.ts';
import { deliversTheWholeDossier } from './dossier/delivers-the-whole-dossier.ts';
import { showsTheWholeDossier } from './dossier/shows-the-whole-dossier.ts';
import { hidesThePgnFromTheTrafficCenter } from './privacy/hides-the-pgn-from-the-traffic-center.ts';
import { withholdsWhatParentsHaveNotSeen } from './privacy/withholds-what-parents-have-not-seen.ts';
import { checksEverySessionFirst } from './session/checks-every-session-first.ts';
import { deliversOnlyInAValidSession } from './session/delivers-only-in-a-valid-session.ts';
import { signsOffExactlyOnce } from './session/signs-off-exactly-once.ts';
import { signsOffWithTheBestResult } from './session/signs-off-with-the-best-result.ts';

/** Every check, by the name under which requirements speak of it. */
export const allChecks: Readonly<Record<string, Check>> = {
  checksEverySessionFirst,
  deliversOnlyInAValidSession,
  deliversOnlyWhereItWasMadeReadyFor,
  deliversTheWholeDossier,
  hidesThePgnFromTheTrafficCenter,
  showsTheWholeDossier,
  signsOffExactlyOnce,
  signsOffWithTheBestResult,
  withholdsWhatIsNotReady,
  withholdsWhatParentsHaveNotSeen,
};
