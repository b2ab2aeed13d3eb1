import { html, type Markup, trusted } from '#report/html/markup.ts';
import type { Verdict } from '#verdict/outcome.ts';
import { type Language, type Text, text } from '#words/text.ts';

/** Draws the seal of the service desk; who does not see it reads all of it elsewhere on the page. */
export function seal(outcome: Verdict, language: Language): Markup {
  return html`<svg class="seal" viewBox="-100 -100 200 200" width="150" height="150" aria-hidden="true" focusable="false">
<defs><path id="ring" d="M0 76A76 76 0 1 1 .01 76"/></defs>
<g fill="none" stroke="currentColor" stroke-width=".7">${trusted(rosette)}</g>
<circle r="86" fill="#fff" stroke="currentColor" stroke-width="2.4"/>
<circle r="62" fill="none" stroke="currentColor" stroke-width="1.2"/>
<g fill="none" stroke="currentColor" stroke-width=".45" opacity=".75">${trusted(flower)}</g>
<circle r="33" fill="#fff" stroke="currentColor" stroke-width="1.2"/>
<text class="ring" textLength="462" dy="5"><textPath href="#ring">${words.ring[language]}</textPath></text>
<path class="mark" d="${marks[outcome]}" fill="none" stroke="currentColor" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;
}

/** The scalloped edge. */
const rosette = turned(18, '<ellipse cx="0" cy="0" rx="99" ry="88"/>');

/** The lines in the middle, as on a banknote. */
const flower = turned(30, '<ellipse cx="0" cy="0" rx="58" ry="34"/>');

function turned(times: number, shape: string): string {
  const turns = Array.from({ length: times }, (_, at) => (at * 180) / times);
  return turns.map((degrees) => `<g transform="rotate(${degrees})">${shape}</g>`).join('');
}

const marks: Readonly<Record<Verdict, string>> = {
  passed: 'M-16 1L-4 13L17 -13',
  waived: 'M-13 -5H13M0 -18V8M-13 17H13',
  failed: 'M-13 -13L13 13M13 -13L-13 13',
  inconclusive: 'M-10 0H10',
};

const words = {
  ring: text('OSO KEUR · GEKEURD DOOR DE SERVICEDESK ·', 'OSO KEUR · TESTED BY THE SERVICE DESK ·'),
} as const satisfies Readonly<Record<string, Text>>;
