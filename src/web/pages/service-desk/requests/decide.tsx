import type { ExaminedRequest } from '#register/issuing/examine-request.ts';
import type { ToldRequest } from '#register/issuing/tell-request.ts';
import type { Signing } from '#register/issuing/tell-signing.ts';
import { type Text, text } from '#words/text.ts';
import { Choice, PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Notice, Section } from '../../../look/pieces.tsx';
import { Reason } from '../../../look/reason.tsx';
import type { SignedInVisit } from '../../visit.ts';

type Props = {
  readonly visit: SignedInVisit;
  readonly request: ToldRequest;
  readonly examined: ExaminedRequest;
  readonly signing: Signing;
};

/** What can be decided now, and why something cannot, instead of a button that does nothing. */
export function Decide({ visit, request, examined, signing }: Props): Piece {
  const { say } = visit;
  const isSecond = request.state === 'seconded';
  const whyNot = whyNotIssued(visit, { request, examined, signing });
  return (
    <Section id="besluit" title={say(words.title)}>
      <div class="columns cards">
        <div class="card">
          <h3>{say(isSecond ? words.issue : words.agree)}</h3>
          {whyNot ? (
            <Notice is="wait" title={say(whyNot.title)}>
              <p>{say(whyNot.said)}</p>
            </Notice>
          ) : (
            <PostForm visit={visit} action={`/servicedesk/aanvragen/${request.request}/uitgeven`}>
              <p>{say(isSecond ? words.youSign : words.youAgree)}</p>
              <Reason visit={visit} id="waarom-uitgeven" />
              {isSecond && <Validity visit={visit} />}
              <button type="submit">{say(isSecond ? words.sign : words.agree)}</button>
            </PostForm>
          )}
        </div>
        <div class="card">
          <h3>{say(words.refuse)}</h3>
          <PostForm visit={visit} action={`/servicedesk/aanvragen/${request.request}/weigeren`}>
            <p>{say(words.oneRefuses)}</p>
            <Reason visit={visit} id="waarom-weigeren" />
            <button class="danger" type="submit">
              {say(words.refuse)}
            </button>
          </PostForm>
        </div>
      </div>
    </Section>
  );
}

function Validity({ visit: { say } }: { readonly visit: SignedInVisit }): Piece {
  return (
    <Choice
      name="validDays"
      label={say(words.validity)}
      value="365"
      choices={[
        { value: '182', label: say(words.halfYear) },
        { value: '365', label: say(words.year) },
        { value: '730', label: say(words.twoYears) },
      ]}
    />
  );
}

type WhyNot = { readonly title: Text; readonly said: Text };

function whyNotIssued(
  { person }: SignedInVisit,
  { request, examined, signing }: Omit<Props, 'visit'>,
): WhyNot | undefined {
  const before = request.decisions.find(({ by }) => by === person.handle);
  if (before) return { title: words.youAlready, said: words.askAnother };
  if (!examined.isSound) {
    return { title: words.notSound, said: examined.because ?? words.seeEvidence };
  }
  const { because } = signing.statements;
  if (request.state === 'seconded' && because) return { title: words.noKey, said: noKey(because) };
  return undefined;
}

function noKey(because: Text): Text {
  return text(
    `De tweede ondertekent, en dat kan hier nu niet. ${because.nl}. Dat doet wie dit register draait, bij het starten van “oso-keur serve”.`,
    `The second signs, and that cannot be done here now. ${because.en}. Whoever runs this register does so when starting “oso-keur serve”.`,
  );
}

const words = {
  title: text('Uw besluit', 'Your decision'),
  agree: text('Instemmen', 'Agree'),
  issue: text('Uitgeven', 'Issue'),
  sign: text('Ondertekenen en uitgeven', 'Sign and issue'),
  refuse: text('Weigeren', 'Refuse'),
  youAgree: text(
    'U bent de eerste. Daarna kijkt een tweede, en die ondertekent.',
    'You are the first. After you a second looks, and signs.',
  ),
  youSign: text(
    'Een ander stemde al in. Stemt u ook in, dan is het ondertekend en telt het meteen.',
    'Another agreed already. When you agree too, it is signed and counts at once.',
  ),
  oneRefuses: text(
    'Weigeren doet één mens. Wat al gekwalificeerd was blijft dat.',
    'One person refuses. What was qualified already stays so.',
  ),
  validity: text('Geldig', 'Valid for'),
  halfYear: text('een half jaar', 'half a year'),
  year: text('een jaar', 'a year'),
  twoYears: text('twee jaar', 'two years'),
  youAlready: text('U stemde al in', 'You agreed already'),
  askAnother: text(
    'Uitgeven doen twee mensen, ieder met eigen ogen. Vraag een collega om ook te kijken.',
    'It takes two people to issue, each with their own eyes. Ask a colleague to look as well.',
  ),
  notSound: text('Uitgeven kan niet', 'It cannot be issued'),
  seeEvidence: text('Het bewijs klopt niet', 'The evidence is not right'),
  noKey: text('Er is geen sleutel om mee te ondertekenen', 'There is no key to sign with'),
} as const;
