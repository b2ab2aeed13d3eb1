import { describe, expect, it, vi } from 'vitest';
import type { ScenarioWorld } from '../world.ts';
import { forgetAtTarget } from './forget-at-target.ts';

const done = { status: 'done', answer: null } as const;
const failed = { status: 'failed', why: 'refused' } as const;

function targetThat(forget: () => Promise<typeof done | typeof failed>, answerMs: number) {
  // Nothing else of them is needed.
  return { stage: { limits: { answerMs } }, driver: { forget } } as unknown as ScenarioWorld;
}

describe('a target that cannot be reached', () => {
  it('is waited for, since it may be starting again', async () => {
    const forget = vi.fn().mockResolvedValueOnce(failed).mockResolvedValueOnce(failed);
    forget.mockResolvedValue(done);

    const outcome = await forgetAtTarget(targetThat(forget, 60_000));

    expect(outcome).toEqual(done);
    expect(forget).toHaveBeenCalledTimes(3);
  });

  it('is waited for no longer than an answer may take, and only once', async () => {
    const forget = vi.fn().mockResolvedValue(failed);
    const target = targetThat(forget, 5);

    await forgetAtTarget(target);
    const calls = forget.mock.calls.length;
    const outcome = await forgetAtTarget(target);

    expect(outcome).toEqual(failed);
    expect(forget).toHaveBeenCalledTimes(calls + 1);
  });
});
