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
  /** How the pupil gets into the LAS, where that is not by the file alone. */
  readonly how?: Text | undefined;
};

/** Writes the page, to be printed, of the pupils that a run is going to want in the LAS. */
export function renderSheet(pupils: readonly SheetPupil[], language: Language): string {
  const say = ({ [language]: words }: Text) => words;
  const isOtherwise = pupils.some(({ how }) => how !== undefined);
  const cellOf = (how: Text | undefined) => isOtherwise && html`<td>${how ? say(how) : ''}</td>`;
  const rows = pupils.map(
    ({ scenario, pgn, name, brin, file, how }) =>
      html`<tr><td>${pgn}</td><td>${name}</td><td>${brin}</td><td>${file}</td>${cellOf(how) || undefined}<td>${scenario}</td></tr>`,
  );
  const heads = [words.pgn, words.name, words.school, words.file];
  const columns = [...heads, ...(isOtherwise ? [words.how] : []), words.scenario];
  return `<!doctype html>
${write(html`<html lang="${language}"><head><meta charset="utf-8"><title>${say(words.title)}</title>${trusted(style)}</head>
<body><h1>${say(words.title)}</h1><p>${say(isOtherwise ? words.aboutOso : words.about)}</p>
<table><thead><tr>${columns.map((word) => html`<th>${say(word)}</th>`)}</tr></thead>
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
  aboutOso: text(
    'Deze leerlingen bestaan niet. Zij komen via OSO in het LAS: vóór elk scenario vraagt de run u om er één op te halen en in te schrijven. Waar dat niet kan, staat waarom, en voert u de leerling in uit het dossierbestand. Vraagt een scenario iets bijzonders van een dossier, dan staat dat bij de opdracht, met het bestand dat dan geldt.',
    'These pupils do not exist. They get into the LAS through OSO: before each scenario the run asks you to fetch and enrol one. Where that cannot be it says why, and you enter the pupil from the dossier file. Where a scenario wants something special of a dossier, the task says so, with the file that counts then.',
  ),
  how: text('Hoe in het LAS', 'How into the LAS'),
  pgn: text('PGN', 'PGN'),
  name: text('Naam', 'Name'),
  school: text('School', 'School'),
  file: text('Dossier', 'Dossier'),
  scenario: text('Scenario', 'Scenario'),
} as const;
