import { describe, expect, it } from 'vitest';
import { encodeMessage } from '#exchange/encode.ts';
import { loadLaw } from '#law/load-law.ts';
import type { Arrival } from '../wire/wire-server.ts';
import { HeldBack } from './holds-back.ts';

const { release } = loadLaw({ release: '2022' });

function ping(): Arrival {
  // As a double: of an arrival only its content is looked at here.
  return { bytes: Buffer.from(encodeMessage(release, 'pingRequest', {})) } as unknown as Arrival;
}

function scene(most: number) {
  const held = new HeldBack(release, { to: 'pingRequest', most });
  const answered: number[] = [];
  const handler = held.mischief(() => ({ status: 200, body: '' }));
  const send = async (nth: number) => {
    await handler(ping());
    answered.push(nth);
  };
  return { held, answered, send };
}

describe('holding answers back', () => {
  it('answers in the order in which they are let go', async () => {
    const { held, answered, send } = scene(2);
    const both = [send(0), send(1)];
    await held.come(2, AbortSignal.timeout(1_000));

    held.letGo(1);
    await both[1];
    held.letGo(0);
    await both[0];

    expect(answered).toEqual([1, 0]);
  });

  it('answers what comes after those at once', async () => {
    const { held, answered, send } = scene(1);
    const first = send(0);
    await send(1);

    expect(answered).toEqual([1]);
    held.letAllGo();
    await first;
  });

  it('gives up waiting for what does not come', async () => {
    const { held, answered } = scene(1);

    await held.come(1, AbortSignal.abort());

    expect(answered).toEqual([]);
  });
});
