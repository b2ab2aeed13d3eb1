import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readSchemaFile } from '#law/schema-file.ts';
import { inventedReport } from './invented-report.test-support.ts';
import { renderJson } from './json.ts';

const isValid = new Ajv2020({ allErrors: true }).compile(
  readSchemaFile('check.schema.json') as SchemaObject,
);

describe('the JSON of a check', () => {
  it('is as schemas/check.schema.json describes', () => {
    isValid(JSON.parse(renderJson(inventedReport)));

    expect(isValid.errors ?? []).toEqual([]);
  });

  it('holds every file, in the order asked, and counts them', () => {
    const { files, counts } = JSON.parse(renderJson(inventedReport));

    expect(files.map(({ file }: { file: string }) => file)).toEqual(
      inventedReport.files.map(({ file }) => file),
    );
    expect(counts).toEqual({
      files: 4,
      inOrder: 1,
      withFindings: 2,
      unreadable: 1,
      fout: 2,
      waarschuwing: 1,
    });
  });

  it('gives each finding its message in the language asked', () => {
    const dutch = JSON.parse(renderJson({ ...inventedReport, language: 'nl' }));

    expect(dutch.files[2].findings).toEqual([
      {
        key: 'X-invented',
        rule: 'X-invented',
        layers: ['extra'],
        severity: 'waarschuwing',
        xpath: '/dossier[1]/inzage[1]',
        line: 7,
        column: 3,
        message: 'Dit is vreemd',
      },
    ]);
  });
});
