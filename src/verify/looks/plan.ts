import { digestOf } from '#evidence/digest.ts';
import { text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { type Look, sound, tampered } from '../row.ts';

/** The plan is the one that was frozen before the run. */
export const plan: Look<Pick<RunEvidence, 'started'>> = {
  id: 'plan',
  what: text('Plan', 'Plan'),
  look({ started }) {
    if (!started) return undefined;
    const isFrozen = digestOf(started.plan ?? null) === started.planDigest;
    return isFrozen
      ? sound('Zoals het voor de run vastlag', 'As it was frozen before the run')
      : tampered(
          'Het plan is niet dat van de vingerafdruk',
          'The plan is not the one that its digest was made of',
        );
  },
};
