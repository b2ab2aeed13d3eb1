import type { Ask } from '../doel/asks.ts';
import { changeDecisions } from '../las.ts';
import type { Element } from '../xml/element.ts';
import type { Planted } from './planted.ts';

/** Takes what comes in first for what was asked first. */
export const mixesUpAnswersThatCross: Planted = {
  name: 'mixes-up-answers-that-cross',
  does: 'Shows, of two overlapping asks, under the first the dossier of the second when that came in before its own.',
  breaks: ['OSO-PRI-20'],
  foundBy: 'conversation',
  change: (las) => {
    const overtaken = new Set<string>();
    const cameAs = new WeakMap<Element, number>();
    let come = 0;
    const nthOf = ({ received }: Ask) => (received && cameAs.get(received.dossier)) ?? Infinity;
    return changeDecisions(las, {
      opensSession: (open, earlier) => {
        for (const { id, state } of earlier) if (state === 'busy') overtaken.add(id);
        return las.decisions.opensSession(open, earlier);
      },
      storesDossier: (received) => {
        const stored = las.decisions.storesDossier(received);
        come += 1;
        cameAs.set(stored, come);
        return stored;
      },
      showsAsk: (ask, all) => {
        if (!ask.received || !overtaken.has(ask.id)) return las.decisions.showsAsk(ask, all);
        const later = all.slice(all.indexOf(ask) + 1);
        return later.find((other) => nthOf(other) < nthOf(ask)) ?? las.decisions.showsAsk(ask, all);
      },
    });
  },
};
