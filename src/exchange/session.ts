/**
 * The life of a session at the Traffic Center (wiki OSO:2018/Opvragen_dossier and OSO:2017/Controleren_Sessie):
 *
 * 1. It is granted for one dossier, one bron and one doel.
 * 2. A bron may check it any number of times while it lives.
 * 3. The doel signs it off once; then it is over, and a check says so.
 * 4. One that is not signed off in its lifetime expires (assumption A22-30); what was signed off stays so.
 */
export type SessionState = 'granted' | 'signed-off' | 'expired';

/** What can be done with a session, or happens to it. */
export type SessionMove = 'check' | 'sign-off' | 'expire';

const over = { check: undefined, 'sign-off': undefined, expire: undefined } as const;

const moves = {
  granted: { check: 'granted', 'sign-off': 'signed-off', expire: 'expired' },
  'signed-off': over,
  expired: over,
} as const satisfies Record<SessionState, Record<SessionMove, SessionState | undefined>>;

/** Gives the state after a move, or undefined where the move is not allowed. */
export function afterMove(state: SessionState, move: SessionMove): SessionState | undefined {
  return moves[state][move];
}
