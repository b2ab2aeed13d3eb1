import type { ToldRequest } from '#register/issuing/tell-request.ts';
import { verdictWords } from '#report/words.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Facts, State } from '../../../look/pieces.tsx';
import { sayMoment } from '../../../look/say-time.ts';
import { capital, releaseName } from '../../../look/school-words.ts';
import type { Visit } from '../../visit.ts';
import { ranByNames, verdictStandings } from '../desk-words.ts';

type Props = {
  readonly visit: Visit;
  readonly request: ToldRequest;
  /** What who looks at it sees besides. */
  readonly also?: readonly (readonly [string, Piece])[];
};

/** What a request is about: the run, what that came to, and who asked when, and why. */
export function RequestFacts({ visit: { say, language }, request, also = [] }: Props): Piece {
  const { outcome, ranBy, runId, askedAt, why } = request;
  return (
    <Facts
      rows={[
        [
          say(words.verdict),
          <State is={verdictStandings[outcome]}>{capital(say(verdictWords[outcome]))}</State>,
        ],
        [say(words.release), releaseName(request)],
        [say(words.ranBy), say(ranByNames[ranBy])],
        [say(words.run), <span class="code">{runId}</span>],
        [say(words.asked), `${sayMoment(askedAt, language)}: ${why}`],
        ...also,
      ]}
    />
  );
}

const words = {
  verdict: text('Oordeel', 'Verdict'),
  release: text('Release', 'Release'),
  ranBy: text('Wie deed de run', 'Who ran it'),
  run: text('Run', 'Run'),
  asked: text('Gevraagd', 'Asked'),
} as const;
