import type { RunEvidence } from '../evidence.ts';
import type { Look } from '../row.ts';
import { bodies } from './bodies.ts';
import { chain } from './chain.ts';
import { digest } from './digest.ts';
import { ending } from './ending.ts';
import { law } from './law.ts';
import { others } from './others.ts';
import { plan } from './plan.ts';
import { record } from './record.ts';
import { reports } from './reports.ts';
import { seed } from './seed.ts';
import { times } from './times.ts';
import { verdict } from './verdict.ts';

/** Everything that verifying a run looks at, in the order in which it is told. */
export const allLooks: readonly Look<RunEvidence>[] = [
  chain,
  bodies,
  ending,
  seed,
  plan,
  law,
  digest,
  record,
  times,
  verdict,
  ...reports,
  others,
];
