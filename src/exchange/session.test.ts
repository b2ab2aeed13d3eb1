import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterMove, type SessionMove, type SessionState } from './session.ts';

const anyMoves = fc.array(fc.constantFrom<SessionMove>('check', 'sign-off', 'expire'));

describe('a session', () => {
  it('can be checked while it lives, and lives on', () => {
    expect(afterMove('granted', 'check')).toBe('granted');
  });

  it('is over when it is signed off, or has expired', () => {
    expect(afterMove('granted', 'sign-off')).toBe('signed-off');
    expect(afterMove('granted', 'expire')).toBe('expired');
  });

  it('stays as it ended, whatever is tried afterwards', () => {
    const ended = fc.constantFrom<SessionState>('signed-off', 'expired');

    fc.assert(
      fc.property(ended, anyMoves, (state, moves) => {
        expect(moves.map((move) => afterMove(state, move))).toEqual(moves.map(() => undefined));
      }),
    );
  });
});
