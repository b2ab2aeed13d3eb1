import { text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { sayMissing } from '../missing-data.ts';
import { incomplete, type Look, sound, told } from '../row.ts';

/**
 * By which law and version the run is judged again; another one is no tampering by itself. Without the data of the run it is
 * not judged again.
 */
export const law: Look<Pick<RunEvidence, 'started' | 'otherLaw' | 'otherSuite' | 'missing'>> = {
  id: 'law',
  what: text('Eisen en gegevens', 'Requirements and data'),
  look({ started, otherLaw, otherSuite, missing }) {
    if (!started) return undefined;
    if (missing.length > 0) {
      const { nl, en } = sayMissing(missing);
      return incomplete(`Niet opnieuw te beoordelen: ${nl}`, `Cannot be judged again: ${en}`);
    }
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
      `De run is beoordeeld met andere (${nl}); hier wordt hij opnieuw beoordeeld met de onze`,
      `The run was judged by others (${en}); here it is judged again by ours`,
    );
  },
};
