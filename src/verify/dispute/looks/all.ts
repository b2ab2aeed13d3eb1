import { bodies } from '../../looks/bodies.ts';
import { law } from '../../looks/law.ts';
import { plan } from '../../looks/plan.ts';
import type { Look } from '../../row.ts';
import type { DisputeEvidence } from './dispute-evidence.ts';
import { lines } from './lines.ts';
import { result } from './result.ts';
import { whole } from './whole.ts';

/** Everything that verifying a dispute looks at, in the order in which it is told. */
export const disputeLooks: readonly Look<DisputeEvidence>[] = [
  lines,
  bodies,
  plan,
  law,
  result,
  whole,
];
