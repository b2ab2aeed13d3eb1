/**
 * The life of a session at the Traffic Center (wiki OSO:2018/Opvragen_dossier and OSO:2017/Controleren_Sessie):
 *
 * 1. It is granted for one dossier, one bron and one doel.
 * 2. A bron may check it any number of times while it lives.
 * 3. The doel signs it off once; then it is over, and a check says so.
 */
export type SessionState = 'granted' | 'signed-off';

/** What can be done with a session. */
export type SessionMove = 'check' | 'sign-off';

const moves = {
  granted: { check: 'granted', 'sign-off': 'signed-off' },
  'signed-off': { check: undefined, 'sign-off': undefined },
} as const satisfies Record<SessionState, Record<SessionMove, SessionState | undefined>>;

/** Gives the state after a move, or undefined where the move is not allowed. */
export function afterMove(state: SessionState, move: SessionMove): SessionState | undefined {
  return moves[state][move];
}
