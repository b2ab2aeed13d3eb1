import { CsvError, parse } from 'csv-parse/sync';
import { type Text, text } from '#words/text.ts';
import { isDay } from '../calendar/is-day.ts';
import type { Sector } from '../database/tables.ts';
import { type SchoolColumn, type SchoolRow, schoolColumns } from './school-row.ts';

/** What is wrong with one line of a list; the first is line 1. */
export type LineProblem = { readonly line: number; readonly what: Text };

/** What a list holds, and everything that is wrong with it. */
export type SchoolList = {
  readonly rows: readonly SchoolRow[];
  readonly problems: readonly LineProblem[];
};

/** Reads a school list: CSV with a line of column names, commas or semicolons between fields. Dates that lack become `today`. */
export function readSchoolList(csv: string, today: string): SchoolList {
  const lines = linesIn(csv);
  if ('problem' in lines) return { rows: [], problems: [lines.problem] };
  const [head, ...body] = lines;
  const columns = head?.record.map((name) => name.trim().toLowerCase()) ?? [];
  const wrong = wrongColumns(columns);
  if (wrong) return { rows: [], problems: [{ line: head?.line ?? 1, what: wrong }] };
  const seen = new Map<string, number>();
  const names = new Map<string, string>();
  const read = body.map(({ line, record }) => {
    const fields = fieldsOf(columns, record);
    const problems = [...problemsIn(fields), ...clashes(fields, { line, seen, names })];
    const isClosingTold = columns.includes('gesloten');
    return { line, problems, row: rowOf(fields, { today, isClosingTold }) };
  });
  return {
    rows: read.map(({ row }) => row),
    problems: read.flatMap(({ line, problems }) => problems.map((what) => ({ line, what }))),
  };
}

type Line = { readonly line: number; readonly record: readonly string[] };

function linesIn(csv: string): readonly Line[] | { readonly problem: LineProblem } {
  try {
    const delimiter = /^[^\n]*;/.test(csv) ? ';' : ',';
    const options = { bom: true, delimiter, info: true, relax_column_count: true } as const;
    const found = parse(csv, { ...options, skip_empty_lines: true, trim: true }) as unknown as {
      readonly record: string[];
      readonly info: { readonly lines: number };
    }[];
    return found.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(Reflect.get(error, 'lines') ?? 1);
    const what = text(`Is geen CSV (${error.code})`, `Is no CSV (${error.code})`);
    return { problem: { line, what } };
  }
}

function wrongColumns(columns: readonly string[]): Text | undefined {
  const known = Object.keys(schoolColumns);
  const strange = columns.find((name) => !known.includes(name));
  const all = known.join(', ');
  if (strange !== undefined) {
    return text(
      `Kent de kolom "${strange}" niet: mogelijk zijn ${all}`,
      `Has an unknown column "${strange}": possible are ${all}`,
    );
  }
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) {
    return text(`Noemt de kolom "${twice}" twee keer`, `Names the column "${twice}" twice`);
  }
  const missing = Object.entries(schoolColumns).find(
    ([name, { isNeeded }]) => isNeeded && !columns.includes(name),
  );
  if (!missing) return undefined;
  return text(`Mist de kolom "${missing[0]}"`, `Lacks the column "${missing[0]}"`);
}

type Fields = Readonly<Record<SchoolColumn, string>> & { readonly count: 'right' | 'wrong' };

function fieldsOf(columns: readonly string[], record: readonly string[]): Fields {
  const entries = Object.keys(schoolColumns).map((name) => [
    name,
    record[columns.indexOf(name)] ?? '',
  ]);
  const count = record.length === columns.length ? 'right' : 'wrong';
  return { ...Object.fromEntries(entries), count } as Fields;
}

const sectors: readonly Sector[] = ['PO', 'VO', 'SWV'];

