import type { ListedRequest } from '#register/issuing/tell-request.ts';
import { hasEnded } from '#register/jobs/progress-of.ts';
import type { ToldJob } from '#register/jobs/tell-job.ts';
import { verdictMeanings } from '#report/words.ts';
import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../look/piece.ts';
import { Notice } from '../../look/pieces.tsx';
import { Progress } from '../progress/progress.tsx';
import type { ProgressSoFar } from '../progress/progress-so-far.ts';
import { requestStates } from '../service-desk/desk-words.ts';
import type { SignedInVisit } from '../visit.ts';
import { Attempts } from './attempts.tsx';
import { isGround, standingOfRun } from './run-words.ts';

type Props = {
  readonly visit: SignedInVisit;
  readonly job: ToldJob;
  readonly progress: ProgressSoFar;
  /** What was asked for with what it left. */
  readonly request: ListedRequest | undefined;
};

/** How a run stands at this moment, and what can be done with it: the piece that a stream keeps up to date. */
export function RunNow({ visit, job, progress, request }: Props): Piece {
  const { say } = visit;
  const { is, said } = standingOfRun(job);
  const means = meaningOf(job);
  return (
    <>
      <Notice is={is} title={say(said)}>
        {means && <p>{say(means)}</p>}
        {isGround(job) && !request && <p>{say(words.notYet)}</p>}
        {job.why && <p>{say(job.why)}</p>}
        {job.state === 'running' && <Progress visit={visit} progress={progress} />}
        <Ways visit={visit} job={job} request={request} />
      </Notice>
      <Attempts visit={visit} job={job} />
    </>
  );
}

/** Finds what was asked for with what a run left, among the newest. */
export async function requestOf(
  { ask }: SignedInVisit,
  { runId }: ToldJob,
): Promise<ListedRequest | undefined> {
  if (runId === null) return undefined;
  const { requests } = await ask('listRequests', { all: true });
  return requests.find((its) => its.runId === runId);
}

function meaningOf({ state, kind, outcome, isBeingCancelled }: ToldJob): Text | undefined {
  const meanings: Readonly<Record<string, Text>> = verdictMeanings;
  if (isBeingCancelled) return words.stops;
  if (state === 'waiting') return words.waits;
  if (state !== 'ended' || outcome === null) return undefined;
  return kind === 'qualify' ? meanings[outcome] : words.random;
}

function Ways({ visit, job, request }: Omit<Props, 'progress'>): Piece | null {
  const { say, person } = visit;
  const at = `/runs/${job.job}`;
  const isOwn = person.role === 'supplier';
  if (!hasEnded(job.state)) {
    if (job.isBeingCancelled) return null;
    return (
      <p class="standing">
        <a href={`${at}/afbreken`}>{say(words.cancel)}</a>
      </p>
    );
  }
  if (job.bundle === null) return null;
  return (
    <p class="standing">
      {job.kind === 'qualify' && (
        <>
          <a href={`${at}/rapport`}>{say(words.report)}</a>
          <a href={`${at}/uitslag`}>{say(words.record)}</a>
        </>
      )}
      <a href={`${at}/bundel`}>{say(words.bundle)}</a>
      {request ? (
        <a href={`${isOwn ? '' : '/servicedesk'}/aanvragen/${request.request}`}>
          {say(words.request)} {request.request} ({say(requestStates[request.state]).toLowerCase()})
        </a>
      ) : (
        isOwn && isGround(job) && <a href={`${at}/aanvraag`}>{say(words.ask)}</a>
      )}
    </p>
  );
}

const words = {
  waits: text(
    'Zodra een werker vrij is begint de run. U hoeft niet te wachten: de run gaat ook door als u deze pagina sluit.',
    'The run begins once a worker is free. You need not wait: it goes on when you close this page.',
  ),
  stops: text(
    'De werker rondt af. Wat al was gespeeld telt niet.',
    'The worker is stopping. What was played by then does not count.',
  ),
  notYet: text(
    'Dit is nog geen kwalificatie: die geeft de servicedesk uit, als de leverancier haar met deze run aanvraagt.',
    'This is no qualification yet: the service desk issues one when the supplier requests it with this run.',
  ),
  random: text(
    'Willekeurig getrokken gevallen geven geen oordeel over het systeem als geheel.',
    'Cases that are drawn at random give no verdict on the system as a whole.',
  ),
  cancel: text('De run afbreken', 'Cancel the run'),
  report: text('Het rapport', 'The report'),
  record: text('Uitslag voor programma’s (JSON)', 'Result for programs (JSON)'),
  bundle: text('Alles wat de run achterliet (ZIP)', 'All that the run left (ZIP)'),
  request: text('Aanvraag', 'Request'),
  ask: text('Een kwalificatie aanvragen', 'Request a qualification'),
} as const;
