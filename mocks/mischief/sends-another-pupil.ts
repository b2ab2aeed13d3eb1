import { aboutPupil } from '#dossier/dossier.ts';
import type { Pack } from '#dossier/pack.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { Mischief } from './mischief.ts';

/** Delivers a dossier that is about the pupil with this PGN, whoever was asked for. */
export function sendsAnotherPupil(pack: Pack, pgn: string): Mischief {
  return (sound) => async (arrival) => {
    const answer = await sound(arrival);
    return { ...answer, body: writeXml(aboutPupil(pack, parseXml(answer.body), pgn)) };
  };
}
