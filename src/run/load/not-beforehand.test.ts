import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';

/** Steps that want a pupil whom the target does not know when the scenario begins. */
const unknownPupil =
  /een leerling die de oude school niet kent|onderwijsnummer in plaats van een BSN/;

it('a scenario says that its pupil may not be there beforehand exactly where a step wants that', () => {
  const folder = join(packageRoot, 'features');
  const features = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.feature'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  const scenarios = features
    .flatMap((content) => content.split(/\n\s*\n/))
    .filter((block) => block.includes('Scenario:') && /@bron\b/.test(block));

  const wanting = scenarios.filter((block) => unknownPupil.test(block));

  expect(wanting).toHaveLength(2);
  expect(scenarios.filter((block) => block.includes('@niet-vooraf'))).toEqual(wanting);
});
