import { hasEnded } from '#register/jobs/progress-of.ts';
import { text } from '#words/text.ts';
import { PostForm } from '../../look/forms.tsx';
import { Head, Notice } from '../../look/pieces.tsx';
import type { SignedInVisit } from '../visit.ts';

/** Asks whether a run is to be cancelled. */
export async function cancelPage(visit: SignedInVisit): Promise<Response> {
  const { say, ask, page, part, goTo } = visit;
  const { job, product, state } = await ask('tellJob', { job: Number(part('job')) });
  if (hasEnded(state)) return goTo(`/runs/${job}`);
  return page({
    title: words.title,
    body: (
      <>
        <Head
          over={<a href={`/runs/${job}`}>{say(words.back)}</a>}
          title={say(words.title)}
          lead={`Run ${job}, ${product}`}
        />
        <Notice is="wait" title={say(words.what)}>
          <p>{say(words.log)}</p>
        </Notice>
        <PostForm visit={visit} action={`/runs/${job}/afbreken`}>
          <button class="danger" type="submit">
            {say(words.cancel)}
          </button>
        </PostForm>
      </>
    ),
  });
}

/** Cancels a run, and leads back to it; one that ended meanwhile stays as it is. */
export async function cancelAnswer({ ask, part, goTo }: SignedInVisit): Promise<Response> {
  const asked = { job: Number(part('job')) };
  const { state } = await ask('tellJob', asked);
  if (!hasEnded(state)) await ask('cancelJob', asked);
  return goTo(`/runs/${asked.job}`);
}

const words = {
  title: text('De run afbreken', 'Cancel the run'),
  back: text('Terug naar de run', 'Back to the run'),
  what: text('Wat al is gespeeld telt dan niet', 'What was played by then does not count'),
  log: text(
    'De run blijft in de lijst staan als afgebroken. Een nieuwe begint weer van voren af aan.',
    'The run stays in the list as cancelled. A new one begins from the start.',
  ),
  cancel: text('Run afbreken', 'Cancel run'),
} as const;
