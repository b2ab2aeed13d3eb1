import type { Refusal } from '#register/refusal.ts';
import { type Text, text } from '#words/text.ts';
import { PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Facts, Head, Notice } from '../../../look/pieces.tsx';
import { Reason } from '../../../look/reason.tsx';
import { sayDay } from '../../../look/say-time.ts';
import { releaseName } from '../../../look/school-words.ts';
import type { SignedInVisit } from '../../visit.ts';
import { releaseQuery } from './release-query.ts';

/** A release as its address or form names it. */
export type NamedRelease = { readonly release: string; readonly gegevensset: string };

/** What letting a release expire would do, and the form by which that is done. */
export async function expiryPage(
  visit: SignedInVisit,
  its: NamedRelease,
  refusal?: Refusal | undefined,
): Promise<Response> {
  const { say, ask, page, language } = visit;
  const told = await ask('tellExpiry', its);
  const { endsOn, qualifications, products, schools } = told;
  return page({
    title: words.title,
    status: refusal ? 422 : 200,
    body: (
      <>
        <Head
          over={<a href="/servicedesk/kalender">{say(words.back)}</a>}
          title={say(words.title)}
          lead={releaseName(its)}
        />
        {refusal && (
          <Notice is="bad" title={say(words.notDone)}>
            <p>{say(refusal.said)}</p>
          </Notice>
        )}
        {endsOn === null ? (
          <Notice is="wait" title={say(words.noDay)}>
            <p>
              {say(words.setFirst)}{' '}
              <a href={`/servicedesk/kalender?${releaseQuery(its)}#instellen`}>
                {say(words.calendar)}
              </a>
            </p>
          </Notice>
        ) : (
          <>
            <Notice
              is={qualifications === 0 ? 'none' : 'wait'}
              title={say(whatIsTold(qualifications))}
            >
              <Facts
                rows={[
                  [say(words.endsOn), sayDay(endsOn, language)],
                  [say(words.products), String(products)],
                  [say(words.schools), String(schools)],
                ]}
              />
            </Notice>
            {qualifications > 0 && <Confirm visit={visit} its={its} count={qualifications} />}
          </>
        )}
      </>
    ),
  });
}

type ConfirmProps = {
  readonly visit: SignedInVisit;
  readonly its: NamedRelease;
  readonly count: number;
};

function Confirm({ visit, its, count }: ConfirmProps): Piece {
  const { say } = visit;
  return (
    <PostForm visit={visit} action="/servicedesk/kalender/aflopen">
      <p>{say(words.forGood)}</p>
      <input type="hidden" name="release" value={its.release} />
      <input type="hidden" name="gegevensset" value={its.gegevensset} />
      <input type="hidden" name="count" value={String(count)} />
      <Reason visit={visit} id="waarom-aflopen" />
      <button class="danger" type="submit">
        {say(whatItDoes(count))}
      </button>
    </PostForm>
  );
}

function whatIsTold(count: number): Text {
  if (count === 0) return text('Er is niets dat eerder eindigt', 'There is nothing to end sooner');
  if (count === 1) {
    return text('Eén kwalificatie eindigt dan eerder', 'One qualification then ends sooner');
  }
  return text(
    `${count} kwalificaties eindigen dan eerder`,
    `${count} qualifications then end sooner`,
  );
}

function whatItDoes(count: number): Text {
  if (count === 1) return text('Laat 1 kwalificatie eindigen', 'Let 1 qualification end');
  return text(`Laat ${count} kwalificaties eindigen`, `Let ${count} qualifications end`);
}

const words = {
  title: text('Kwalificaties laten eindigen', 'Let qualifications end'),
  back: text('Kalender', 'Calendar'),
  notDone: text('Er is niets veranderd', 'Nothing has changed'),
  noDay: text(
    'De kalender zegt niet wanneer deze release eindigt',
    'The calendar does not tell when this release ends',
  ),
  setFirst: text('Zet die dag er eerst in:', 'Set that day first:'),
  calendar: text('naar de kalender', 'to the calendar'),
  endsOn: text('Zij eindigen op', 'They end on'),
  products: text('Producten', 'Products'),
  schools: text('Scholen die deze producten gebruiken', 'Schools that use these products'),
  forGood: text(
    'Een kwalificatie telt per rol en overstap, dus één product heeft er meer. Dit kan niet terug.',
    'A qualification counts by role and transfer, so one product has several. This cannot be undone.',
  ),
} as const;
