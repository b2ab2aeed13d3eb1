import { writeFault } from '#exchange/soap.ts';
import type { Handler } from '../wire/wire-server.ts';

/** A server that cannot answer while it is switched on: a SOAP fault, whatever is asked. */
export class OutOfOrder {
  isOn = false;

  /** Gives the same handler, out of order when it is switched on. */
  wrap(handler: Handler): Handler {
    return (arrival) => (this.isOn ? outOfOrder : handler(arrival));
  }
}

const outOfOrder = {
  status: 500,
  body: writeFault('Server', 'The Traffic Center is out of order'),
} as const;