function problemsIn(fields: Fields): Text[] {
  const { brin, vestiging, naam, sector, plaats, leverancier, oin, product, versie } = fields;
  const { vanaf, gesloten } = fields;
  const uses = [leverancier, oin, product, versie].filter((field) => field !== '').length;
  const rules: readonly (readonly [boolean, Text])[] = [
    [
      fields.count === 'right',
      text(
        'Heeft meer of minder velden dan de eerste regel',
        'Has more or fewer fields than the first line',
      ),
    ],
    [
      /^\d{2}[A-Z]{2}$/.test(brin),
      text(
        `"${brin}" is geen BRIN: twee cijfers en twee hoofdletters, als 99ZA`,
        `"${brin}" is no BRIN: two digits and two capitals, as 99ZA`,
      ),
    ],
    [
      /^(\d{2})?$/.test(vestiging),
      text(
        `"${vestiging}" is geen vestiging: twee cijfers, als 00`,
        `"${vestiging}" is no vestiging: two digits, as 00`,
      ),
    ],
    [naam !== '', text('Mist de naam', 'Lacks the name')],
    [plaats !== '', text('Mist de plaats', 'Lacks the place')],
    [
      sectors.some((known) => known === sector),
      text(`"${sector}" is geen sector: PO, VO of SWV`, `"${sector}" is no sector: PO, VO or SWV`),
    ],
    [
      uses === 0 || uses === 4,
      text(
        'Noemt van leverancier, oin, product en versie een deel: noem ze alle vier, of geen',
        'Names a part of leverancier, oin, product and versie: name all four, or none',
      ),
    ],
    [
      /^(\d{20})?$/.test(oin),
      text(`"${oin}" is geen OIN: twintig cijfers`, `"${oin}" is no OIN: twenty digits`),
    ],
    [
      vanaf === '' || isDay(vanaf),
      text(`"${vanaf}" is geen dag, als 2026-01-31`, `"${vanaf}" is no day, as 2026-01-31`),
    ],
    [
      gesloten === '' || isDay(gesloten),
      text(`"${gesloten}" is geen dag, als 2026-01-31`, `"${gesloten}" is no day, as 2026-01-31`),
    ],
  ];
  return rules.flatMap(([isRight, what]) => (isRight ? [] : [what]));
}

type Seen = {
  readonly line: number;
  readonly seen: Map<string, number>;
  readonly names: Map<string, string>;
};

function clashes(
  { brin, vestiging, oin, leverancier }: Fields,
  { line, seen, names }: Seen,
): Text[] {
  const code = `${brin}${vestiging || '00'}`;
  const [before, named] = [seen.get(code), names.get(oin)];
  seen.set(code, before ?? line);
  names.set(oin, named ?? leverancier);
  const twice = text(
    `${code} staat ook op regel ${before}`,
    `${code} stands on line ${before} too`,
  );
  const other = text(
    `OIN ${oin} is hier van "${leverancier}", en eerder van "${named}"`,
    `OIN ${oin} is of "${leverancier}" here, and of "${named}" before`,
  );
  const isOther = oin !== '' && named !== undefined && named !== leverancier;
  return [...(before === undefined ? [] : [twice]), ...(isOther ? [other] : [])];
}

type Told = { readonly today: string; readonly isClosingTold: boolean };

function rowOf(fields: Fields, { today, isClosingTold }: Told): SchoolRow {
  const { brin, vestiging: told, naam, sector, plaats, vanaf } = fields;
  const vestiging = told || '00';
  return {
    code: `${brin}${vestiging}`,
    brin,
    vestiging,
    name: naam,
    // Who uses the rows has seen that there are no problems.
    sector: sector as Sector,
    place: plaats,
    swv: fields.swv || null,
    region: fields.regio || null,
    supplier: fields.leverancier || null,
    oin: fields.oin || null,
    product: fields.product || null,
    version: fields.versie || null,
    from: vanaf || today,
    closed: isClosingTold ? fields.gesloten || null : undefined,
  };
}
