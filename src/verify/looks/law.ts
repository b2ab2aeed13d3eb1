import { text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { type Look, sound, told } from '../row.ts';

/** By which law and version the run is judged again; another one is no tampering by itself. */
export const law: Look<Pick<RunEvidence, 'started' | 'otherLaw' | 'otherSuite'>> = {
  id: 'law',
  what: text('Eisen en gegevensset', 'Requirements and gegevensset'),
  look({ started, otherLaw, otherSuite }) {
    if (!started) return undefined;
    if (otherLaw.length === 0 && otherSuite === undefined) {
      return sound('Dezelfde als die van de run', 'The same as those of the run');
    }
    const version = otherSuite === undefined ? [] : [otherSuite];
    const by = version.map((name) => text(`versie ${name}`, `version ${name}`));
    const parts = otherLaw.length === 0 ? [] : [otherLaw.join(', ')];
    const [nl, en] = (['nl', 'en'] as const).map((language) =>
      [...by.map((each) => each[language]), ...parts].join('; '),
    );
    return told(
      `De run is beoordeeld met andere (${nl}); hier wordt hij opnieuw beoordeeld met de onze${hint.nl}`,
      `The run was judged by others (${en}); here it is judged again by ours${hint.en}`,
    );
  },
};

const hint = text(
  '. Is er met --exchange gespeeld, geef die map dan ook hier',
  '. If it was played with --exchange, give that folder here too',
);
