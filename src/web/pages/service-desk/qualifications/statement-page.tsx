import type { ListedQualification } from '#register/asking/list-qualifications.ts';
import type { Refusal } from '#register/refusal.ts';
import { type Text, text } from '#words/text.ts';
import { PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Facts, Head, Notice, Section } from '../../../look/pieces.tsx';
import { Reason } from '../../../look/reason.tsx';
import { sayDayOf, sayMoment } from '../../../look/say-time.ts';
import { capital, releaseName, roleNames } from '../../../look/school-words.ts';
import { Table } from '../../../look/table.tsx';
import type { SignedInVisit } from '../../visit.ts';
import { ChangeTable } from '../changes/change-table.tsx';
import { QualificationState } from './qualification-state.tsx';

/** One statement: what it qualifies, whether it counts, its files, and how it is renewed or withdrawn. */
export async function statementPage(
  visit: SignedInVisit,
  refusal?: Refusal | undefined,
): Promise<Response> {
  const { say, ask, page, part } = visit;
  const statement = part('statement');
  const { certificate } = await ask('tellStatement', { statement });
  const { qualifications } = await ask('listQualifications', { search: statement });
  const { changes } = await ask('tellChanges', { subject: `statement ${statement}` });
  const [its] = qualifications;
  const title = its ? `${its.product} ${its.version}` : say(words.statement);
  return page({
    title: text(`Verklaring: ${title}`, `Statement: ${title}`),
    status: refusal ? 422 : 200,
    body: (
      <>
        <Head
          over={<a href="/servicedesk/kwalificaties">{say(words.back)}</a>}
          title={title}
          lead={its?.supplier}
        />
        {refusal && (
          <Notice is="bad" title={say(words.notDone)}>
            <p>{say(refusal.said)}</p>
          </Notice>
        )}
        {its && <About visit={visit} its={its} />}
        <Files visit={visit} statement={statement} hasCertificate={certificate !== null} />
        {its && <Roles visit={visit} its={its} />}
        {changes.length > 0 && (
          <Section id="logboek" title={say(words.log)}>
            <ChangeTable visit={visit} changes={changes} caption={words.log} isOfOne />
          </Section>
        )}
        {its && its.withdrawn === null && <Acts visit={visit} its={its} />}
      </>
    ),
  });
}

type Props = { readonly visit: SignedInVisit; readonly its: ListedQualification };

function About({ visit, its }: Props): Piece {
  const { say, language } = visit;
  const { from, until, withdrawn, withdrawnWhy, schools, runId, statement } = its;
  return (
    <Facts
      rows={[
        [
          say(words.state),
          <>
            <QualificationState visit={visit} of={its} />{' '}
            {withdrawn === null && sayDayOf(until, language)}
          </>,
        ],
        ...(withdrawn === null
          ? []
          : [
              [
                say(words.withdrawn),
                `${sayMoment(withdrawn, language)}: ${withdrawnWhy ?? ''}`,
              ] as const,
            ]),
        [say(words.from), sayDayOf(from, language)],
        [say(words.release), releaseName(its)],
        [say(words.schools), String(schools)],
        [say(words.run), <span class="code">{runId}</span>],
        ['SHA-256', <span class="once">{statement}</span>],
      ]}
    />
  );
}

function Files({
  visit: { say },
  statement,
  hasCertificate,
}: {
  readonly visit: SignedInVisit;
  readonly statement: string;
  readonly hasCertificate: boolean;
}): Piece {
  const at = `/servicedesk/kwalificaties/${statement}`;
  return (
    <Section id="bestanden" title={say(words.files)}>
      <p>
        <img class="badge" src={`${at}/keurmerk`} alt={say(words.badge)} />
      </p>
      <p class="standing">
        <a href={`${at}/verklaring`} download>
          {say(words.statement)} (JWS)
        </a>
        {hasCertificate && (
          <a href={`${at}/certificaat`} download>
            {say(words.certificate)} (HTML)
          </a>
        )}
        <a href={`${at}/keurmerk`} download={`badge-${statement.slice(0, 12)}.svg`}>
          {say(words.badge)} (SVG)
        </a>
      </p>
    </Section>
  );
}

