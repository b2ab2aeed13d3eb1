import type { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { PostForm } from '../../look/forms.tsx';
import { Head, Notice } from '../../look/pieces.tsx';
import { Reason } from '../../look/reason.tsx';
import { orTell } from '../or-tell.ts';
import type { SignedInVisit } from '../visit.ts';
import { isGround } from './run-words.ts';

/** The form by which a supplier asks for a qualification with what a run left. */
export async function askQualificationPage(
  visit: SignedInVisit,
  refusal?: Refusal | undefined,
): Promise<Response> {
  const { say, ask, page, part, field } = visit;
  const job = await ask('tellJob', { job: Number(part('job')) });
  return page({
    title: words.title,
    status: refusal ? 422 : 200,
    body: (
      <>
        <Head
          over={<a href={`/runs/${job.job}`}>{say(words.back)}</a>}
          title={say(words.title)}
          lead={`${job.product}, run ${job.job}`}
        />
        {refusal && (
          <Notice is="bad" title={say(words.notAsked)}>
            <p>{say(refusal.said)}</p>
          </Notice>
        )}
        {isGround(job) ? (
          <PostForm visit={visit} action={`/runs/${job.job}/aanvraag`}>
            <p>{say(words.next)}</p>
            <p>{say(words.ranBy)}</p>
            <Reason visit={visit} id="waarom" value={field('why')} />
            <button type="submit">{say(words.ask)}</button>
          </PostForm>
        ) : (
          <Notice is="none" title={say(words.noGround)}>
            <p>{say(words.needed)}</p>
          </Notice>
        )}
      </>
    ),
  });
}

/** Asks for it, and leads to the request that came of it. */
export function askQualificationAnswer(visit: SignedInVisit): Promise<Response> {
  const { ask, part, field, goTo } = visit;
  return orTell(
    async () => {
      const { bundle } = await ask('tellBundle', { job: Number(part('job')) });
      const why = field('why') ?? '';
      // Our worker played it because the supplier asked, against what the supplier put there: it is the supplier's run.
      const asked = { bundle, why, ranBy: 'supplier' } as const;
      const { request } = await ask('requestQualification', asked);
      return goTo(`/aanvragen/${request.request}`);
    },
    (refusal) => askQualificationPage(visit, refusal),
  );
}

const words = {
  title: text('Een kwalificatie aanvragen', 'Request a qualification'),
  back: text('Terug naar de run', 'Back to the run'),
  notAsked: text('Er is niets aangevraagd', 'Nothing was requested'),
  next: text(
    'De servicedesk gaat de run na en beslist met twee mensen. U ziet hier hoe ver dat is.',
    'The service desk verifies the run, and two people decide. You see here how far that is.',
  ),
  ranBy: text(
    'In de aanvraag staat dat u de run deed: een werker van OSO Keur speelde hem op uw verzoek, tegen het systeem dat u klaarzette.',
    'The request says that you ran it: a worker of OSO Keur played it at your request, against the system that you set up.',
  ),
  ask: text('Aanvragen', 'Request'),
  noGround: text('Met deze run is niets aan te vragen', 'Nothing can be requested with this run'),
  needed: text(
    'Dat kan met een hele kwalificatierun van uw eigen systeem die is geslaagd, en waarvan nog bewaard is wat die achterliet.',
    'That takes a whole qualification run of your own system that passed, and of which what it left is still kept.',
  ),
} as const;
