import { describe, expect, it } from 'vitest';
import { firstKey, secondKey } from '#evidence/swv-scenes.test-support.ts';
import { otherPupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { brokenIn } from '../talks.test-support.ts';
import { judgeSwvNotices } from './judge-swv-notices.ts';
import { SwvBronTalk } from './talks.test-support.ts';

function brokenBy({ slice }: SwvBronTalk): string[] {
  return brokenIn(judgeSwvNotices(slice));
}

describe('an offer to a samenwerkingsverband', () => {
  it('is sound when a user chose it, under the koppelsleutel that was issued for it', () => {
    const talk = new SwvBronTalk()
      .hasOffered('A1')
      .hasOffered('B1', secondKey, otherPupil)
      .notifies(secondKey.replace('2', '9'));

    expect(brokenBy(talk)).toEqual([]);
  });

  it('breaks OSO-SWV-03 when no user chose it then', () => {
    const talk = new SwvBronTalk().hasOffered('A1');
    talk.announces(secondKey);
    talk.tells({ koppelsleutel: secondKey });
    talk.withdraws();

    expect(brokenBy(talk)).toEqual(['OSO-SWV-03', 'OSO-SWV-03']);
  });

  it('breaks OSO-SWV-03 when a user chose another delivery point', () => {
    const talk = new SwvBronTalk().enters('A1').makesReady();
    talk.announces(firstKey, { doelRouteringsKenmerk: schools.other.routeringsKenmerk });
    talk.tells({ koppelsleutel: firstKey });
    talk.isOrdered();

    expect(brokenBy(talk)).toEqual(['OSO-SWV-03']);
  });

  it.each([
    ['that of an earlier one', firstKey],
    ['one that nobody issued', 'ffffffff-aaaa-4bbb-8ccc-000000000001'],
  ])('breaks OSO-SWV-02 when its koppelsleutel is %s', (_what, koppelsleutel) => {
    const talk = new SwvBronTalk().hasOffered('A1').enters('B1', otherPupil);
    talk.makesReady(undefined, otherPupil).announces(secondKey);
    talk.tells({ koppelsleutel });
    talk.isOrdered(otherPupil.pgn);

    expect(brokenBy(talk)).toEqual(['OSO-SWV-02']);
  });
});
