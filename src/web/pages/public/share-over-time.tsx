import { raw } from 'hono/html';
import type { Figure } from '#register/asking/figures/count-figures.ts';
import { percentOf, sectorsIn, shareTitle } from '#report/figures/share.ts';
import { renderSharePicture } from '#report/figures/share-picture.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../look/piece.ts';
import { Section } from '../../look/pieces.tsx';
import { sayDay } from '../../look/say-time.ts';
import { Table } from '../../look/table.tsx';
import type { Visit } from '../visit.ts';

type Props = { readonly visit: Visit; readonly figures: readonly Figure[] };

/** The share of schools per sector that is qualified, drawn and as a table. */
export function ShareOverTime({ visit, figures }: Props): Piece | null {
  const { say, language } = visit;
  if (figures.length === 0) return null;
  const sectors = sectorsIn(figures);
  const days = [...new Set(figures.map(({ day }) => day))].sort().reverse();
  const cell = (day: string, sector: string) => {
    const figure = figures.find((each) => each.day === day && each.sector === sector);
    if (!figure) return '–';
    return `${percentOf(figure)}% (${figure.qualified} ${say(words.of)} ${figure.schools})`;
  };
  return (
    <Section id="verloop" title={say(words.title)}>
      <figure>
        <section class="picture" tabindex={0} aria-label={say(words.picture)}>
          {raw(renderSharePicture(figures, language))}
        </section>
        <figcaption>
          <details>
            <summary>{say(words.numbers)}</summary>
            <Table
              caption={say(shareTitle)}
              columns={[say(words.day), ...sectors]}
              rows={days.map((day) => [
                sayDay(day, language),
                ...sectors.map((sector) => cell(day, sector)),
              ])}
            />
          </details>
        </figcaption>
      </figure>
    </Section>
  );
}

const words = {
  title: text('Hoe ver zijn de scholen?', 'How far are the schools?'),
  picture: text('Het verloop als lijnen', 'The course as lines'),
  numbers: text('De getallen als tabel', 'The numbers as a table'),
  day: text('Dag', 'Day'),
  of: text('van', 'of'),
} as const;