function Roles({ visit: { say, register }, its: { roles } }: Props): Piece {
  return (
    <Section id="waarvoor" title={say(words.forWhat)}>
      <Table
        caption={say(words.forWhat)}
        columns={[words.transfer, words.role, words.condition].map(say)}
        rows={roles.map(({ role, profile, isConditional }) => {
          const title = register.profiles[profile]?.title;
          return [
            <>
              {title ? say(title) : profile} <span class="code">{profile}</span>
            </>,
            capital(say(roleNames[role])),
            say(isConditional ? words.onCondition : words.withoutCondition),
          ];
        })}
      />
    </Section>
  );
}

function Acts({ visit, its: { statement, schools } }: Props): Piece {
  const { say } = visit;
  const at = `/servicedesk/kwalificaties/${statement}`;
  return (
    <Section id="doen" title={say(words.acts)}>
      <div class="columns cards">
        <div class="card">
          <h3>{say(words.renew)}</h3>
          <PostForm visit={visit} action={`${at}/verlengen`}>
            <p>{say(words.renewWhat)}</p>
            <Reason visit={visit} id="waarom-verlengen" />
            <button type="submit">{say(words.askToRenew)}</button>
          </PostForm>
        </div>
        <div class="card">
          <h3>{say(words.withdraw)}</h3>
          <PostForm visit={visit} action={`${at}/intrekken`}>
            <p>{say(whatWithdrawingDoes(schools))}</p>
            <Reason visit={visit} id="waarom-intrekken" />
            <button class="danger" type="submit">
              {say(words.withdraw)}
            </button>
          </PostForm>
        </div>
      </div>
    </Section>
  );
}

function whatWithdrawingDoes(schools: number): Text {
  const [nl, en] =
    schools === 1
      ? ['Eén school gebruikt', 'One school uses']
      : [`${schools} scholen gebruiken`, `${schools} schools use`];
  return text(
    `Dit telt meteen, en kan niet terug. ${nl} deze versie. Eén mens trekt in: wat fout is wacht niet.`,
    `This counts at once, and cannot be undone. ${en} this version. One person withdraws: what is wrong does not wait.`,
  );
}

const words = {
  back: text('Alle kwalificaties', 'All qualifications'),
  statement: text('Verklaring', 'Statement'),
  notDone: text('Er is niets veranderd', 'Nothing has changed'),
  state: text('Staat', 'State'),
  withdrawn: text('Ingetrokken', 'Withdrawn'),
  from: text('Vanaf', 'From'),
  release: text('Release', 'Release'),
  schools: text('Scholen met deze versie', 'Schools with this version'),
  run: text('Run', 'Run'),
  files: text('Wat is uitgereikt', 'What was handed out'),
  certificate: text('Certificaat', 'Certificate'),
  badge: text('Keurmerk', 'Badge'),
  forWhat: text('Waarvoor', 'For what'),
  transfer: text('Overstap', 'Transfer'),
  role: text('Rol', 'Role'),
  condition: text('Voorwaarde', 'Condition'),
  onCondition: text('onder voorwaarde', 'on condition'),
  withoutCondition: text('geen', 'none'),
  log: text('Wat ermee gebeurde', 'What happened to it'),
  acts: text('Verlengen of intrekken', 'Renew or withdraw'),
  renew: text('Verlengen', 'Renew'),
  renewWhat: text(
    'De run wordt opnieuw ondertekend. Dat wordt een aanvraag, waarover twee mensen beslissen.',
    'The run is signed anew. It becomes a request, on which two people decide.',
  ),
  askToRenew: text('Verlenging aanvragen', 'Ask to renew'),
  withdraw: text('Intrekken', 'Withdraw'),
} as const;
