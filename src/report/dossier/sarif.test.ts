import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { inventedReport } from './invented-report.test-support.ts';
import { renderSarif } from './sarif.ts';

const text = { type: 'object', required: ['text'], properties: { text: { minLength: 1 } } };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const place = {
  type: 'object',
  properties: {
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation'],
      properties: {
        artifactLocation: {
          type: 'object',
          required: ['uri'],
          properties: { uri: { type: 'string', pattern: '^[^ #\\\\]+$' } },
        },
        region: {
          type: 'object',
          required: ['startLine'],
          properties: {
            startLine: { type: 'integer', minimum: 1 },
            startColumn: { type: 'integer', minimum: 1 },
          },
        },
      },
    },
    logicalLocations: {
      type: 'array',
      items: { type: 'object', properties: { fullyQualifiedName: { type: 'string' } } },
    },
  },
};

/** What the schema of SARIF 2.1.0 requires, as far as we write it. */
const essentials = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                properties: {
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id', 'shortDescription'],
                      properties: {
                        shortDescription: text,
                        defaultConfiguration: { type: 'object', properties: { level } },
                      },
                    },
                  },
                },
              },
            },
          },
          language: { type: 'string', pattern: '^[a-zA-Z]{2}$' },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          invocations: {
            type: 'array',
            items: {
              type: 'object',
              required: ['executionSuccessful'],
              properties: {
                executionSuccessful: { type: 'boolean' },
                toolExecutionNotifications: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['message'],
                    properties: { message: text, level },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message', 'ruleId', 'level', 'locations'],
              properties: {
                message: text,
                level,
                ruleIndex: { type: 'integer', minimum: 0 },
                locations: { type: 'array', items: place },
              },
            },
          },
        },
      },
    },
  },
};

const isValid = new Ajv2020({ allErrors: true, strict: false }).compile(essentials);
const log = JSON.parse(renderSarif(inventedReport));
const [run] = log.runs;

describe('the SARIF of a check', () => {
  it('has what SARIF 2.1.0 requires', () => {
    isValid(log);

    expect(isValid.errors ?? []).toEqual([]);
  });

  it('describes each rule that fired, once, and lets results point at it', () => {
    const { rules } = run.tool.driver;

    expect(rules.map(({ id }: { id: string }) => id)).toEqual(['O009', 'S-unknown', 'X-invented']);
    expect(rules[1].shortDescription.text).toBe('An element is not allowed here');
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  it('tells level, line, column and XPath of each finding', () => {
    expect(run.results).toHaveLength(3);
    expect(run.results[1]).toMatchObject({
      ruleId: 'O009',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'file:///dossiers/met%20spatie%20%231.xml' },
            region: { startLine: 31, startColumn: 3 },
          },
          logicalLocations: [{ fullyQualifiedName: '/dossier[1]/inzage[1]' }],
        },
      ],
    });
    expect(run.results[2]).toMatchObject({ ruleId: 'X-invented', level: 'warning' });
  });

  it('tells of a file that could not be read as a notification', () => {
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'nergens.xml cannot be read (ENOENT)' } },
        ],
      },
    ]);
  });
});
