import type { ListedJob } from '#register/jobs/list-jobs.ts';
import type {
  SupplierQualification,
  SupplierVersion,
  ToldSupplier,
} from '#register/suppliers/tell-supplier.ts';
import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../look/piece.ts';
import { Section, type Standing, State } from '../../look/pieces.tsx';
import { sayDayOf } from '../../look/say-time.ts';
import { releaseName, roleNames } from '../../look/school-words.ts';
import { Table } from '../../look/table.tsx';
import { RunState } from '../runs/run-state.tsx';
import type { SignedInVisit } from '../visit.ts';

type Product = ToldSupplier['products'][number];

/** A product by version: who uses it, what it is qualified for, and its last run. */
export function ProductSection({
  visit,
  supplier,
  product: { product, versions },
  jobs,
}: {
  readonly visit: SignedInVisit;
  readonly supplier: string;
  readonly product: Product;
  readonly jobs: readonly ListedJob[];
}): Piece {
  const { say } = visit;
  const number = versions.map(({ version }) => version).join(' ');
  return (
    <Section id={idOf(`${product} ${number}`)} title={product}>
      <Table
        caption={product}
        columns={[words.version, words.schools, words.qualified, words.run].map(say)}
        rows={versions.map((version) => {
          const label = `${product} ${version.version} (${supplier})`;
          return [
            version.version,
            String(version.schools),
            <Qualified visit={visit} version={version} />,
            <LastRun visit={visit} label={label} jobs={jobs} />,
          ];
        })}
      />
    </Section>
  );
}

function idOf(name: string): string {
  return `product-${Buffer.from(name).toString('hex').slice(0, 60)}`;
}

function LastRun({
  visit,
  label,
  jobs,
}: {
  readonly visit: SignedInVisit;
  readonly label: string;
  readonly jobs: readonly ListedJob[];
}): Piece {
  const { say } = visit;
  const last = jobs.find(({ product }) => product === label);
  if (!last) return <span class="soft">{say(words.noRun)}</span>;
  return (
    <>
      <RunState visit={visit} of={last} />
      <span class="small">
        <a href={`/runs/${last.job}`}>Run {last.job}</a>,{' '}
        <a href={`/runs?product=${encodeURIComponent(label)}`}>{say(words.all)}</a>
      </span>
    </>
  );
}

/** What counts and what does not, each for the transfers that it is about. */
function Qualified({
  visit,
  version: { qualifications },
}: {
  readonly visit: SignedInVisit;
  readonly version: SupplierVersion;
}): Piece {
  const { say, language, register } = visit;
  if (qualifications.length === 0) return <State is="none">{say(words.notYet)}</State>;
  return (
    <>
      {alike(qualifications).map((group) => {
        const [first] = group;
        if (!first) return null;
        const { is, said } = standsAs(first);
        return (
          <div>
            <State is={is}>
              {say(said)} {sayDayOf(first.until, language)}
            </State>
            <details>
              <summary class="small">
                {releaseName(first)} ({group.length})
              </summary>
              <ul class="small">
                {group.map(({ role, profile }) => {
                  const title = register.profiles[profile]?.title;
                  return (
                    <li>
                      {title ? say(title) : profile}: {say(roleNames[role])}
                    </li>
                  );
                })}
              </ul>
            </details>
          </div>
        );
      })}
    </>
  );
}

/** Puts together what differs in transfer and role only. */
function alike(
  qualifications: readonly SupplierQualification[],
): readonly (readonly SupplierQualification[])[] {
  const kindOf = ({ role: _role, profile: _profile, ...its }: SupplierQualification) =>
    JSON.stringify(its);
  const kinds = [...new Set(qualifications.map(kindOf))];
  return kinds.map((kind) => qualifications.filter((its) => kindOf(its) === kind));
}

function standsAs({ because, isConditional }: SupplierQualification): {
  readonly is: Standing;
  readonly said: Text;
} {
  if (because !== null) return { is: 'bad', said: ended[because] };
  return isConditional
    ? { is: 'wait', said: words.conditional }
    : { is: 'good', said: words.counts };
}

const ended = {
  withdrawn: text('Ingetrokken; gold tot', 'Withdrawn; counted until'),
  expired: text('Verlopen op', 'Expired on'),
  'release closed': text('Release niet open; tot', 'Release not open; until'),
} as const;

const words = {
  version: text('Versie', 'Version'),
  schools: text('Scholen', 'Schools'),
  qualified: text('Kwalificatie', 'Qualification'),
  run: text('Laatste run', 'Last run'),
  all: text('alle runs', 'all runs'),
  noRun: text('Nog geen', 'None yet'),
  notYet: text('Nog niet', 'Not yet'),
  counts: text('Telt tot', 'Counts until'),
  conditional: text('Telt onder voorwaarde tot', 'Counts on condition until'),
} as const;
