import { describe, expect, it } from 'vitest';
import type { Exchange } from '#evidence/exchange.ts';
import { DoelScene, refusal } from '#evidence/scenes.test-support.ts';
import { law } from '#evidence/transcript-builder.test-support.ts';
import { sentByTarget } from './exchanges.ts';
import { bestOf } from './ranking.ts';

function answers(...results: readonly string[]): Exchange[] {
  const scene = new DoelScene();
  scene.opens();
  for (const result of results) scene.asks(refusal(result));
  return sentByTarget(scene.slice, 'documentRequest');
}

describe('the best of answers', () => {
  it('is never one that the ranking does not know, unless it knows none', () => {
    const [unknown, known] = answers('Nee', 'LeerlinginfoNietBeschikbaar');
    const neither = answers('Nee', 'Misschien');

    expect(bestOf(law.release, [unknown, known] as Exchange[])).toEqual([known]);
    expect(bestOf(law.release, neither)).toEqual(neither);
  });

  it('is each of those with the highest result', () => {
    const equal = answers('LeerlinginfoNietBeschikbaar', 'LeerlinginfoNietBeschikbaar');

    expect(bestOf(law.release, equal)).toEqual(equal);
  });
});
