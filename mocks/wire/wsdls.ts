import type { Release, ValidationService } from '#exchange/release.ts';
import type { Handler } from './wire-server.ts';
import { exchangeService, withWsdl } from './with-wsdl.ts';

/** What the WSDLs are made of. */
export type WsdlsOptions = {
  readonly release: Release;
  readonly kvs: { readonly service: ValidationService };
};

/** The WSDLs of the members of the cast that speak SOAP; they tell the addresses of all, once those are known. */
export class Wsdls {
  #addresses: Readonly<Record<string, string>> = {};
  readonly #options: WsdlsOptions;
  readonly #addressOf = (port: string) => this.#addresses[port] ?? '';

  constructor(options: WsdlsOptions) {
    this.#options = options;
  }

  /** Tells where everybody answers. */
  tell({
    trafficCenter,
    school,
    kvs,
  }: Readonly<Record<'trafficCenter' | 'school' | 'kvs', string>>) {
    this.#addresses = { TrafficCenter: trafficCenter, Bron: school, Doel: school, [kvsPort]: kvs };
  }

  /** Lets a member also answer `?wsdl` by the WSDL of the exchange. */
  exchange(handler: Handler): Handler {
    const { release: set } = this.#options;
    return withWsdl(handler, { set, name: exchangeService, addressOf: this.#addressOf });
  }

  /** Lets the KVS also answer `?wsdl` by its own. */
  validation(handler: Handler): Handler {
    const { service } = this.#options.kvs;
    const set = { ...service, ports: { [kvsPort]: ['validatieVersies', 'validerenDocument'] } };
    return withWsdl(handler, { set, name: kvsPort, addressOf: this.#addressOf });
  }
}

const kvsPort = 'Validatieservice';
