import type { Refusal } from '#register/refusal.ts';
import type { ToldTarget } from '#register/targets/tell-target.ts';
import { text } from '#words/text.ts';
import { PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Facts, Head, Notice, Section } from '../../../look/pieces.tsx';
import { Reason } from '../../../look/reason.tsx';
import type { SignedInVisit } from '../../visit.ts';
import { Consent } from './consent.tsx';
import { StartRun } from './start-run.tsx';
import { TargetForm } from './target-form.tsx';

/** A target: what is contacted, whether its host consents, and what can be done with it. */
export async function targetPage(
  visit: SignedInVisit,
  refusal?: Refusal | undefined,
): Promise<Response> {
  const { say, ask, page, part } = visit;
  const its = await ask('tellTarget', { target: Number(part('target')) });
  return page({
    title: text(`Doel ${its.name}`, `Target ${its.name}`),
    status: refusal ? 422 : 200,
    body: (
      <>
        <Head over={<a href="/doelen">{say(words.back)}</a>} title={its.name} />
        {refusal && (
          <Notice is="bad" title={say(words.notDone)}>
            <p>{say(refusal.said)}</p>
          </Notice>
        )}
        <Facts
          rows={[
            [say(words.product), `${its.product} ${its.version}`],
            [say(words.contacted), its.addresses.join(', ')],
            [say(words.forSchools), say(its.forSchools ? words.yes : words.no)],
          ]}
        />
        <Consent visit={visit} its={its} />
        <Section id="run" title={say(words.run)}>
          {its.consentedAt === null ? (
            <p>{say(words.first)}</p>
          ) : (
            <StartRun visit={visit} action={`/doelen/${its.target}/run`} />
          )}
        </Section>
        <Section id="wijzigen" title={say(words.change)}>
          <TargetForm visit={visit} action={`/doelen/${its.target}/wijzigen`} its={its} />
        </Section>
        <Forget visit={visit} its={its} />
      </>
    ),
  });
}

type Props = { readonly visit: SignedInVisit; readonly its: ToldTarget };

function Forget({ visit, its }: Props): Piece {
  const { say } = visit;
  return (
    <Section id="weghalen" title={say(words.forget)}>
      <p>{say(words.forGood)}</p>
      <PostForm visit={visit} action={`/doelen/${its.target}/weghalen`}>
        <Reason visit={visit} id="waarom-weg" />
        <button class="danger" type="submit">
          {say(words.forget)}
        </button>
      </PostForm>
    </Section>
  );
}

const words = {
  back: text('Doelen', 'Targets'),
  notDone: text('Er is niets gewijzigd of gestart', 'Nothing was changed or started'),
  product: text('Product', 'Product'),
  contacted: text('Wat wij benaderen', 'What we contact'),
  forSchools: text('Ook voor scholen', 'For schools too'),
  yes: text('ja', 'yes'),
  no: text('nee', 'no'),
  run: text('Een run starten', 'Start a run'),
  first: text(
    'Dat kan zodra de host toestemming geeft: zie hierboven.',
    'You can once the host consents: see above.',
  ),
  change: text('Wijzigen', 'Change'),
  forget: text('Doel weghalen', 'Forget this target'),
  forGood: text(
    'Het doelbestand en de toestemming zijn dan weg, en wat nog op een werker wacht vervalt. Runs die er waren blijven.',
    'The target file and the consent are gone then, and what still waits for a worker is cancelled. Runs that were there stay.',
  ),
} as const;
