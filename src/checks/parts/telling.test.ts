import { describe, expect, it } from 'vitest';
import { text } from '#words/text.ts';
import { anAbsence } from './findings.test-support.ts';
import { overAsks, saysTheSame, untold } from './telling.ts';
import { type UserAsk, userAsks } from './user-ask.ts';
import { UserScene } from './user-scene.test-support.ts';

/** Two asks that say this in the end. */
function asksThatSay(...messages: readonly string[]): readonly [UserAsk, UserAsk] {
  const scene = new UserScene();
  messages.forEach((message, at) => {
    scene.orders({ id: `n${at}`, message });
  });
  return userAsks(scene.slice) as readonly UserAsk[] as readonly [UserAsk, UserAsk];
}

describe('two messages to a user', () => {
  it.each([
    ['Om 9:15 ontvangen', 'om 10:05  ontvangen'],
    ['Ontvangen 1', ' ONTVANGEN'],
    ['2 Ontvangen', 'Ontvangen'],
  ])('%j and %j say the same', (one, other) => {
    expect(saysTheSame(...asksThatSay(one, other))).toBe(true);
  });

  it.each([
    ['Ontvangen', 'Niet ontvangen'],
    ['Ont vangen', 'Ontvangen'],
  ])('%j and %j do not', (one, other) => {
    expect(saysTheSame(...asksThatSay(one, other))).toBe(false);
  });
});

describe('an ask without an end', () => {
  it('is due within the time for an answer and a sign-off after the order', () => {
    const scene = new UserScene();
    const { order, state } = scene.orders({ state: 'busy' });
    const { slice } = scene;
    const [ask] = userAsks(slice) as [UserAsk];
    const { answerMs, signOffMs } = slice.limits;
    const dueMs = Date.parse(scene.transcript.entries[order - 1]?.at ?? '') + answerMs + signOffMs;

    expect(untold(slice, ask, [])).toMatchObject([{ ...anAbsence, entries: [order], dueMs }]);
    expect(overAsks([ask], () => [], text('Niets', 'Nothing')).looked).toEqual([order, state]);
  });

  it('is looked at by its order only when the driver does not tell how far it is', () => {
    const scene = new UserScene();
    const { order } = scene.orders({ state: 'untold' });
    const asks = userAsks(scene.slice);

    expect(overAsks(asks, () => [], text('Niets', 'Nothing')).looked).toEqual([order]);
  });
});
