import type { ToldTarget } from '#register/targets/tell-target.ts';
import { text } from '#words/text.ts';
import { PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Facts, Section } from '../../../look/pieces.tsx';
import { sayMoment } from '../../../look/say-time.ts';
import type { SignedInVisit } from '../../visit.ts';
import { ConsentState } from './target-state.tsx';

/** How the host of a target consents, in three steps, and how that stands. */
export function Consent({
  visit,
  its,
}: {
  readonly visit: SignedInVisit;
  readonly its: ToldTarget;
}): Piece {
  const { say, language } = visit;
  const { consentedAt, triedAt, said, url } = its;
  const moment = (at: Date | null) => (at === null ? '–' : sayMoment(at, language));
  return (
    <Section id="toestemming" title={say(words.title)}>
      <p>{say(words.why)}</p>
      <h3>{say(words.first)}</h3>
      <p>
        {say(words.at)} <code>{url}</code>
      </p>
      <pre class="printed">{its.text}</pre>
      <h3>{say(words.second)}</h3>
      <p>{say(words.once)}</p>
      <PostForm visit={visit} action={`/doelen/${its.target}/toestemming`}>
        <button type="submit">{say(words.ask)}</button>
      </PostForm>
      <h3>{say(words.third)}</h3>
      <Facts
        rows={[
          [say(words.consent), <ConsentState say={say} consentedAt={consentedAt} />],
          [say(words.since), moment(consentedAt)],
          [say(words.tried), moment(triedAt)],
          ...(said ? [[say(words.said), say(said)] as const] : []),
        ]}
      />
    </Section>
  );
}

const words = {
  title: text('Toestemming', 'Consent'),
  why: text(
    'Wie de host beheert, laat zien dat een run er mag komen. De tekst noemt elk adres dat wij benaderen; naar andere gaan wij niet.',
    'Whoever controls the host shows that a run may come there. The text names each address that we contact; we go to no others.',
  ),
  first: text('1. Toon deze tekst', '1. Show this text'),
  at: text(
    'Precies zo, als gewoon bestand en zonder doorverwijzing, op',
    'Exactly so, as a plain file and without a redirect, at',
  ),
  second: text('2. Laat het nagaan', '2. Have it looked at'),
  once: text(
    'Dit is één verzoek, aan dat adres. Vóór elke run vragen wij het opnieuw: laat de tekst dus staan zolang u runs wilt.',
    'This is one request, to that address. We ask again before each run: so leave the text there for as long as you want runs.',
  ),
  ask: text('Toestemming nagaan', 'Ask for consent'),
  third: text('3. Zo staat het ervoor', '3. How it stands'),
  consent: text('Toestemming', 'Consent'),
  since: text('Sinds', 'Since'),
  tried: text('Laatst nagegaan', 'Last asked'),
  said: text('Wat er kwam', 'What came'),
} as const;
