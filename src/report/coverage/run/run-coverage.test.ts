import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchemaFile } from '#law/schema-file.ts';
import { anyRun } from '../../any-run.test-support.ts';
import { inventRecord } from '../../invented-run.test-support.ts';
import { inventWaivedRecord } from '../../waived-run.test-support.ts';
import { renderRunCsv } from './csv.ts';
import { renderRunCoverage } from './json.ts';

const isValid = new Ajv2020({ allErrors: true }).compile(
  readSchemaFile('run-coverage.schema.json') as SchemaObject,
);

describe('the coverage of a run as JSON', () => {
  it('is as schemas/run-coverage.schema.json describes, of any run', () => {
    fc.assert(
      fc.property(anyRun, (record) => {
        isValid(JSON.parse(renderRunCoverage(record)));

        expect(isValid.errors ?? []).toEqual([]);
      }),
    );
  });

  it('of a run under a waiver is as that schema describes too', () => {
    isValid(JSON.parse(renderRunCoverage(inventWaivedRecord())));

    expect(isValid.errors ?? []).toEqual([]);
  });

  it('counts every requirement once, and holds every result', () => {
    fc.assert(
      fc.property(anyRun, (record) => {
        const { counts, requirements } = JSON.parse(renderRunCoverage(record));
        const sum = Object.values<number>(counts).reduce((one, other) => one + other);

        expect(sum).toBe(record.requirements.length);
        expect(requirements.flatMap(({ results }: { results: unknown[] }) => results)).toHaveLength(
          record.results.length,
        );
      }),
    );
  });
});

describe('the coverage of a run as CSV', () => {
  it('has a line for each requirement, with what came of it, where, and what it rests on', () => {
    const [header, first, , third] = renderRunCsv(inventRecord(), 'nl').split('\r\n');

    expect(header).toMatch(/^requirement,level,title,outcome,not_judged_because,judged,failed_in,/);
    expect(first).toBe(
      'OSO-DOS-01,MUST,De titel van OSO-DOS-01,failed,,1,het-dossier/de-school-haalt-het-op/bron/POVO,,,,,,1,' +
        'De naam ontbreekt: /dossier[1]/naam[1],A22-04,A22-04,wiki OSO:2018/Opvragen_dossier and OSO:2017/Controleren_Sessie',
    );
    expect(third).toMatch(/^OSO-SES-02,MUST,De titel van OSO-SES-02,,not reached,0,/);
  });
});
