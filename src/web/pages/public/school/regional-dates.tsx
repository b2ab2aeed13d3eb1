import type { ToldAgreement } from '#register/regions/list-regions.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Section } from '../../../look/pieces.tsx';
import { sayDay } from '../../../look/say-time.ts';
import type { Visit } from '../../visit.ts';
import type { SchoolProps } from './school-facts.tsx';

/** The dates that the region of a school agreed about, in the order in which they come. */
export function RegionalDates({ visit, school }: SchoolProps): Piece | null {
  const { say } = visit;
  const { region, agreements } = school;
  if (!region || agreements.length === 0) return null;
  return (
    <Section id="regio" title={`${say(words.title)} ${region.name}`}>
      {agreements.map((agreement) => (
        <Agreement visit={visit} agreement={agreement} />
      ))}
    </Section>
  );
}

function Agreement({
  visit: { say, language },
  agreement,
}: {
  readonly visit: Visit;
  readonly agreement: ToldAgreement;
}): Piece {
  const moments = [
    [agreement.seenByParentsOn, words.seen],
    [agreement.readyOn, words.ready],
    [agreement.askedOn, words.asked],
    [agreement.enrolmentClosesOn, words.closes],
    [agreement.placedOn, words.placed],
  ] as const;
  const inOrder = moments.toSorted(([one], [other]) => one.localeCompare(other));
  return (
    <>
      <h3>
        {say(words.year)} {agreement.schoolYear}
      </h3>
      <ol class="dates">
        {inOrder.map(([day, what]) => (
          <li>
            <time datetime={day}>{sayDay(day, language)}</time>
            <span>{say(what)}</span>
          </li>
        ))}
      </ol>
      <p class="soft small">
        {say(words.source)}: {agreement.source}
      </p>
    </>
  );
}

const words = {
  title: text('Data in de regio', 'Dates in the region'),
  year: text('Schooljaar', 'School year'),
  seen: text('Ouders hebben het dossier gezien', 'Parents have seen the dossier'),
  ready: text('Dossiers staan klaar', 'Dossiers are ready'),
  asked: text('Opvragen kan vanaf deze dag', 'They can be asked for from this day'),
  closes: text('De aanmelding sluit', 'Enrolment closes'),
  placed: text('Leerlingen zijn geplaatst', 'Pupils are placed'),
  source: text('Bron', 'Source'),
} as const;
