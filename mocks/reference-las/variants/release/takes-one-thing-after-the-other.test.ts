import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { soundLas } from '../../las.ts';
import { newestYear } from '../../year.ts';
import { takesOneThingAfterTheOther } from './takes-one-thing-after-the-other.ts';

test('takes-one-thing-after-the-other begins with one thing when the one before has ended, however that ended', async () => {
  const { takesOn } = takesOneThingAfterTheOther.change(soundLas(newestYear)).decisions;
  const order: string[] = [];

  const first = takesOn(async () => {
    await nextTurn();
    order.push('first ended');
    throw new Error('gone');
  });
  const second = takesOn(async () => order.push('second begun'));

  await expect(first).rejects.toThrow('gone');
  await second;
  expect(order).toEqual(['first ended', 'second begun']);
});
