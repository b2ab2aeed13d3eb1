import { describe, expect, it } from 'vitest';
import { BronScene, delivery } from '#evidence/scenes.test-support.ts';
import { planned, pupil, TranscriptBuilder } from '#evidence/transcript-builder.test-support.ts';
import type { Language } from '#words/text.ts';
import { entriesOf, filesOf, judgeOf, recordOf } from '../run-files.test-support.ts';
import type { RunFiles } from '../run-files.ts';
import { verifyRun } from '../verify-run.ts';
import { otherFormats } from './other-formats.ts';

const run = filesOf(failedTranscript());
const languages: readonly Language[] = ['nl', 'en'];

/** A run of one scenario, in which the bron never asked whether the session holds. */
function failedTranscript(): string {
  const delivers = planned('delivers', 'bron', ['OSO-DOS-01', 'OSO-SES-01']);
  const transcript = new TranscriptBuilder([delivers]);
  const scene = new BronScene({}, { transcript, scenario: delivers });
  scene.asks().answer(delivery(pupil.dossier));
  transcript.ask(delivers, 'OSO-DOS-01');
  transcript.ask(delivers, 'OSO-SES-01');
  transcript.end(delivers);
  return transcript.close().ndjson;
}

/** Everything that the run could leave beside its record. */
function reportsIn(language: Language): Map<string, string> {
  const reported = { record: recordOf(run), entries: entriesOf(run), language };
  const files = Object.values(otherFormats).flatMap((format) =>
    format.kind === 'file'
      ? [[format.name, format.render(reported)] as const]
      : format
          .render(reported)
          .map(({ name, content }) => [`${format.name}/${name}`, content] as const),
  );
  return new Map(files);
}

const reports = reportsIn('nl');
const [aResult = ''] = [...reports.keys()].filter((path) => path.endsWith('-result.json'));

function rowsOf(change: Partial<RunFiles>, suite = 'test') {
  const { rows, standing } = verifyRun({ ...run, ...change }, judgeOf(undefined, suite));
  return { standing, rows: rows.filter(({ id }) => id.startsWith('report-')) };
}

describe('the reports beside a run', () => {
  it.each(languages)('are each sound as the run left them in language %s', (language) => {
    const { standing, rows } = rowsOf({ reports: reportsIn(language) });

    expect(standing).toBe('sound');
    expect(rows.map(({ id }) => id)).toEqual(
      Object.keys(otherFormats).map((name) => `report-${name}`),
    );
    expect(new Set(rows.map((row) => row.standing))).toEqual(new Set(['sound']));
  });

  it('are not looked for where the run left none', () => {
    expect(rowsOf({}).rows).toEqual([]);
  });

  it.each([...reports.keys()])('are tampered with when %s was rewritten, and named', (path) => {
    const changed = (reports.get(path) ?? '').replace(/.$/s, '');

    const { standing, rows } = rowsOf({ reports: new Map(reports).set(path, changed) });

    expect(standing).toBe('tampered');
    expect(rows.filter((row) => row.standing !== 'sound')).toEqual([
      expect.objectContaining({ detail: { nl: says(path), en: says(path) } }),
    ]);
  });

  it('are tampered with when a result is missing, or one too many', () => {
    const fewer = new Map([...reports].filter(([path]) => path !== aResult));
    const more = new Map(reports).set('allure-results/0-result.json', '{}');

    const found = [fewer, more].map((changed) => rowsOf({ reports: changed }));

    expect(found.map(({ standing }) => standing)).toEqual(['tampered', 'tampered']);
    expect(found.map(({ rows }) => rows.at(-1)?.detail)).toEqual([
      { nl: says(aResult), en: says(aResult) },
      { nl: says('0-result.json'), en: says('0-result.json') },
    ]);
  });

  it('are tampered with when they are of two languages at once', () => {
    const mixed = new Map(reports).set(aResult, reportsIn('en').get(aResult) ?? '');

    expect(rowsOf({ reports: mixed }).standing).toBe('tampered');
  });

  it('are only told of when they differ and another version wrote them', () => {
    const changed = new Map(reports).set('junit.xml', '<testsuites/>');

    const { standing, rows } = rowsOf({ reports: changed }, '1.4');

    expect(standing).toBe('sound');
    expect(rows.map((row) => row.standing)).toEqual(['told', 'sound', 'sound', 'sound', 'sound']);
  });

  it('say nothing beside no record', () => {
    const { rows } = rowsOf({ reports, record: undefined, report: undefined });

    expect(new Set(rows.map((row) => row.standing))).toEqual(new Set(['tampered']));
  });
});

function says(words: string): unknown {
  return expect.stringContaining(words);
}
