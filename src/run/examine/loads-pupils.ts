import { type ProbeResult, resultsOf } from '#preflight/probes/probe.ts';
import type { Target } from '#preflight/target.ts';
import type { Law } from '#verdict/law.ts';
import { type Text, text } from '#words/text.ts';
import { carriagesFor } from '../load/carriages-for.ts';
import { testPupils } from './test-pupils.ts';

/**
 * Tells as what each school that sends dossiers can fetch its pupils from us, where they are to come into the LAS so; where
 * it can as nothing they come from files, which is no failure.
 */
export function loadsPupils(target: Target, { pack, release, ...law }: Law): ProbeResult {
  const result = resultsOf(
    'test-pupils',
    text(
      'nagaan of elke school haar leerlingen via OSO kan ophalen',
      'see whether each school can fetch its pupils through OSO',
    ),
  );
  const sending = testPupils(target, { ...law, pack, release }).map(({ brin }) => brin);
  const schools = target.schools.filter(({ brin }) => sending.includes(brin));
  const ways = schools.map((school) => carriagesFor(school, { pack, release, target }));
  const whyNot = ways.find((way): way is Text => 'nl' in way);
  if (whyNot) return result.unknown({ found: whyNot, remedy });
  const told = schools.map(({ brin }, at) => {
    const way = ways[at] ?? [];
    return `${brin}: ${'nl' in way ? '' : way.map(({ profile }) => profile).join(', ')}`;
  });
  return result.ok(text(told.join('; '), told.join('; ')));
}

const remedy = text(
  'claim de rol doel en BB onder "capabilities", of voer leerlingen in uit de bestanden in de map van de run',
  'claim the role doel and BB among "capabilities", or enter pupils from the files in the folder of the run',
);
