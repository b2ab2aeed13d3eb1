import type { Destination } from '#exchange/release.ts';
import type { School } from '#exchange/school.ts';

/** Who answers for a delivery point: the school, its supplier by OIN, and the address. */
export type Enrolment = { readonly school: School; readonly oin: string; readonly url: string };

/** What the Traffic Center thinks of a delivery point. */
export type Standing = {
  readonly isSchoolQualified: boolean;
  readonly isSupplierQualified: boolean;
  readonly isActive: boolean;
  /** What may be sent there. */
  readonly destination: Destination;
};

/** A school that takes part at one of its delivery points. */
export type Participant = Enrolment & Standing;

type Change = Partial<Standing & Pick<Enrolment, 'url'>>;

/** What names a delivery point; a routeringskenmerk alone need not ('18 counts them per BRIN). */
export type DeliveryPointName = Pick<School, 'brin' | 'routeringsKenmerk'>;

/** Who takes part in OSO, as far as this run is concerned. */
export class Participants {
  readonly #enrolled: Participant[] = [];
  readonly #changed = new Map<Participant, Change>();

  /** Adds a participant; what is not said of its standing is as it should be. */
  add(enrolment: Enrolment & Partial<Standing>): void {
    const destination = enrolment.school.sector === 'SWV' ? 'swv' : 'overstap';
    this.#enrolled.push({ ...sound, destination, ...enrolment });
  }

  /** Finds every delivery point of a school. */
  ofSchool(brin: string): Participant[] {
    return this.#enrolled
      .filter(({ school }) => school.brin === brin)
      .map((enrolled) => this.#asItStands(enrolled));
  }

  /** Finds one delivery point. */
  at(point: DeliveryPointName): Participant | undefined {
    const enrolled = this.#find(point);
    return enrolled && this.#asItStands(enrolled);
  }

  /**
   * Changes how a delivery point stands, and where it answers, until `restore`.
   *
   * @throws Error when nobody takes part there.
   */
  change(point: DeliveryPointName, change: Change): void {
    const enrolled = this.#find(point);
    if (!enrolled) throw new Error(`Nobody takes part at "${point.routeringsKenmerk}"`);
    this.#changed.set(enrolled, { ...this.#changed.get(enrolled), ...change });
  }

  /** Undoes every change of standing, and every registered address. */
  restore(): void {
    this.#changed.clear();
  }

  /** Puts another address to a delivery point, until `restore`; tells whether there is such a point. */
  register(point: DeliveryPointName, url: string): boolean {
    if (!this.#find(point)) return false;
    this.change(point, { url });
    return true;
  }

  #find({ brin, routeringsKenmerk }: DeliveryPointName): Participant | undefined {
    return this.#enrolled.find(
      ({ school }) => school.brin === brin && school.routeringsKenmerk === routeringsKenmerk,
    );
  }

  #asItStands(enrolled: Participant): Participant {
    return { ...enrolled, ...this.#changed.get(enrolled) };
  }
}

const sound = { isSchoolQualified: true, isSupplierQualified: true, isActive: true } as const;
