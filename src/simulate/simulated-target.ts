import type { Target } from '#preflight/target.ts';

/** Whom the cast is played for: of a target file what matters without scenarios. */
export type SimulatedTarget = Pick<
  Target,
  'product' | 'oin' | 'endpoint' | 'schools' | 'zoeksleutel' | 'cast' | 'limits' | 'tls'
>;
