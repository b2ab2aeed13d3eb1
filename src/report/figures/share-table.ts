import type { Language } from '#words/text.ts';
import { percentOf, type Share, sectorsIn, shareTitle } from './share.ts';

/** Writes shares as a table: a line for each day, a column for each sector. */
export function renderShareTable(shares: readonly Share[], language: Language): string {
  const sectors = sectorsIn(shares);
  const days = [...new Set(shares.map(({ day }) => day))].sort();
  const cells = days.map((day) => [
    day,
    ...sectors.map((sector) => {
      const share = shares.find((each) => each.day === day && each.sector === sector);
      return share ? `${percentOf(share)}% (${share.qualified}/${share.schools})` : '-';
    }),
  ]);
  const rows = [[language === 'nl' ? 'dag' : 'day', ...sectors], ...cells];
  const widths = rows[0]?.map((_cell, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${[shareTitle[language], '', ...lines].join('\n')}\n`;
}
