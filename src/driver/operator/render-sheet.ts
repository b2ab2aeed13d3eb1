import { html, trusted, write } from '#report/html/markup.ts';
import { type Language, type Text, text } from '#words/text.ts';

/** A pupil that a run is going to want in the LAS, and for which scenario. */
export type SheetPupil = {
  readonly scenario: string;
  readonly pgn: string;
  readonly name: string;
  readonly brin: string;
  /** Where the dossier is. */
  readonly file: string;
};

/** Writes the page, to be printed, of the pupils that a run is going to want in the LAS. */
export function renderSheet(pupils: readonly SheetPupil[], language: Language): string {
  const say = ({ [language]: words }: Text) => words;
  const rows = pupils.map(
    ({ scenario, pgn, name, brin, file }) =>
      html`<tr><td>${pgn}</td><td>${name}</td><td>${brin}</td><td>${file}</td><td>${scenario}</td></tr>`,
  );
  return `<!doctype html>
${write(html`<html lang="${language}"><head><meta charset="utf-8"><title>${say(words.title)}</title>${trusted(style)}</head>
<body><h1>${say(words.title)}</h1><p>${say(words.about)}</p>
<table><thead><tr>${[words.pgn, words.name, words.school, words.file, words.scenario].map((word) => html`<th>${say(word)}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></body></html>`)}`;
}

const style = `<style>body{font:12pt/1.4 system-ui,sans-serif;margin:1.5cm}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.2em .6em;border-bottom:1px solid #bbb;vertical-align:top}tr{break-inside:avoid}thead{display:table-header-group}</style>`;

const words = {
  title: text('Testleerlingen van deze run', 'Test pupils of this run'),
  about: text(
    'Deze leerlingen bestaan niet. U kunt hen vooraf in het LAS invoeren uit de dossierbestanden. Vraagt een scenario iets bijzonders van een dossier, dan staat dat bij de opdracht, met het bestand dat dan geldt.',
    'These pupils do not exist. You may enter them in the LAS beforehand, from the dossier files. Where a scenario wants something special of a dossier, the task says so, with the file that counts then.',
  ),
  pgn: text('PGN', 'PGN'),
  name: text('Naam', 'Name'),
  school: text('School', 'School'),
  file: text('Dossier', 'Dossier'),
  scenario: text('Scenario', 'Scenario'),
} as const;
