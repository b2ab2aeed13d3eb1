import { changeDecisions } from '../las.ts';
import { results } from '../wire/results.ts';
import type { Planted } from './planted.ts';

/** Stops whatever is going on when one ask fails, and does not take it up again. */
export const forgetsTheSignOffBesideAFailure: Planted = {
  name: 'forgets-the-sign-off-beside-a-failure',
  does: 'Never signs off the session of an ask that succeeds after another that was under way with it has failed.',
  breaks: ['OSO-SES-03'],
  foundBy: 'conversation',
  change: (las) => {
    let underWay = 0;
    let hasFailed = false;
    const end = () => {
      underWay -= 1;
      if (underWay === 0) hasFailed = false;
    };
    return changeDecisions(las, {
      opensSession: async (open, earlier) => {
        underWay += 1;
        const session = await las.decisions.opensSession(open, earlier);
        if (session.kind === 'refused') end();
        return session;
      },
      signsOff: async (signOff, best) => {
        const isFailure = best.resultaat !== results.transferSucceeded;
        if (isFailure) hasFailed ||= underWay > 1;
        if (isFailure || !hasFailed) await las.decisions.signsOff(signOff, best);
      },
      endsAsk: (finish, best) => {
        end();
        las.decisions.endsAsk(finish, best);
      },
    });
  },
};
