import { digestOf } from '#evidence/digest.ts';
import type { Change } from '#run/reference.ts';
import { type Count, countOf } from './count-of.ts';
import type { Proof } from './prove.ts';
import { isRight, type Ruling } from './ruling.ts';

type Requirement = { readonly id: string; readonly level: 'MUST' | 'SHOULD' };

/** What the proof came to, as it is published; described by `schemas/proof.schema.json`. */
export type ProofDocument = {
  readonly format: 1;
  /** The version of the suite that proved itself. */
  readonly suite: string;
  /** Stands for everything that was proved; another digest means that this proof is stale. */
  readonly subject: string;
  readonly counts: Readonly<Record<Exclude<Ruling['kind'], 'planted'>, Count>> & {
    readonly unproven: number;
  };
  /** Every tested requirement, with the mutants that break it by declaration. */
  readonly requirements: readonly (Requirement & {
    readonly killed: readonly string[];
    readonly survived: readonly string[];
  })[];
  /** What came out otherwise than declared. */
  readonly faults: readonly Pick<Ruling, 'kind' | 'name' | 'faults'>[];
  readonly unproven: readonly string[];
};

/** What a proof was given about. */
export type Subject = {
  readonly suite: string;
  readonly requirements: readonly Requirement[];
  readonly changes: readonly Change[];
};

/** Gives the digest of what there is to prove: the version of the suite, its requirements, and all changes of the reference. */
export function digestOfSubject({ suite, requirements, changes }: Subject): string {
  return digestOf({ suite, requirements, changes });
}

/** Makes the document of a proof. */
export function proofDocument(
  { rulings, unproven }: Pick<Proof, 'rulings' | 'unproven'>,
  subject: Subject,
): ProofDocument {
  const count = (kind: Ruling['kind']) => countOf(kind, rulings);
  const hasFailed = (name: string, id: string) =>
    rulings.some((ruling) => ruling.name === name && ruling.failed.includes(id));
  return {
    format: 1,
    suite: subject.suite,
    subject: digestOfSubject(subject),
    counts: {
      reference: count('reference'),
      variant: count('variant'),
      mutant: count('mutant'),
      miniature: count('miniature'),
      unproven: unproven.length,
    },
    requirements: subject.requirements.map(({ id, level }) => {
      const names = subject.changes.filter((it) => it.breaks.includes(id)).map(({ name }) => name);
      const killed = names.filter((name) => hasFailed(name, id));
      return { id, level, killed, survived: names.filter((name) => !killed.includes(name)) };
    }),
    faults: rulings
      .filter((ruling) => !isRight(ruling))
      .map(({ kind, name, faults }) => ({ kind, name, faults })),
    unproven,
  };
}
