import fc from 'fast-check';

/** Something smaller, and how far on the way to it making smaller has come. */
export type Step<Drawn, At> = { readonly smaller: Drawn; readonly at: At };

/** What is drawn by another, and becomes smaller by steps of its own; each goes on from where the last that was taken came to. */
export class BySteps<Drawn, At = undefined> extends fc.Arbitrary<Drawn> {
  readonly #drawn: fc.Arbitrary<Drawn>;
  readonly #stepsFrom: (drawn: Drawn, at: At | undefined) => Iterable<Step<Drawn, At>>;

  /** `stepsFrom` gives what is one step smaller, the boldest first, and may be asked to begin where it was. */
  constructor(
    drawn: fc.Arbitrary<Drawn>,
    stepsFrom: (drawn: Drawn, at: At | undefined) => Iterable<Step<Drawn, At>>,
  ) {
    super();
    this.#drawn = drawn;
    this.#stepsFrom = stepsFrom;
  }

  generate(random: fc.Random, biasFactor: number | undefined): fc.Value<Drawn> {
    return new fc.Value(this.#drawn.generate(random, biasFactor).value, undefined);
  }

  canShrinkWithoutContext(_value: unknown): _value is Drawn {
    return false;
  }

  shrink(drawn: Drawn, at: unknown): fc.Stream<fc.Value<Drawn>> {
    // Nobody else makes contexts for what is drawn here.
    const steps = this.#stepsFrom(drawn, at as At | undefined);
    return new fc.Stream(steps[Symbol.iterator]() as IterableIterator<Step<Drawn, At>>).map(
      (step) => new fc.Value(step.smaller, step.at),
    );
  }
}
