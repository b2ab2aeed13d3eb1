import { describe, expect, it } from 'vitest';
import { firstKey, secondKey, strayKey } from '#evidence/swv-scenes.test-support.ts';
import { otherPupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { brokenIn } from '../talks.test-support.ts';
import { judgeSwvNotices } from './judge-swv-notices.ts';
import { SwvBronTalk } from './talks.test-support.ts';

function brokenBy({ slice }: SwvBronTalk): string[] {
  return brokenIn(judgeSwvNotices(slice));
}

/** A user chose to notify of both pupils, and nothing has gone out. */
function hasChosenBoth(): SwvBronTalk {
  const talk = new SwvBronTalk().enters('A1').makesReady();
  talk.enters('B1', otherPupil).makesReady(undefined, otherPupil);
  return talk.choosesInVain().choosesInVain(otherPupil);
}

describe('an offer to a samenwerkingsverband', () => {
  it('is sound when a user chose it, under the koppelsleutel that was issued for it', () => {
    const talk = new SwvBronTalk()
      .hasOffered('A1')
      .hasOffered('B1', secondKey, otherPupil)
      .notifies(secondKey.replace('2', '9'));

    expect(brokenBy(talk)).toEqual([]);
  });

  it.each([
    ['in the order in which they were chosen', firstKey, secondKey],
    ['in another order', secondKey, firstKey],
  ])('is sound when two go out after the calls were told, %s', (_what, first, second) => {
    const talk = hasChosenBoth();
    talk.announces(firstKey);
    talk.announces(secondKey);
    talk.tells({ koppelsleutel: first });
    talk.tells({ koppelsleutel: second });

    expect(brokenBy(talk)).toEqual([]);
  });

  it('breaks OSO-SWV-03 when it goes out once more than was chosen, late', () => {
    const talk = hasChosenBoth();
    for (const koppelsleutel of [firstKey, secondKey, strayKey]) {
      talk.announces(koppelsleutel);
      talk.tells({ koppelsleutel });
    }

    expect(brokenBy(talk)).toEqual(['OSO-SWV-03', 'OSO-SWV-03']);
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
