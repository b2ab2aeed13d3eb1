import { schoolCodeOf } from '#register/asking/school-code-of.ts';
import type { Refusal } from '#register/refusal.ts';
import { schoolChecklist } from '#register/school-tests/school-checklist.ts';
import { orTell } from '../../or-tell.ts';
import type { SignedInVisit } from '../../visit.ts';
import { answerField } from './questions.tsx';
import type { Stage } from './stage.ts';
import { testExchangePage } from './test-exchange-page.tsx';
import { testPath } from './test-props.ts';

/** Keeps what a school answered, and leads on. */
export function answersAnswer(visit: SignedInVisit): Promise<Response> {
  const given = schoolChecklist().flatMap(({ id }) => {
    const answer = visit.field(answerField(id));
    return answer === 'ja' || answer === 'nee' ? [[id, answer === 'ja'] as const] : [];
  });
  const answers = Object.fromEntries(given);
  return act(visit, {
    does: (school) => visit.ask('answerChecklist', { school, answers }),
    leadsTo: `${testPath}?stap=3`,
    stage: 'questions',
  });
}

/** Starts it. */
export function startAnswer(visit: SignedInVisit): Promise<Response> {
  return act(visit, { does: (school) => visit.ask('startTestExchange', { school }) });
}

/** Cancels the one that is under way. */
export function cancelAnswer(visit: SignedInVisit): Promise<Response> {
  return act(visit, { does: (school) => visit.ask('cancelTestExchange', { school }) });
}

/** Records what came of it; a second time that stays as it is. */
export function concludeAnswer(visit: SignedInVisit): Promise<Response> {
  return act(visit, { does: (school) => visit.ask('concludeTestExchange', { school }) });
}

type Act = {
  readonly does: (school: string) => Promise<unknown>;
  readonly leadsTo?: string;
  /** At which step a refusal is told. */
  readonly stage?: Stage;
};

function act(visit: SignedInVisit, { does, leadsTo = testPath, stage }: Act): Promise<Response> {
  return orTell(
    async () => {
      await does(await schoolCodeOf(visit.register, visit.person));
      return visit.goTo(leadsTo);
    },
    (refusal: Refusal) => testExchangePage(visit, { refusal, stage }),
  );
}
