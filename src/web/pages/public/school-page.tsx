import { text } from '#words/text.ts';
import { Head } from '../../look/pieces.tsx';
import type { Visit } from '../visit.ts';
import { RegionalDates } from './school/regional-dates.tsx';
import { SchoolFacts } from './school/school-facts.tsx';
import { Transfers } from './school/transfers.tsx';

/** All that anybody may know of a school. */
export async function schoolPage(visit: Visit): Promise<Response> {
  const { say, ask, part, page } = visit;
  const school = await ask('tellSchool', { school: part('school') });
  const title = `${school.name}, ${school.place}`;
  return page({
    title: text(title, title),
    body: (
      <>
        <Head title={school.name} over={<a href="/">{say(words.all)}</a>} />
        <SchoolFacts visit={visit} school={school} />
        <Transfers visit={visit} school={school} />
        <p class="aside">
          <a href={`/uitwisselen?van=${school.code}`}>{say(words.check)}</a>
        </p>
        <RegionalDates visit={visit} school={school} />
      </>
    ),
  });
}

const words = {
  all: text('Alle scholen', 'All schools'),
  check: text(
    'Kijk of deze school met een andere kan uitwisselen',
    'See whether this school can exchange with another',
  ),
} as const;
