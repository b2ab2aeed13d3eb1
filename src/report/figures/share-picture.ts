/**
 * The share per sector over time as one SVG. Lines differ in dash as well as in colour, each ends in its name and share, and
 * the same is told in words for who does not see it. It is drawn in currentColor where that can be, so it follows day and night.
 */
import { html, type Markup, trusted, write } from '#report/html/markup.ts';
import type { Language } from '#words/text.ts';
import { percentOf, type Share, sectorsIn, shareTitle } from './share.ts';

const [width, height] = [640, 300];
const [left, right, top, bottom] = [48, 110, 44, 40];
const looks: Readonly<Record<string, { readonly colour: string; readonly dash: string }>> = {
  PO: { colour: '#1d70b8', dash: '' },
  VO: { colour: '#b5500b', dash: '8 4' },
  SWV: { colour: '#5b7f1a', dash: '2 4' },
};

/** Draws shares as lines from day to day. */
export function renderSharePicture(shares: readonly Share[], language: Language): string {
  const sectors = sectorsIn(shares);
  const days = [...new Set(shares.map(({ day }) => day))].sort();
  const told = sectors.map((sector) => tell(lastOf(shares, sector))).join('; ');
  return write(html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="share-title share-desc" font-family="system-ui, sans-serif" font-size="13" fill="currentColor">
<title id="share-title">${shareTitle[language]}</title>
<desc id="share-desc">${days[0] ?? ''} – ${days.at(-1) ?? ''}: ${told}</desc>
<text x="${left}" y="22" font-weight="600" font-size="15">${shareTitle[language]}</text>
${[0, 25, 50, 75, 100].map(gridLine)}
${dayLabels(days)}
${sectors.map((sector) =>
  lineOf(
    shares.filter((each) => each.sector === sector),
    days,
  ),
)}
${endLabels(sectors.map((sector) => lastOf(shares, sector)))}
</svg>
`);
}

function lastOf(shares: readonly Share[], sector: string): Share {
  const own = shares.filter((share) => share.sector === sector);
  const last = own.toSorted((one, other) => one.day.localeCompare(other.day)).at(-1);
  return last ?? { day: '', sector, schools: 0, qualified: 0 };
}

function tell(share: Share): string {
  return `${share.sector} ${percentOf(share)}%`;
}

function y(percent: number): number {
  return Math.round(height - bottom - (percent * (height - top - bottom)) / 100);
}

function x(day: string, days: readonly string[]): number {
  const [first, last] = [Date.parse(days[0] ?? day), Date.parse(days.at(-1) ?? day)];
  const part = last === first ? 1 : (Date.parse(day) - first) / (last - first);
  return Math.round(left + part * (width - left - right));
}

function gridLine(percent: number): Markup {
  return html`<path d="M${left} ${y(percent)}H${width - right}" stroke="currentColor" stroke-opacity="0.2"/><text x="${left - 8}" y="${y(percent) + 4}" text-anchor="end">${percent}%</text>
`;
}

function dayLabels(days: readonly string[]): Markup {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return html``;
  const end = html`<text x="${width - right}" y="${height - 14}" text-anchor="end">${last}</text>`;
  if (first === last) return end;
  return html`<text x="${left}" y="${height - 14}">${first}</text>${end}`;
}

function lineOf(shares: readonly Share[], days: readonly string[]): Markup {
  const [one] = shares;
  const look = looks[one?.sector ?? ''] ?? { colour: 'currentColor', dash: '' };
  const points = shares
    .toSorted((first, second) => first.day.localeCompare(second.day))
    .map((share) => `${x(share.day, days)},${y(percentOf(share))}`);
  const dash = trusted(look.dash === '' ? '' : ` stroke-dasharray="${look.dash}"`);
  const [only] = points;
  if (only !== undefined && points.length === 1) {
    const [cx, cy] = only.split(',');
    return html`<circle cx="${cx}" cy="${cy}" r="4" fill="${look.colour}"/>
`;
  }
  return html`<polyline points="${points.join(' ')}" fill="none" stroke="${look.colour}" stroke-width="2.5"${dash}/>
`;
}

/** Names that would lie over each other move apart. */
function endLabels(lasts: readonly Share[]): Markup[] {
  let above = Number.NEGATIVE_INFINITY;
  return lasts
    .toSorted((one, other) => percentOf(other) - percentOf(one))
    .map((share) => {
      const place = Math.max(y(percentOf(share)) + 4, above + 16);
      above = place;
      const look = looks[share.sector] ?? { colour: 'currentColor' };
      return html`<path d="M${width - right + 8} ${place - 4}h12" stroke="${look.colour}" stroke-width="4"/><text x="${width - right + 26}" y="${place}">${tell(share)}</text>
`;
    });
}
