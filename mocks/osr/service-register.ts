/**
 * The Onderwijs Serviceregister, by REST (wiki OSR:API/V2; the layout of its answers is assumption A22-40):
 *
 * 1. A supplier looks up the mandates that schools gave; the token of a mandate is told to its own supplier alone.
 * 2. With that token, and a JWT in the header, it registers where a delivery point answers.
 * 3. Anybody with a certificate looks up endpoints, by delivery point (none or one) or by school.
 * 4. What is not valid on the day of reference is not there.
 */
import type { School } from '#exchange/school.ts';
import type { Answer, Arrival } from '../wire/wire-server.ts';
import { type Endpoint, Endpoints } from './endpoints.ts';
import { type Mandate, Mandates } from './mandates.ts';
import { readRegistration } from './read-registration.ts';
import { isDate, type Validity } from './validity.ts';

/** What the OSR needs to know. */
export type ServiceRegisterOptions = {
  /** The service that mandates and endpoints are for, by its namespace. */
  readonly namespace: string;
  readonly now: () => Date;
  /** Told of every endpoint that a supplier registers. */
  readonly onRegistered: (endpoint: Endpoint) => void;
};

/** A school that gave a supplier a mandate, and where it answers if that is registered. */
export type Enrolment = Partial<Validity> & {
  readonly school: School;
  readonly oin: string;
  readonly url?: string;
};

/** The OSR as a function from request to answer, with what it knows. */
export class ServiceRegister {
  readonly #options: ServiceRegisterOptions;
  readonly #schools = new Map<string, School>();
  readonly #mandates = new Mandates();
  readonly #endpoints = new Endpoints();

  constructor(options: ServiceRegisterOptions) {
    this.#options = options;
  }

  /** Adds a school with its mandate, valid from today and for good when nothing else is said. */
  enrol({ school, oin: supplierOin, url, startDate = this.#today(), endDate }: Enrolment): void {
    const schoolOin = schoolOinOf(school.brin);
    this.#schools.set(schoolOin, school);
    const mandate = { schoolOin, supplierOin, startDate, endDate };
    if (!this.#mandates.has(mandate)) this.#mandates.give(mandate);
    if (url === undefined) return;
    const routingId = school.routeringsKenmerk;
    this.#endpoints.enrol({ ...mandate, routingId, url, attributes: 'LAS' });
  }

  /** Has a school take back its mandates, until `restore`. */
  withdrawMandates(brin: string): void {
    this.#mandates.withdraw(schoolOinOf(brin));
  }

  /** Undoes what schools took back and what suppliers registered. */
  restore(): void {
    this.#mandates.restore();
    this.#endpoints.restore();
  }

  /** Answers one request. */
  answer(arrival: Arrival): Answer {
    const { pathname, searchParams } = new URL(arrival.path, 'https://osr');
    switch (`${arrival.method} ${pathname}`) {
      case 'GET /api/v2/mandates':
        return this.#listMandates(searchParams, arrival.peer.oin);
      case 'GET /api/v2/endpoints':
        return this.#listEndpoints(searchParams);
      case 'POST /api/v2/endpoints':
        return this.#register(arrival);
      case 'GET /schools':
        return this.#listSchools(searchParams);
      default:
        return refusal(404, `There is nothing at "${arrival.method} ${pathname}"`);
    }
  }

  #listMandates(query: URLSearchParams, caller: string): Answer {
    const date = query.get('reference_date') ?? this.#today();
    if (!isDate(date)) return refusal(400, `"${date}" is no date`);
    if (!this.#isOurs(query)) return json(200, []);
    const asked = (name: string, value: string) => (query.get(name) ?? value) === value;
    const mandates = this.#mandates
      .on(date)
      .filter(({ supplierOin }) => asked('supplier_oin', supplierOin))
      .filter(({ schoolOin }) => asked('school_oin', schoolOin));
    return json(
      200,
      mandates.map((mandate) => this.#writeMandate(mandate, caller)),
    );
  }

  #listEndpoints(query: URLSearchParams): Answer {
    const date = query.get('reference_date') ?? this.#today();
    const [routingId, schoolOin] = [query.get('routing_id'), query.get('school_oin')];
    if (!isDate(date)) return refusal(400, `"${date}" is no date`);
    if ((routingId === null) === (schoolOin === null)) {
      return refusal(400, 'Give exactly one of "routing_id" and "school_oin"');
    }
    if (!this.#isOurs(query)) return json(200, []);
    const attributes = query.get('attributes');
    const isFutureWanted = query.get('include_future_endpoints') === 'true';
    const found = this.#endpoints.find({ routingId, schoolOin, attributes, date, isFutureWanted });
    return json(
      200,
      found.map((endpoint) => this.#writeEndpoint(endpoint)),
    );
  }

  #register(arrival: Arrival): Answer {
    const { namespace, onRegistered } = this.#options;
    const mandates = this.#mandates.on(this.#today());
    const read = readRegistration(arrival, { namespace, mandates });
    if ('refusal' in read) return refusal(read.status, read.refusal);
    this.#endpoints.register(read.endpoint);
    onRegistered(read.endpoint);
    return json(201, this.#writeEndpoint(read.endpoint));
  }

  #listSchools(query: URLSearchParams): Answer {
    const asked = (name: string, value: string) => (query.get(name) ?? value) === value;
    const name = query.get('name')?.toLowerCase() ?? '';
    const found = [...this.#schools]
      .map(([oin, school]) => ({ oin, brin: school.brin, name: school.name }))
      .filter((school) => asked('oin', school.oin) && asked('brin', school.brin))
      .filter((school) => school.name.toLowerCase().includes(name) && !query.has('oa_id'));
    return json(200, found);
  }

  #writeMandate(mandate: Mandate, caller: string): object {
    return {
      ...(mandate.supplierOin === caller && { token: mandate.token }),
      school_oin: mandate.schoolOin,
      supplier_oin: mandate.supplierOin,
      service_version_namespace: this.#options.namespace,
      start_date: mandate.startDate,
      end_date: mandate.endDate ?? null,
      _links: { endpoints: { href: `/api/v2/endpoints?school_oin=${mandate.schoolOin}` } },
    };
  }

  #writeEndpoint({ routingId, schoolOin, supplierOin, url, ...endpoint }: Endpoint): object {
    return {
      routing_id: routingId,
      school_oin: schoolOin,
      supplier_oin: supplierOin,
      service_version_namespace: this.#options.namespace,
      url,
      attributes: endpoint.attributes,
      start_date: endpoint.startDate,
      end_date: endpoint.endDate ?? null,
    };
  }

  #isOurs(query: URLSearchParams): boolean {
    return query.get('service_version_namespace') === this.#options.namespace;
  }

  #today(): string {
    return this.#options.now().toISOString().slice(0, 10);
  }
}

/** Gives the OIN of a school, which its BRIN decides. */
export function schoolOinOf(brin: string): string {
  return `00000007000${brin}00000`;
}

function json(status: number, content: object): Answer {
  return { status, body: JSON.stringify(content), contentType: 'application/json' };
}

function refusal(status: number, error: string): Answer {
  return json(status, { error });
}
