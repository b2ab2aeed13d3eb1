import { hasEnded, pageSize } from '#register/jobs/progress-of.ts';
import type { ToldJob } from '#register/jobs/tell-job.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../look/piece.ts';
import { Facts, Head, Section } from '../../look/pieces.tsx';
import { sayMoment } from '../../look/say-time.ts';
import type { OpenStreams } from '../../sessions/open-streams.ts';
import { Live } from '../progress/live.tsx';
import { liveStream } from '../progress/live-stream.ts';
import { nothingYet, type ProgressSoFar, progressAfter } from '../progress/progress-so-far.ts';
import type { SignedInVisit } from '../visit.ts';
import { RunNow, requestOf } from './run-now.tsx';
import { kindOf } from './run-words.ts';

/** One run: what it is, how far it is while it goes on, and what it came to. */
export async function runPage(visit: SignedInVisit): Promise<Response> {
  const { say, ask, page, part } = visit;
  const job = await ask('tellJob', { job: Number(part('job')) });
  const isOpen = !hasEnded(job.state);
  const progress = isOpen ? await progressOfJob(visit, job.job) : nothingYet;
  const request = await requestOf(visit, job);
  return page({
    title: text(`Run ${job.job}: ${job.product}`, `Run ${job.job}: ${job.product}`),
    isLive: isOpen,
    body: (
      <>
        <Head
          over={<a href="/runs">{say(words.back)}</a>}
          title={job.product}
          lead={`${say(words.run)} ${job.job}, ${say(kindOf(job)).toLowerCase()}`}
        />
        <Live id="stand" from={isOpen ? `/runs/${job.job}/voortgang` : undefined}>
          <RunNow visit={visit} job={job} progress={progress} request={request} />
        </Live>
        {isOpen && (
          <noscript>
            <p>
              <a href={`/runs/${job.job}`}>{say(words.anew)}</a>
            </p>
          </noscript>
        )}
        <About visit={visit} job={job} />
      </>
    ),
  });
}

/** What a run tells, as it tells it: the piece of its page that changes. */
export async function runStream(visit: SignedInVisit, streams: OpenStreams): Promise<Response> {
  const asked = { job: Number(visit.part('job')) };
  await visit.ask('tellJob', asked);
  return liveStream(
    visit,
    {
      ...asked,
      piece: async (progress) => {
        const job = await visit.ask('tellJob', asked);
        const request = await requestOf(visit, job);
        return <RunNow visit={visit} job={job} progress={progress} request={request} />;
      },
    },
    streams,
  );
}

async function progressOfJob({ ask }: SignedInVisit, job: number): Promise<ProgressSoFar> {
  let progress = nothingYet;
  for (let after = 0; ; ) {
    const { lines } = await ask('tellProgress', { job, after });
    progress = lines.reduce(progressAfter, progress);
    if (lines.length < pageSize) return progress;
    after = lines.at(-1)?.id ?? after;
  }
}

function About({
  visit: { say, language },
  job: { product, askedAt, askedBy, endedAt, runId, options, job },
}: {
  readonly visit: SignedInVisit;
  readonly job: ToldJob;
}): Piece {
  const { release, profiles, only, seed, cases, mutant, planted } = options;
  const chosen = [
    [words.release, release],
    [words.profiles, profiles?.join(', ')],
    [words.only, only?.join(', ')],
    [words.cases, cases],
    [words.seed, seed],
    [words.change, mutant ?? planted],
  ] as const;
  return (
    <Section id="gevraagd" title={say(words.about)}>
      <Facts
        rows={[
          [
            say(words.product),
            <a href={`/runs?product=${encodeURIComponent(product)}`}>{product}</a>,
          ],
          [say(words.asked), `${sayMoment(askedAt, language)}, ${askedBy}`],
          ...chosen.flatMap(([name, value]) =>
            value === undefined ? [] : [[say(name), String(value)] as const],
          ),
          ...(endedAt === null ? [] : [[say(words.ended), sayMoment(endedAt, language)] as const]),
          [say(words.number), <span class="code">{runId ?? job}</span>],
        ]}
      />
    </Section>
  );
}

const words = {
  back: text('Alle runs', 'All runs'),
  run: text('Run', 'Run'),
  anew: text('Vernieuwen', 'Refresh'),
  about: text('Wat is gevraagd', 'What was asked'),
  product: text('Systeem', 'System'),
  asked: text('Gevraagd', 'Asked'),
  ended: text('Klaar', 'Ended'),
  number: text('Nummer', 'Number'),
  release: text('Release', 'Release'),
  profiles: text('Alleen deze overstappen', 'Only these transfers'),
  only: text('Alleen deze eisen of scenario’s', 'Only these requirements or scenarios'),
  cases: text('Gevallen van elke soort', 'Cases of each kind'),
  seed: text('Zaad van het toeval', 'Seed of chance'),
  change: text('Ingebouwde fout', 'Built-in fault'),
} as const;
