import { describe, expect, it } from 'vitest';
import { delivery } from '#evidence/scenes.test-support.ts';
import { firstKey, secondKey } from '#evidence/swv-scenes.test-support.ts';
import { otherPupil } from '#evidence/transcript-builder.test-support.ts';
import { judgeBron } from '../judge-bron.ts';
import { brokenIn } from '../talks.test-support.ts';
import { SwvBronTalk, swvDossierSaying } from './talks.test-support.ts';

/** Both pupils are ready. */
function ready(): SwvBronTalk {
  const talk = new SwvBronTalk().enters('A1').makesReady();
  return talk.enters('B1', otherPupil).makesReady(undefined, otherPupil);
}

function offersLate(talk: SwvBronTalk, koppelsleutel: string): void {
  talk.announces(koppelsleutel);
  talk.tells({ koppelsleutel });
}

function isAnswered(talk: SwvBronTalk, koppelsleutel: string, surname: string): void {
  talk.asks(koppelsleutel).answer(delivery(swvDossierSaying(surname)));
}

function brokenBy(talk: SwvBronTalk): string[] {
  return brokenIn(judgeBron(talk.transcript.entries, talk.slice));
}

describe('what was offered after the call was told', () => {
  it('is the dossier of the pupil that was chosen', () => {
    const [own, others] = [ready().choosesInVain(), ready().choosesInVain()];
    for (const talk of [own, others]) offersLate(talk, firstKey);
    isAnswered(own, firstKey, 'A1');
    isAnswered(others, firstKey, 'B1');

    expect(brokenBy(own)).toEqual([]);
    expect(brokenBy(others)).toEqual(['OSO-SWV-07']);
  });

  it('is that of one pupil or another where both were chosen before', () => {
    const talk = ready().choosesInVain().choosesInVain(otherPupil);
    offersLate(talk, firstKey);
    offersLate(talk, secondKey);
    isAnswered(talk, firstKey, 'A1');
    isAnswered(talk, secondKey, 'B1');

    expect(brokenBy(talk)).toEqual([]);
  });
});
