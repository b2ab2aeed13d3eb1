import type { ToldSchool } from '#register/asking/tell-school.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Facts, State } from '../../../look/pieces.tsx';
import { sectorNames } from '../../../look/school-words.ts';
import type { Visit } from '../../visit.ts';

/** What a page about a school is handed. */
export type SchoolProps = { readonly visit: Visit; readonly school: ToldSchool };

/** Where a school is, what it uses, and whether that is qualified. */
export function SchoolFacts({ visit: { say }, school }: SchoolProps): Piece {
  const { code, place, sector, swv, uses, region, qualifications } = school;
  const isQualified = qualifications.some(({ of, counts }) => of === 'product' && counts);
  return (
    <Facts
      rows={[
        [
          say(words.state),
          isQualified ? (
            <State is="good">{say(words.qualified)}</State>
          ) : (
            <State is="bad">{say(words.notQualified)}</State>
          ),
        ],
        ['LAS', uses ? `${uses.product} ${uses.version}` : say(words.unknown)],
        ...(uses ? ([[say(words.supplier), uses.supplier]] as const) : []),
        ['BRIN', <span class="code">{code}</span>],
        [say(words.place), place],
        [say(words.sector), say(sectorNames[sector])],
        ...(swv === null ? [] : ([[say(sectorNames.SWV), swv]] as const)),
        ...(region ? ([[say(words.region), region.name]] as const) : []),
      ]}
    />
  );
}

const words = {
  state: text('Systeem van de school', 'System of the school'),
  qualified: text('Gekwalificeerd', 'Qualified'),
  notQualified: text('Niet gekwalificeerd', 'Not qualified'),
  unknown: text('niet bekend', 'not known'),
  supplier: text('Leverancier', 'Supplier'),
  place: text('Plaats', 'Place'),
  sector: text('Sector', 'Sector'),
  region: text('Regio', 'Region'),
} as const;
