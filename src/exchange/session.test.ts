import { describe, expect, it } from 'vitest';
import { afterMove } from './session.ts';

describe('a session', () => {
  it('can be checked while it lives, and lives on', () => {
    expect(afterMove('granted', 'check')).toBe('granted');
  });

  it('is over when it is signed off', () => {
    expect(afterMove('granted', 'sign-off')).toBe('signed-off');
  });

  it('allows nothing when it is over', () => {
    expect(afterMove('signed-off', 'check')).toBeUndefined();
    expect(afterMove('signed-off', 'sign-off')).toBeUndefined();
  });
});
