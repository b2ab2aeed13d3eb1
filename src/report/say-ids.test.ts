import { describe, expect, it } from 'vitest';
import { sayIds } from './say-ids.ts';

describe('ids in few words', () => {
  it('are told by the first and the last where three or more follow each other', () => {
    expect(sayIds(['A22-04', 'A22-01', 'A22-02', 'A22-03', 'A22-07', 'A22-08'])).toBe(
      'A22-01 – A22-04, A22-07, A22-08',
    );
  });

  it('never run on into another kind', () => {
    expect(sayIds(['OSO-DOS-01', 'OSO-DOS-02', 'OSO-SES-03', 'OSO-SES-04', 'OSO-SES-05'])).toBe(
      'OSO-DOS-01, OSO-DOS-02, OSO-SES-03 – OSO-SES-05',
    );
  });
});
