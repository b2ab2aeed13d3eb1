import type { Child } from 'hono/jsx';
import type { Refusal } from '#register/refusal.ts';
import type { ListedTarget } from '#register/targets/list-targets.ts';
import { ownsReference } from '#register/targets/start-reference-run.ts';
import { text } from '#words/text.ts';
import { Head, Notice, Section } from '../../../look/pieces.tsx';
import { Table } from '../../../look/table.tsx';
import type { SignedInVisit } from '../../visit.ts';
import { StartRun } from './start-run.tsx';
import { TargetForm } from './target-form.tsx';
import { ConsentState } from './target-state.tsx';

/** The targets of a supplier, and how one is added. */
export async function targetsPage(
  visit: SignedInVisit,
  refusal?: Refusal | undefined,
): Promise<Response> {
  const { say, ask, page, register, person } = visit;
  const { targets } = await ask('listTargets', {});
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
        <Section id="uw-doelen" title={say(words.yours)}>
          {targets.length === 0 ? (
            <p class="empty">{say(words.none)}</p>
          ) : (
            <Table
              caption={say(words.yours)}
              columns={[words.name, words.product, words.addresses, words.consent].map(say)}
              rows={targets.map((its) => rowOf(its, visit))}
            />
          )}
        </Section>
        {(await ownsReference(register, person)) && (
          <Section id="referentie" title={say(words.reference)}>
            <p>{say(words.played)}</p>
            <StartRun visit={visit} action="/doelen/referentie" />
          </Section>
        )}
        <Section id="toevoegen" title={say(words.add)}>
          <p>{say(words.what)}</p>
          <TargetForm visit={visit} action="/doelen" />
        </Section>
      </>
    ),
  });
}

function rowOf(its: ListedTarget, { say }: SignedInVisit): readonly Child[] {
  const { target, name, product, version, addresses, consentedAt, forSchools } = its;
  return [
    <a href={`/doelen/${target}`}>{name}</a>,
    <>
      {product} {version} {forSchools && <span class="soft small">{say(words.forSchools)}</span>}
    </>,
    addresses.join(', '),
    <ConsentState say={say} consentedAt={consentedAt} />,
  ];
}

const words = {
  title: text('Doelen', 'Targets'),
  lead: text(
    'Een doel is uw LAS op een testomgeving, en hoe wij het bereiken. Wij komen er pas als de host ervan toestemming geeft.',
    'A target is your LAS in a test environment, and how we reach it. We go there only once its host consents.',
  ),
  notDone: text('Er is niets gewijzigd of gestart', 'Nothing was changed or started'),
  yours: text('Uw doelen', 'Your targets'),
  none: text('U hebt nog geen doel.', 'You have no target yet.'),
  name: text('Naam', 'Name'),
  product: text('Product', 'Product'),
  addresses: text('Adressen', 'Addresses'),
  consent: text('Toestemming', 'Consent'),
  forSchools: text('ook voor scholen', 'for schools too'),
  reference: text('De ingebouwde referentie', 'The built-in reference'),
  played: text(
    'In deze demonstratie is het referentie-LAS van OSO Keur uw product. Het draait alleen zolang een run duurt, op deze machine zelf; daarom hoeft niemand toestemming te geven.',
    'In this demonstration the reference LAS of OSO Keur is your product. It is there only while a run lasts, on this machine itself; so nobody has to consent.',
  ),
  add: text('Een doel toevoegen', 'Add a target'),
  what: text(
    'Een doelbestand maakt u met “oso-keur init”. Er mag geen productieomgeving in staan, en alle adressen staan op één host.',
    'You make a target file by “oso-keur init”. It must not name a production environment, and all its addresses are at one host.',
  ),
} as const;
