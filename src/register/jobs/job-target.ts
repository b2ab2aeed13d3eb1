import { ConfigurationError } from '#preflight/configuration-error.ts';
import { type GivenTarget, readGivenTarget } from '#preflight/given-target.ts';
import { text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';

/** Whom a job plays: the built-in reference, maybe with a change, or a target file as text. */
export type AskedTarget = {
  readonly target?: string | undefined;
  readonly mutant?: string;
  readonly planted?: string;
};

/** What a job keeps of whom it plays. */
export type JobTarget = {
  readonly target: string | null;
  readonly product: string;
  readonly oin: string | null;
  /** What no two jobs that run share; a reference is made for each. */
  readonly castKey: string | null;
  /** The ports of the cast, which one machine has once. */
  readonly ports: readonly number[];
};

/** Tells whom a job plays. @throws Refusal when it is not as it has to be, or may not be played here. */
export function jobTarget(
  register: Pick<Register, 'allowed' | 'production'>,
  { target, mutant, planted }: AskedTarget,
): JobTarget {
  const changes = [mutant, planted].filter((name) => name !== undefined);
  if (changes.length > 1 || (target !== undefined && changes.length > 0)) throw oneTarget;
  if (target === undefined) {
    const product = ['reference', ...changes].join(': ');
    return { target: null, product, oin: null, castKey: null, ports: [] };
  }
  const { product, oin, endpoint, cast } = givenTarget(register, target);
  const { origin, pathname } = new URL(endpoint);
  const ports = [cast.trafficCenterPort, cast.schoolPort, cast.osrPort, cast.kvsPort];
  return {
    target,
    product: `${product.name} ${product.version} (${product.supplier})`,
    oin,
    castKey: `${origin}${pathname}`,
    ports: ports.filter((port) => port !== 0),
  };
}

/** Reads a target file that was handed over. @throws Refusal when it may not be played here. */
export function givenTarget(
  { allowed, production }: Pick<Register, 'allowed' | 'production'>,
  source: string,
): GivenTarget {
  try {
    return readGivenTarget(source, { allowed, production });
  } catch (error) {
    if (error instanceof ConfigurationError) throw new Refusal('invalid', error.said);
    throw error;
  }
}

const oneTarget = new Refusal(
  'invalid',
  text(
    'Een klus is voor één doel: een doelbestand, of de referentie met hoogstens één verandering',
    'A job is for one target: a target file, or the reference with one change at most',
  ),
);
