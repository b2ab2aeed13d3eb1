import { type Verdict, worstFirst } from '#verdict/outcome.ts';
import type { Judgement, RoleVerdict } from '#verdict/record.ts';
import { worstOfRun } from '#verdict/worst-of-run.ts';
import { type Text, text } from '#words/text.ts';

type Concluded = Pick<Judgement, 'outcome' | 'partial' | 'verdicts'>;

/** Names the verdicts, of the run and of each role in each profile, that are worse now than they were recorded. */
export function worseVerdicts(recorded: Concluded, now: Concluded): Text[] {
  const whole = isWorse(worstOfRun(now), worstOfRun(recorded)) ? [text('de run', 'the run')] : [];
  const roles = now.verdicts.filter((verdict) => {
    const before = recorded.verdicts.find(isAbout(verdict));
    return before === undefined || isWorse(verdict.outcome, before.outcome);
  });
  return [
    ...whole,
    ...roles.map(({ role, profile }) => text(`${role} ${profile}`, `${role} ${profile}`)),
  ];
}

function isAbout({ role, profile }: RoleVerdict): (other: RoleVerdict) => boolean {
  return (other) => other.role === role && other.profile === profile;
}

/** What is no verdict at all is as good as it gets, so that nobody gains by writing one down. */
function isWorse(one: Verdict, other: Verdict): boolean {
  const at = worstFirst.indexOf(other);
  return worstFirst.indexOf(one) < (at === -1 ? worstFirst.length : at);
}
