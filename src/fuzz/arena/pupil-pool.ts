import type { DossierLaw } from '#dossier/check-dossier.ts';
import { testBsns } from '#dossier/pgn.ts';
import type { PlannedScenario } from '#evidence/plan.ts';
import type { DossierFor, DossierOrder } from '#run/lease/dossier-for.ts';
import { generatedDossiers } from '#run/lease/generated-dossier.ts';
import { type LeaseOptions, makeLeases } from '#run/lease/leases.ts';
import type { Lease } from '#steps/stage.ts';
import type { XmlElement } from '#xml/element.ts';
import type { FuzzCase } from '../fuzz-case.ts';

/** What leases need, without what every case brings itself. */
export type PoolOptions = Pick<LeaseOptions, 'pack' | 'release' | 'target' | 'codec'> & {
  /** Whether the target forgets the pupils of a case, so that they can come back in the next. */
  readonly isForgetful: boolean;
  readonly dossierLaw: DossierLaw;
};

/** Hands out pupils to one case after another. They come back where the target forgets them. */
export class PupilPool {
  readonly #options: PoolOptions;
  readonly #dossierFor: DossierFor;
  readonly #plainOnes = new Map<string, XmlElement>();
  #pgns = testBsns();
  #left = numbers;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#dossierFor = generatedDossiers(options.dossierLaw);
  }

  /** Hands out a pupil with the dossier of the case, and the schools. */
  lease(scenario: PlannedScenario, fuzzCase: FuzzCase | undefined): Promise<Lease> {
    if (this.#options.isForgetful) this.#refill();
    const dossierFor: DossierFor = (order) => {
      if (!fuzzCase) throw new Error('Cannot lease a pupil to no case');
      return fuzzCase.kind === 'dossier' ? fuzzCase.dossier : this.#plain(order);
    };
    const lease = makeLeases({
      ...this.#options,
      pgns: this.#counted(),
      seed: 0,
      declared: undefined,
      dossierFor,
    });
    return lease(scenario);
  }

  /** Where the dossier does not matter, a small one goes round: always the same, as the case does not tell it. */
  #plain(order: DossierOrder): XmlElement {
    const { profile, sender } = order;
    const name = `${profile} ${sender.brin}`;
    const plain =
      this.#plainOnes.get(name) ?? this.#dossierFor({ profile, sender, size: 'minimal', seed: 0 });
    this.#plainOnes.set(name, plain);
    return plain;
  }

  /** Whether there are too few pupils left for one more case. */
  get isUsedUp(): boolean {
    return !this.#options.isForgetful && this.#left < mostOfOneCase;
  }

  #refill(): void {
    this.#pgns = testBsns();
    this.#left = numbers;
  }

  #counted(): Iterator<string> {
    return {
      next: () => {
        this.#left -= 1;
        return this.#pgns.next();
      },
    };
  }
}

const numbers = [...testBsns()].length;

/** More than any case takes. */
const mostOfOneCase = 20;
