import { EventEmitter, once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whileHeld } from './within.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is done while answers are held back', () => {
  it('has them let go where the target does it only after what they answer', async () => {
    const held = new EventEmitter();
    const letAllGo = () => void held.emit('go');

    const done = whileHeld({ letAllGo }, once(held, 'go'));
    await vi.runAllTimersAsync();

    expect(await done).toEqual([]);
  });

  it('leaves them held where the target does it meanwhile', async () => {
    const letAllGo = vi.fn();

    expect(await whileHeld({ letAllGo }, Promise.resolve('done'))).toBe('done');
    await vi.runAllTimersAsync();

    expect(letAllGo).not.toHaveBeenCalled();
  });

  it('comes to what went wrong', async () => {
    const letAllGo = vi.fn();

    await expect(whileHeld({ letAllGo }, Promise.reject(new Error('gone')))).rejects.toThrow(
      'gone',
    );
  });
});
