import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '#words/text.ts';
import { anyRun } from '../any-run.test-support.ts';
import { invented, inventRecord } from '../invented-run.test-support.ts';
import { renderGithub } from './github.ts';

describe('the step summary', () => {
  it('begins with the verdict and the product', () => {
    expect(renderGithub(inventRecord(), 'nl').split('\n')[0]).toBe(
      '## ✗ Niet gekwalificeerd: Klasboek 3',
    );
  });

  it('has a table of roles and profiles, counts, and each finding with its line of the transcript', () => {
    const summary = renderGithub(inventRecord(), 'nl');

    expect(summary).toContain('| Rol | POVO |\n| --- | --- |\n| bron | ✗ niet voldaan |\n');
    expect(summary).toContain('| ✗ niet voldaan | 1 | 1 |\n');
    expect(summary).toContain(
      '| OSO-DOS-01 De titel van OSO-DOS-01 | De school haalt het op, bron, POVO | Het hele dossier | ' +
        'De naam ontbreekt&#58; /dossier&#91;1&#93;/naam&#91;1&#93; | 3 |\n',
    );
    expect(summary).toContain('Het scenario is afgebroken&#58; Het systeem zweeg');
  });

  it('of any run has nothing in it that is HTML, and tables in which every row has the same cells', () => {
    fc.assert(
      fc.property(anyRun, (record) => {
        const summary = renderGithub(record, 'en');
        const tables = summary.split('\n\n').filter((part) => part.startsWith('|'));

        expect(summary).not.toMatch(/[<>`*[\]]/);
        for (const rows of tables.map((part) => part.trim().split('\n'))) {
          expect(new Set(rows.map((row) => row.split('|').length)).size).toBe(1);
        }
      }),
    );
  });

  it('stays under the mebibyte that GitHub takes, and tells how much it left out', () => {
    const long = { ...invented, actual: text('"'.repeat(5_000), 'x') };

    const summary = renderGithub(inventRecord({ findings: Array(2_000).fill(long) }), 'nl');

    expect(new TextEncoder().encode(summary).length).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/die hier niet meer pasten en in het rapport staan: 1\d{3}\n/);
  });
});
