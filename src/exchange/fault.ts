import { writeElement } from './encode.ts';
import { fieldsOfDetail } from './fault-detail.ts';
import type { FaultName, MessageSet } from './release.ts';
import { writeFault } from './soap.ts';

/** Answers with the SOAP fault that the data has for what went wrong; `reason` is for whoever reads it. */
export function faultOf(
  service: Pick<MessageSet, 'faults' | 'types' | 'namespace'>,
  name: FaultName,
  reason: string,
): { readonly status: number; readonly body: string } {
  const { faultcode, httpStatus, detail } = service.faults[name];
  if (!detail) return { status: httpStatus, body: writeFault(faultcode, reason) };
  const fields = fieldsOfDetail(service, detail, reason);
  const element = writeElement(service, detail.element, fields);
  return { status: httpStatus, body: writeFault(faultcode, reason, element) };
}
