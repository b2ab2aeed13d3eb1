import { describe, expect, it } from 'vitest';
import { law } from '#evidence/transcript-builder.test-support.ts';
import { faultOf } from './fault.ts';
import { readEnvelope } from './soap.ts';

describe('a fault', () => {
  it('has the status and the faultcode that the data gives for what went wrong', () => {
    const outOfOrder = { faultcode: 'Server', httpStatus: 503 } as const;
    const faults = { ...law.release.faults, outOfOrder };

    const { status, body } = faultOf({ faults }, 'outOfOrder', 'Back at 8');

    expect(status).toBe(503);
    expect(readEnvelope(body)).toEqual({
      kind: 'fault',
      code: 'soapenv:Server',
      reason: 'Back at 8',
    });
  });
});
