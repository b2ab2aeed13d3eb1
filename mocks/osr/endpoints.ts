import { isValidAfter, isValidOn, type Validity } from './validity.ts';

/** Where a delivery point of a school answers. */
export type Endpoint = Validity & {
  readonly routingId: string;
  readonly schoolOin: string;
  readonly supplierOin: string;
  readonly url: string;
  readonly attributes: string;
};

/** What is asked for: a delivery point, or all of a school. */
export type EndpointQuery = {
  readonly routingId: string | null;
  readonly schoolOin: string | null;
  readonly attributes: string | null;
  readonly date: string;
  /** Whether those that become valid later are wanted too. */
  readonly isFutureWanted: boolean;
};

/** Where delivery points answer, as it was from the start and as suppliers registered it. */
export class Endpoints {
  readonly #enrolled: Endpoint[] = [];
  readonly #registered: Endpoint[] = [];

  /** Adds an endpoint that is there from the start. */
  enrol(endpoint: Endpoint): void {
    this.#enrolled.unshift(endpoint);
  }

  /**
   * Registers an endpoint until `restore`; on the days that it shares with an earlier one of the same delivery point, it
   * counts.
   */
  register(endpoint: Endpoint): void {
    this.#registered.unshift(endpoint);
  }

  /** Forgets what suppliers registered. */
  restore(): void {
    this.#registered.length = 0;
  }

  /** Finds what is asked for: at most one valid endpoint for each delivery point. */
  find({ routingId, schoolOin, attributes, date, isFutureWanted }: EndpointQuery): Endpoint[] {
    const asked = [...this.#registered, ...this.#enrolled].filter(
      (endpoint) =>
        (routingId ?? endpoint.routingId) === endpoint.routingId &&
        (schoolOin ?? endpoint.schoolOin) === endpoint.schoolOin &&
        (attributes ?? endpoint.attributes) === endpoint.attributes,
    );
    const valid = asked.filter((endpoint) => isValidOn(endpoint, date));
    const latest = valid.filter(
      (endpoint) => valid.find(({ routingId: id }) => id === endpoint.routingId) === endpoint,
    );
    const future = asked.filter((endpoint) => isFutureWanted && isValidAfter(endpoint, date));
    return [...latest, ...future];
  }
}
