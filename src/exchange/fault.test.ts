import { describe, expect, it } from 'vitest';
import { law } from '#evidence/transcript-builder.test-support.ts';
import { faultOf } from './fault.ts';
import { emptyInDetail } from './fault-detail.ts';
import { readEnvelope } from './soap.ts';

describe('a fault', () => {
  it('has the status and the faultcode that the data gives for what went wrong', () => {
    const outOfOrder = { faultcode: 'Server', httpStatus: 503 } as const;
    const faults = { ...law.release.faults, outOfOrder };

    const { status, body } = faultOf({ ...law.release, faults }, 'outOfOrder', 'Back at 8');

    expect(status).toBe(503);
    expect(readEnvelope(body)).toEqual({
      kind: 'fault',
      code: 'soapenv:Server',
      reason: 'Back at 8',
    });
  });

  it('has the detail that the data gives: text holds the reason, the rest what is said, or nothing', () => {
    const code = { name: 'code', type: 'code' } as const;
    const element = {
      name: 'storing',
      content: [
        code,
        {
          choice: [
            { name: 'sinds', type: 'dateTime' },
            { name: 'tekst', type: 'text' },
          ],
        },
        { name: 'tot', type: 'dateTime', optional: true },
      ],
    } as const;
    const detail = { element, values: { code: 'OSO1' } };
    const outOfOrder = { faultcode: 'Server', httpStatus: 500, detail } as const;
    const faults = { ...law.release.faults, outOfOrder };

    const { body } = faultOf({ ...law.release, faults }, 'outOfOrder', 'Back at 8');

    expect(body).toContain(
      `<detail><storing xmlns="${law.release.namespace}"><code>OSO1</code><tekst>Back at 8</tekst></storing></detail>`,
    );
    expect(emptyInDetail(law.release, detail)).toEqual([]);
    expect(emptyInDetail(law.release, { element })).toEqual(['code']);
  });
});
