import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';

/** Knows better who asks than the request does. */
export const checksWithItsOwnRecords: Mutant = {
  name: 'checks-with-its-own-records',
  does: 'Fills the session check with the school that it made the dossier ready for instead of the one that asks.',
  breaks: ['OSO-SES-06'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      asksAbout: (request, pupil) => {
        const known = pupil?.ready.at(-1)?.forBrin ?? request.doelBrin;
        const identification = request.identification.map((element) => naming(element, known));
        return { ...request, identification };
      },
    }),
};

function naming(element: Element, doelBrin: string): Element {
  return element.name === 'doelBrin' ? { ...element, content: doelBrin } : element;
}
