import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { plainStyle, writeXml } from '../../xml/write-xml.ts';
import type { Mutant } from '../mutant.ts';

/** Shows the Traffic Center what it is about, so that its help desk can see it. */
export const copiesTheDossierToTheTrafficCenter: Mutant = {
  name: 'copies-the-dossier-to-the-traffic-center',
  does: 'Sends the Traffic Center the beginning of the dossier in an HTTP header.',
  breaks: ['OSO-PRI-21'],
  alsoBreaks: {},
  change: (las) => {
    let last: Element | undefined;
    return changeDecisions(las, {
      findsPupil: (pupils, isAskedFor) => {
        const found = las.decisions.findsPupil(pupils, isAskedFor);
        last = found?.dossier;
        return found;
      },
      storesDossier: (received) => {
        last = received;
        return las.decisions.storesDossier(received);
      },
      tellsInHeaders: (pgn) => ({
        ...las.decisions.tellsInHeaders(pgn),
        ...(last && { 'x-dossier': beginningOf(last) }),
      }),
    });
  },
};

/** Before the pupil is named. */
const shownCharacters = 600;

function beginningOf(dossier: Element): string {
  const written = writeXml(dossier, { ...plainStyle, prefixOf: () => '' }).slice(
    0,
    shownCharacters,
  );
  return Buffer.from(written).toString('base64');
}
