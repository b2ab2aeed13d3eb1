import type { CountingWaiver } from '#register/asking/list-waivers.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Section } from '../../../look/pieces.tsx';
import { sayDay } from '../../../look/say-time.ts';
import { Table } from '../../../look/table.tsx';
import type { SignedInVisit } from '../../visit.ts';

/** The waivers by which products count now: of which requirement, why, by whom, until when. */
export function CountingWaivers({
  visit: { say, language },
  waivers,
}: {
  readonly visit: SignedInVisit;
  readonly waivers: readonly CountingWaiver[];
}): Piece {
  return (
    <Section id="ontheffingen" title={say(words.title)}>
      {waivers.length === 0 ? (
        <p>{say(words.none)}</p>
      ) : (
        <>
          <p>{say(words.lead)}</p>
          <Table
            caption={say(words.title)}
            columns={[words.product, words.requirement, words.reason, words.by, words.until].map(
              say,
            )}
            rows={waivers.map(({ statement, product, version, supplier, ...waiver }) => [
              <>
                <a href={`/servicedesk/kwalificaties/${statement}`}>
                  {product} {version}
                </a>{' '}
                <span class="soft small">{supplier}</span>
              </>,
              <span class="code">{waiver.requirement}</span>,
              waiver.reason,
              waiver.by,
              sayDay(waiver.until, language, 'medium'),
            ])}
          />
        </>
      )}
    </Section>
  );
}

const words = {
  title: text('Ontheffingen die nu tellen', 'Waivers that count now'),
  none: text(
    'Geen enkele verklaring die nu telt rust op een ontheffing.',
    'No statement that counts now rests on a waiver.',
  ),
  lead: text(
    'Deze producten tellen onder voorwaarde. Loopt een ontheffing af, dan telt ook de verklaring niet meer.',
    'These products count on condition. When a waiver ends, the statement counts no more either.',
  ),
  product: text('Product', 'Product'),
  requirement: text('Eis', 'Requirement'),
  reason: text('Reden', 'Reason'),
  by: text('Gegeven door', 'Given by'),
  until: text('Tot en met', 'Through'),
} as const;
