import { changeDecisions } from '../las.ts';
import { results } from '../wire/results.ts';
import type { Visit } from '../wire/wire-writer.ts';
import type { Planted } from './planted.ts';

/** Takes an ask that begins beside another one for done once it has its session. */
export const dropsTheSecondOfTwoAsks: Planted = {
  name: 'drops-the-second-of-two-asks',
  does: 'Signs the session of an ask off as not available, without asking in it, when an ask about another pupil was under way as it began.',
  breaks: ['OSO-DOEL-01'],
  foundBy: 'conversation',
  change: (las) => {
    const { decisions } = las;
    const dropped = new Set<string>();
    const unasked: Visit[] = [];
    return changeDecisions(las, {
      opensSession: async (open, earlier) => {
        const isSecond = earlier.some(({ state }) => state === 'busy');
        const session = await decisions.opensSession(open, earlier);
        if (isSecond && session.kind === 'granted') dropped.add(session.sessieId);
        return session;
      },
      asksDeliveryPoints: (given) => {
        const [first] = given;
        if (!first || !dropped.has(first.visit.sessieId))
          return decisions.asksDeliveryPoints(given);
        unasked.push(first.visit);
        return [];
      },
      picksBestAnswer: (answers) => {
        const visit = answers.length === 0 ? unasked.shift() : undefined;
        if (!visit) return decisions.picksBestAnswer(answers);
        const { notAvailable: resultaat } = results;
        return { visit, resultaat, dossier: undefined, isAnswered: false };
      },
    });
  },
};
