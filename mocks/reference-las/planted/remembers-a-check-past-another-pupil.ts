import { changeDecisions } from '../las.ts';
import { results } from '../wire/results.ts';
import type { Planted } from './planted.ts';

const rememberedMs = 60_000;

/** Keeps the check of a session where the one before is kept, and finds it there once another pupil was asked for. */
export const remembersACheckPastAnotherPupil: Planted = {
  name: 'remembers-a-check-past-another-pupil',
  does: 'Takes a session that was valid a minute ago for valid, when another pupil was asked for in between.',
  breaks: ['OSO-SES-01'],
  foundBy: 'conversation',
  change: (las) => {
    const valid = new Map<
      string,
      { readonly pupil: string; readonly at: number; isPast: boolean }
    >();
    return changeDecisions(las, {
      checksSession: async (sessieId, ask, request) => {
        const pupil = request.searchKey?.zoeksleutel ?? '';
        for (const check of valid.values()) check.isPast ||= check.pupil !== pupil;
        const known = valid.get(sessieId);
        const isFresh = known?.pupil === pupil && Date.now() - known.at < rememberedMs;
        if (isFresh && known.isPast) return results.sessionValid;
        const resultaat = await las.decisions.checksSession(sessieId, ask, request);
        if (resultaat === results.sessionValid) {
          valid.set(sessieId, { pupil, at: Date.now(), isPast: false });
        }
        return resultaat;
      },
    });
  },
};
