import { writeFault } from '#exchange/soap.ts';
import type { Mischief } from './mischief.ts';

/** Cannot answer: a SOAP fault, whatever is asked. */
export const outOfOrder: Mischief = () => () => ({
  status: 500,
  body: writeFault('Server', 'This service is out of order'),
});
