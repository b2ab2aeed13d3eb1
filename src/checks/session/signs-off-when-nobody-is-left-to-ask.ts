import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach } from '../parts/finding.ts';
import { grantedSessions, overSessions } from '../parts/granted-session.ts';

/** In a session that was signed off nothing is asked any more (wiki OSO:2017/Afmelden_Sessie). */
export const signsOffWhenNobodyIsLeftToAsk: Check = (slice) => {
  const signedOff = grantedSessions(slice).filter(
    ({ asks, signOffs }) => asks.length > 0 && signOffs.length > 0,
  );
  return overSessions(
    signedOff,
    ({ asks, signOffs }) => {
      const seq = signOffs[0]?.request.seq ?? 0;
      return asks
        .filter(({ request }) => request.seq > seq)
        .map(({ request }) => breach([seq, request.seq], { expected, actual }));
    },
    nothing,
  );
};

const expected = text(
  'De sessie wordt afgemeld na de laatste documentRequest',
  'The session is signed off after the last documentRequest',
);
const actual = text(
  'Na de afmelding is nog een dossier opgevraagd',
  'After the sign-off a dossier was still asked for',
);
const nothing = text(
  'Er was geen sessie waarin is gevraagd en afgemeld',
  'There was no session with both a request and a sign-off',
);
