import { text } from '#words/text.ts';
import type { Check } from './check.ts';
import { breach, unclear } from './parts/finding.ts';

/**
 * Makes the check of a requirement that only a person can see to: whoever looked at the screen answered its question
 * with yes (`answerQuestion` of the driver). Without an answer nothing is known.
 */
export function saysAPerson(requirement: string): Check {
  return ({ driver }) => {
    const asked = driver.filter(
      ({ call, request }) => call === 'answerQuestion' && request.id === requirement,
    );
    const looked = asked.filter(({ outcome }) => outcome.status === 'done');
    if (looked.length === 0) {
      return {
        looked: [],
        findings: [
          unclear(
            asked.map(({ seq }) => seq),
            unanswered,
          ),
        ],
      };
    }
    const denied = looked.filter(({ outcome }) => !isYes(outcome));
    const findings = denied.map(({ seq }) => breach([seq], { expected: yes, actual: no }));
    return { looked: looked.map(({ seq }) => seq), findings };
  };
}

function isYes(outcome: { readonly status: string; readonly answer?: unknown }): boolean {
  const { answer } = outcome;
  return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'answer') === 'ja';
}

const yes = text('Het antwoord "ja" op de vraag', 'The answer "ja" to the question');
const no = text('Wie keek, antwoordde "nee"', 'Whoever looked answered "nee"');
const unanswered = text('Niemand heeft de vraag beantwoord', 'Nobody has answered the question');
