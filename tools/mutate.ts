/**
 * `npm run mutate -- PART...` changes the judge's own code one place at a time and tells what the unit tests beside it do not
 * notice; every part when none is named. Nothing on disk is changed.
 */
import { allParts } from './mutate/parts.ts';
import { tellScores, tellSurvivors } from './mutate/tell.ts';
import { type Tried, tryPart } from './mutate/try-part.ts';

const parts = allParts();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));

if (unknown.length > 0) {
  const known = parts.map(({ name }) => name).join(', ');
  process.stderr.write(`Cannot mutate "${unknown.join('", "')}": the parts are ${known}\n`);
  process.exitCode = 2;
} else {
  const tried: Tried[] = [];
  for (const part of parts.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    const one = await tryPart(part);
    process.stdout.write(`\n${tellSurvivors(one)}`);
    tried.push(one);
  }
  process.stdout.write(`\n${tellScores(tried)}`);
}
