import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { orTell } from '../../or-tell.ts';
import type { SignedInVisit } from '../../visit.ts';
import { calendarPage } from './calendar-page.tsx';
import { expiryPage } from './expiry-page.tsx';

/** Enters a release, or changes one. */
export function setReleaseAnswer(visit: SignedInVisit): Promise<Response> {
  const { ask, field, goTo } = visit;
  return orTell(
    async () => {
      const [obligatoryOn, endsOn] = [field('obligatoryOn'), field('endsOn')];
      await ask('setRelease', {
        release: field('release') ?? '',
        gegevensset: field('gegevensset') ?? '',
        opensOn: field('opensOn') ?? '',
        ...(obligatoryOn !== undefined && { obligatoryOn }),
        ...(endsOn !== undefined && { endsOn }),
        schoolsMustQualify: field('schoolsMustQualify') === 'true',
        why: field('why') ?? '',
      });
      return goTo('/servicedesk/kalender');
    },
    (refusal) => calendarPage(visit, refusal),
  );
}

/** Shows what letting a release expire would do. */
export function askExpiryAnswer(visit: SignedInVisit): Promise<Response> {
  const { query } = visit;
  return expiryPage(visit, { release: query('release') ?? '', gegevensset: query('set') ?? '' });
}

/** Lets a release expire, as long as that does what was shown. */
export function expireAnswer(visit: SignedInVisit): Promise<Response> {
  const { ask, field, goTo } = visit;
  const its = { release: field('release') ?? '', gegevensset: field('gegevensset') ?? '' };
  return orTell(
    async () => {
      const { qualifications } = await ask('tellExpiry', its);
      if (String(qualifications) !== field('count')) throw meanwhile;
      await ask('expireRelease', { ...its, why: field('why') ?? '' });
      return goTo('/servicedesk/kalender');
    },
    (refusal) => expiryPage(visit, its, refusal),
  );
}

const meanwhile = new Refusal(
  'refused',
  text(
    'Er is intussen iets veranderd: kijk opnieuw wat dit doet',
    'Something has changed meanwhile: look again at what this does',
  ),
);
