import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { Head } from '../../look/pieces.tsx';
import type { Visit } from '../visit.ts';
import { RegionalDates } from './school/regional-dates.tsx';
import { SchoolFacts } from './school/school-facts.tsx';
import { Transfers } from './school/transfers.tsx';

/** All that anybody may know of a school. */
export async function schoolPage(visit: Visit): Promise<Response> {
  const { say, ask, part, page } = visit;
  const school = await ask('tellSchool', { school: part('school') }).catch(unknownSchool);
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

/** The register tells whoever keeps it what to do; who looks here is told what they can do. */
function unknownSchool(error: unknown): never {
  if (!(error instanceof Refusal) || error.kind === 'refused') throw error;
  throw new Refusal('unknown', words.unknown);
}

const words = {
  unknown: text(
    'Deze school staat niet in het register. Kijk of het BRIN klopt, of zoek haar op naam.',
    'This school is not in the register. See whether the BRIN is right, or search for its name.',
  ),
  all: text('Alle scholen', 'All schools'),
  check: text(
    'Kijk of deze school met een andere kan uitwisselen',
    'See whether this school can exchange with another',
  ),
} as const;
