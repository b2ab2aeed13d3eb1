import type { ListedQualification } from '#register/asking/list-qualifications.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { State } from '../../../look/pieces.tsx';
import type { SignedInVisit } from '../../visit.ts';

/** Whether a qualification counts now, and if not, why, in a word or two. */
export function QualificationState({
  visit: { say },
  of: { because, roles },
}: {
  readonly visit: SignedInVisit;
  readonly of: ListedQualification;
}): Piece {
  if (because !== null) return <State is="bad">{say(ended[because])}</State>;
  const isConditional = roles.some((row) => row.isConditional);
  return (
    <State is={isConditional ? 'wait' : 'good'}>
      {say(isConditional ? words.conditional : words.counts)}
    </State>
  );
}

const ended = {
  withdrawn: text('Ingetrokken', 'Withdrawn'),
  expired: text('Verlopen', 'Expired'),
  'release closed': text('Release niet open', 'Release not open'),
} as const;

const words = {
  counts: text('Telt, tot', 'Counts, until'),
  conditional: text('Telt onder voorwaarde, tot', 'Counts on condition, until'),
} as const;
