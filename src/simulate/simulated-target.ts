import type { Target } from '#preflight/target.ts';

/** Whom the cast is played for: of a target file what matters without scenarios. */
export type SimulatedTarget = Pick<
  Target,
  'product' | 'oin' | 'endpoint' | 'schools' | 'zoeksleutel' | 'cast' | 'limits'
> & {
  /** Our test CA: of an authority of somebody else's we could show the LAS nothing. */
  readonly tls: { readonly folder: string; readonly proxy?: string };
};
