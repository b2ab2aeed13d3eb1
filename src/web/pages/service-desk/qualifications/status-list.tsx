import type { Signing } from '#register/issuing/tell-signing.ts';
import { text } from '#words/text.ts';
import { PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Facts, Notice, Section, State } from '../../../look/pieces.tsx';
import { sayMoment } from '../../../look/say-time.ts';
import type { SignedInVisit } from '../../visit.ts';
import { dueIn } from '../status-list-due.tsx';

/** How the status list stands, and the next one. */
export function StatusList({
  visit,
  signing,
}: {
  readonly visit: SignedInVisit;
  readonly signing: Signing;
}): Piece {
  const { say, language } = visit;
  const { statusList, statusLists } = signing;
  return (
    <Section id="statuslijst" title={say(words.title)}>
      <p>{say(words.what)}</p>
      <Facts
        rows={[
          [say(words.number), statusList ? String(statusList.sequence) : say(words.none)],
          [
            say(words.until),
            statusList ? (
              <State is={dueIn(visit, signing) ? 'wait' : 'good'}>
                {sayMoment(statusList.nextUpdate, language)}
              </State>
            ) : (
              '–'
            ),
          ],
        ]}
      />
      {statusLists.because ? (
        <Notice is="wait" title={say(words.noKey)}>
          <p>
            {say(statusLists.because)}. {say(words.whoStarts)}
          </p>
        </Notice>
      ) : (
        <PostForm visit={visit} action="/servicedesk/statuslijst">
          <p class="aside">
            <button type="submit">{say(words.sign)}</button>
          </p>
        </PostForm>
      )}
    </Section>
  );
}

const words = {
  title: text('Statuslijst', 'Status list'),
  what: text(
    'Wie een verklaring nagaat, ziet op deze lijst of die is ingetrokken. Intrekken ondertekent vanzelf de volgende.',
    'Whoever verifies a statement sees by this list whether it was withdrawn. Withdrawing signs the next one by itself.',
  ),
  number: text('Nummer', 'Number'),
  none: text('er is er nog geen', 'there is none yet'),
  until: text('Telt tot', 'Counts until'),
  noKey: text(
    'De volgende lijst kan hier nu niet worden ondertekend',
    'The next list cannot be signed here now',
  ),
  whoStarts: text(
    'Dat doet wie dit register draait, bij het starten van “oso-keur serve”.',
    'Whoever runs this register does so when starting “oso-keur serve”.',
  ),
  sign: text('De volgende lijst ondertekenen', 'Sign the next list'),
} as const;
