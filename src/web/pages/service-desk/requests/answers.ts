import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { orTell } from '../../or-tell.ts';
import type { SignedInVisit } from '../../visit.ts';
import { requestPage } from './request-page.tsx';
import { requestsPage } from './requests-page.tsx';

/** Takes a bundle in, and leads to the request that came of it. */
export function handInAnswer(visit: SignedInVisit): Promise<Response> {
  const { ask, field, file, goTo } = visit;
  return orTell(
    async () => {
      const bundle = file('bundle');
      if (!bundle || bundle.size === 0) throw noBundle;
      const { request } = await ask('requestQualification', {
        bundle: Buffer.from(await bundle.arrayBuffer()).toString('base64'),
        ranBy: field('ranBy') === 'desk' ? 'desk' : 'supplier',
        why: field('why') ?? '',
      });
      return goTo(`/servicedesk/aanvragen/${request.request}`);
    },
    (refusal) => requestsPage(visit, refusal),
  );
}

/** Agrees that a request is issued; the second to agree has it signed. */
export function issueAnswer(visit: SignedInVisit): Promise<Response> {
  const days = visit.field('validDays');
  const validity = days === undefined ? {} : { validDays: Number(days) };
  return decide(visit, (decision) => visit.ask('issue', { ...decision, ...validity }));
}

/** Refuses a request. */
export function refuseAnswer(visit: SignedInVisit): Promise<Response> {
  return decide(visit, (decision) => visit.ask('refuse', decision));
}

type Decision = { readonly request: number; readonly why: string };

function decide(
  visit: SignedInVisit,
  act: (decision: Decision) => Promise<unknown>,
): Promise<Response> {
  const { part, field, goTo } = visit;
  return orTell(
    async () => {
      await act({ request: Number(part('request')), why: field('why') ?? '' });
      return goTo(`/servicedesk/aanvragen/${part('request')}`);
    },
    (refusal) => requestPage(visit, refusal),
  );
}

const noBundle = new Refusal(
  'invalid',
  text('Kies een bundel (ZIP) om in te leveren', 'Choose a bundle (ZIP) to hand in'),
);
