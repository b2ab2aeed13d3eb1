import type { FaultName, MessageSet } from './release.ts';
import { writeFault } from './soap.ts';

/** Answers with the SOAP fault that the data has for what went wrong; `reason` is for whoever reads it. */
export function faultOf(
  { faults }: Pick<MessageSet, 'faults'>,
  name: FaultName,
  reason: string,
): { readonly status: number; readonly body: string } {
  const { faultcode, httpStatus } = faults[name];
  return { status: httpStatus, body: writeFault(faultcode, reason) };
}
