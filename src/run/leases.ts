import { castSchools } from '#cast/cast.ts';
import { aboutPupil, type Dossier } from '#dossier/dossier.ts';
import type { Pack, Profile, Sector } from '#dossier/pack.ts';
import { testBsns } from '#dossier/pgn.ts';
import { profileNamed } from '#dossier/profile.ts';
import type { PlannedScenario, Role } from '#evidence/plan.ts';
import type { School } from '#exchange/school.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { schoolFor, sectorsFor } from '#preflight/school-for.ts';
import type { Target } from '#preflight/target.ts';
import type { Lease } from '#steps/stage.ts';
import { withTextAt } from '#xml/element.ts';

/** What leases are made of. */
export type LeaseOptions = {
  readonly pack: Pack;
  readonly target: Target;
  readonly codec: SearchKeyCodec;
  readonly dossier: Dossier;
  /** Whether the dossier goes round as it is, under its own PGN, instead of about a new pupil each time. */
  readonly isDeclared: boolean;
};

/** Makes the function that hands out a pupil, a dossier and schools to each scenario in turn. */
export function makeLeases(options: LeaseOptions): (scenario: PlannedScenario) => Lease {
  const pgns = testBsns();
  return ({ role, profile }) => {
    const rules = profileNamed(options.pack.kinds, profile);
    const targetSchool = schoolFor(options.target, role, rules);
    const other = role === 'bron' ? 'doel' : 'bron';
    const sector = counterpartSector(other, { rules, targetSchool });
    const counterpartSchool = castSchools.counterpart[sector];
    const sender = role === 'bron' ? targetSchool : counterpartSchool;
    const dossier = dossierFor(options, { pgns, sender });
    return {
      dossier,
      key: options.codec.keyOf(dossier.pgn),
      otherKey: options.codec.keyOf(nextPgn(pgns)),
      overdrachtsoort: rules.overdrachtsoort,
      targetSchool,
      counterpartSchool,
      otherSchool: castSchools.other[sector],
    };
  };
}

/** Within one BRIN both ends are of one sector; else the first will do. */
function counterpartSector(
  role: Role,
  { rules, targetSchool }: { readonly rules: Profile; readonly targetSchool: School },
): Sector {
  const [first = targetSchool.sector] = sectorsFor(role, rules);
  return rules.isWithinBrin ? targetSchool.sector : first;
}

function dossierFor(
  { pack, dossier, isDeclared }: LeaseOptions,
  { pgns, sender }: { readonly pgns: Iterator<string>; readonly sender: School },
): Dossier {
  if (isDeclared) return dossier;
  const pgn = nextPgn(pgns);
  const named = withTextAt(dossier.root, ['huidigeschool', 'naam'], sender.name);
  const placed = withTextAt(named, ['huidigeschool', 'brincode'], sender.brin);
  return { ...dossier, pgn, root: aboutPupil(pack, placed, pgn) };
}

function nextPgn(pgns: Iterator<string>): string {
  const { value, done } = pgns.next();
  if (done) throw new Error('Cannot lease a pupil: every test BSN has been handed out');
  return value;
}
