import { describe, expect, it } from 'vitest';
import type { Share } from './share.ts';
import { renderSharePicture } from './share-picture.ts';
import { renderShareTable } from './share-table.ts';

const shares: readonly Share[] = [
  { day: '2026-08-31', sector: 'VO', schools: 3, qualified: 1 },
  { day: '2026-08-31', sector: 'PO', schools: 10, qualified: 0 },
  { day: '2026-09-30', sector: 'PO', schools: 1000, qualified: 999 },
];

describe('the share that is qualified', () => {
  it('stands in a table by day and sector, and is no hundred before all are', () => {
    expect(renderShareTable(shares, 'nl').split('\n').slice(2)).toEqual([
      'dag         PO              VO',
      '2026-08-31  0% (0/10)       33% (1/3)',
      '2026-09-30  99% (999/1000)  -',
      '',
    ]);
  });

  it('is drawn from left to right, and told in words', () => {
    const picture = renderSharePicture(shares, 'en');

    expect(picture).toContain(
      '<desc id="share-desc">2026-08-31 – 2026-09-30: PO 99%; VO 33%</desc>',
    );
    expect(picture).toContain('points="48,260 530,46"');
  });

  it('of nothing is an empty picture', () => {
    expect(renderSharePicture([], 'nl')).toContain('</svg>');
  });
});
