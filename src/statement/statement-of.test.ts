import { describe, expect, it } from 'vitest';
import { inventRecord } from '#report/invented-run.test-support.ts';
import {
  inventStatedRecord,
  inventStatement,
  shapes,
  signedAt,
  waiver,
} from './invented-statement.test-support.ts';
import { recordDigest } from './record-digest.ts';

const other = {
  runId: 'run-0',
  startedAt: '2026-11-20T10:00:00.000Z',
  outcome: 'failed',
  isPartial: false,
  isSamePlan: true,
  waived: 0,
} as const;

describe('what a statement says', () => {
  it.each(['attested', 'self-declared'] as const)('is as its schema describes when %s', (kind) => {
    const statement = inventStatement({
      kind,
      outcome: 'waived',
      waivers: [waiver],
      attempt: { number: 2, others: [other] },
    });

    expect(shapes.isStatement(JSON.parse(JSON.stringify(statement)))).toBe(true);
  });

  it('is nothing of a reference in which something was changed', () => {
    expect(() => inventStatement({ target: { change: 'answers-in-utf-16' } })).toThrow(
      'answers-in-utf-16',
    );
    expect(
      shapes.isStatement({
        ...inventStatement(),
        product: { ...inventStatement().product, change: 'answers-in-utf-16' },
      }),
    ).toBe(false);
  });

  it('is what the record says of product, claims, verdicts and law', () => {
    const record = inventStatedRecord();
    const statement = inventStatement();

    expect(statement).toMatchObject({
      product: { supplier: 'Leverancier', name: 'Klasboek', version: '3' },
      driver: 'http',
      release: '2022',
      gegevensset: '2019.1',
      suite: '0.1.0',
      roles: ['bron'],
      profiles: ['POVO'],
      outcome: 'passed',
      verdicts: [{ role: 'bron', profile: 'POVO', outcome: 'passed' }],
      notApplicable: record.notClaimed,
      run: {
        id: 'run-1',
        transcriptDigest: record.volatile.transcriptDigest,
        planDigest: record.planDigest,
        law: record.law,
      },
    });
  });

  it('names the assumptions under what was judged, those that nobody confirmed apart', () => {
    const [assumption] = inventRecord().assumptions;
    const assumptions = ['A22-03', 'A22-04', 'A22-05'].map((id) => {
      return { ...assumption, id, isConfirmed: id === 'A22-05' };
    });
    const requirements = [
      { id: 'OSO-DOS-01', assumptions: ['A22-04', 'A22-05'], outcome: 'passed' },
      { id: 'OSO-SES-02', assumptions: ['A22-03'] },
    ];
    const record = { assumptions, requirements } as never;

    expect(inventStatement({ record }).assumptions).toEqual({
      confirmed: ['A22-05'],
      unconfirmed: ['A22-04'],
    });
  });

  it('holds the waivers that the verdict needed, without what is ours, and no other', () => {
    const unused = { ...waiver, requirement: 'OSO-SES-01', use: 'unused' } as const;
    const used = { ...waiver, use: 'used' } as const;

    expect(inventStatement({ outcome: 'waived', waivers: [used, unused] }).waivers).toEqual([
      waiver,
    ]);
  });

  it('holds which attempt it was and how the others ended, where that was kept', () => {
    const attempt = { number: 2, others: [other] };

    expect(inventStatement({ attempt }).run.attempt).toEqual(attempt);
    expect(inventStatement().run).not.toHaveProperty('attempt');
  });

  it('is valid for the days asked, and no longer than the first waiver', () => {
    const later = { ...waiver, until: '2027-10-31' };
    const statement = inventStatement({ outcome: 'waived', waivers: [later, waiver] });

    expect(inventStatement({ validDays: 10 })).toMatchObject({
      iat: signedAt.getTime() / 1000,
      exp: signedAt.getTime() / 1000 + 10 * 86_400,
    });
    expect(statement.exp).toBe(Date.parse('2027-03-31T22:00:00.000Z') / 1000);
  });

  it('is not to be had of a partial run', () => {
    expect(() => inventStatement({ record: { outcome: 'partial' } })).toThrow('partial run');
  });
});

describe('the digest of a record', () => {
  it('is the same whatever is volatile and however its keys are ordered', () => {
    const record = inventStatedRecord();
    const turned = Object.fromEntries(Object.entries(record).reverse()) as typeof record;
    const volatile = { ...record.volatile, runId: 'another' };

    expect(recordDigest({ ...turned, volatile })).toBe(recordDigest(record));
  });

  it('is another for any other verdict', () => {
    expect(recordDigest(inventStatedRecord({ outcome: 'failed' }))).not.toBe(
      recordDigest(inventStatedRecord()),
    );
  });
});
