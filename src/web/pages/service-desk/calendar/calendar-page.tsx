import { releaseStates } from '#register/calendar/release-states.ts';
import type { ToldRelease } from '#register/calendar/tell-calendar.ts';
import type { Refusal } from '#register/refusal.ts';
import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Facts, Head, Notice, Section, type Standing, State } from '../../../look/pieces.tsx';
import { sayDay } from '../../../look/say-time.ts';
import { capital, releaseName } from '../../../look/school-words.ts';
import { Table } from '../../../look/table.tsx';
import type { SignedInVisit } from '../../visit.ts';
import { releaseQuery } from './release-query.ts';
import { SetRelease } from './set-release-form.tsx';

/** The releases: since when each is open, who is not qualified for it yet, and how many schools wait for that. */
export async function calendarPage(
  visit: SignedInVisit,
  refusal?: Refusal | undefined,
): Promise<Response> {
  const { say, ask, page, query } = visit;
  const { releases } = await ask('tellCalendar', {});
  const chosen = releases.find(
    ({ release, gegevensset }) => release === query('release') && gegevensset === query('set'),
  );
  return page({
    title: words.title,
    status: refusal ? 422 : 200,
    body: (
      <>
        <Head title={say(words.title)} lead={say(words.lead)} />
        {refusal && (
          <Notice is="bad" title={say(words.notDone)}>
            <p>{say(refusal.said)}</p>
          </Notice>
        )}
        {releases.length === 0 && <p class="empty">{say(words.none)}</p>}
        {releases.map((its, at) => (
          <Release visit={visit} its={its} id={`release-${at}`} />
        ))}
        <SetRelease visit={visit} chosen={chosen} />
      </>
    ),
  });
}

type Props = { readonly visit: SignedInVisit; readonly its: ToldRelease; readonly id: string };

function Release({ visit, its, id }: Props): Piece {
  const { say, language, person } = visit;
  const { state, opensOn, obligatoryOn, endsOn, schoolsMustQualify, notYet } = its;
  const day = (each: string | undefined) =>
    each === undefined ? say(words.notKnown) : sayDay(each, language);
  return (
    <Section id={id} title={releaseName(its)}>
      <p class="standing">
        <State is={standings[state]}>{capital(say(releaseStates[state]))}</State>
        <a href={`?${releaseQuery(its)}#instellen`}>{say(words.change)}</a>
        {endsOn !== undefined && person.role === 'lead' && (
          <a href={`/servicedesk/kalender/aflopen?${releaseQuery(its)}`}>{say(words.expire)}</a>
        )}
      </p>
      <Facts
        rows={[
          [say(words.opens), day(opensOn)],
          [say(words.obligatory), day(obligatoryOn)],
          [say(words.ends), day(endsOn)],
          [say(words.schools), say(schoolsMustQualify ? words.must : words.mustNot)],
        ]}
      />
      {notYet.length === 0 ? (
        <p class="aside">
          <State is="good">{say(words.all)}</State>
        </p>
      ) : (
        <details open={state !== 'ended' && notYet.length <= 12}>
          <summary>{say(waiting(notYet))}</summary>
          <Table
            caption={say(words.notYet)}
            columns={[words.product, words.supplier, words.schoolCount].map(say)}
            rows={notYet.map(({ product, version, supplier, schools }) => [
              `${product} ${version}`,
              supplier,
              String(schools),
            ])}
          />
        </details>
      )}
    </Section>
  );
}

function waiting(notYet: ToldRelease['notYet']): Text {
  const schools = notYet.reduce((sum, each) => sum + each.schools, 0);
  const [nl, en] = notYet.length === 1 ? ['product', 'product'] : ['producten', 'products'];
  return text(
    `Nog niet gekwalificeerd: ${notYet.length} ${nl}, in gebruik bij ${schools} ${schools === 1 ? 'school' : 'scholen'}`,
    `Not qualified yet: ${notYet.length} ${en}, used by ${schools} ${schools === 1 ? 'school' : 'schools'}`,
  );
}

const standings: Readonly<Record<ToldRelease['state'], Standing>> = {
  'to come': 'none',
  open: 'good',
  obligatory: 'good',
  ended: 'bad',
};

const words = {
  title: text('Kalender', 'Calendar'),
  lead: text(
    'Wanneer een release opent, verplicht wordt en eindigt, en wie er nog niet klaar voor is.',
    'When a release opens, becomes obligatory and ends, and who is not ready for it yet.',
  ),
  none: text(
    'Er staat nog geen release in de kalender.',
    'There is no release in the calendar yet.',
  ),
  notDone: text('Er is niets veranderd', 'Nothing has changed'),
  change: text('Wijzigen', 'Change'),
  expire: text('Kwalificaties laten eindigen', 'Let qualifications end'),
  notKnown: text('nog niet bekend', 'not known yet'),
  opens: text('Open vanaf', 'Opens'),
  obligatory: text('Verplicht vanaf', 'Obligatory from'),
  ends: text('Eindigt op', 'Ends on'),
  schools: text('Eigen testuitwisseling', 'Own test exchange'),
  must: text('moet elke school doen', 'every school has to do'),
  mustNot: text('is niet nodig', 'is not needed'),
  all: text('Alles wat scholen gebruiken is gekwalificeerd', 'All that schools use is qualified'),
  notYet: text('Nog niet gekwalificeerd', 'Not qualified yet'),
  product: text('Product', 'Product'),
  supplier: text('Leverancier', 'Supplier'),
  schoolCount: text('Scholen', 'Schools'),
} as const;
