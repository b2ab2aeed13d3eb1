import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLaw } from '#law/load-law.ts';
import { packageRoot } from '#law/package-root.ts';
import { readWaiverFile } from './read-waiver-file.ts';

const example = readFileSync(join(packageRoot, 'docs/examples/waivers.yaml'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'oso-keur-waivers-'));
const { requirements } = loadLaw({ release: '2022' });
const should = requirements.find(({ level }) => level === 'SHOULD')?.id ?? '';

function read(content: string, now = '2026-12-01T12:00:00Z') {
  const path = join(folder, 'waivers.yaml');
  writeFileSync(path, content);
  return readWaiverFile(path, { requirements, now: new Date(now) });
}

describe('a waiver file', () => {
  it('is read as the example shows, and from JSON as well', () => {
    const [waiver, ...more] = read(example);

    expect(waiver).toMatchObject({ requirement: 'OSO-SES-03', until: '2027-01-31' });
    expect(more).toEqual([]);
    expect(read(JSON.stringify([waiver]))).toEqual([waiver]);
  });

  it('holds on its last day', () => {
    expect(read(example, '2027-01-31T22:30:00Z')).toHaveLength(1);
  });

  it.each([
    ['a requirement that is not there', example.replace('SES-03', 'SES-99'), 4, '0.requirement'],
    [
      'a requirement that only should be met',
      example.replace('OSO-SES-03', should),
      4,
      'only should',
    ],
    ['two rows for one requirement', example + example, 12, '"OSO-SES-03" has a waiver already'],
    ['no name', example.replace(/by: .*/, 'by: " "'), 6, '0.by'],
    ['an empty reason', example.replace(/reason: .*/, 'reason: ""'), 5, '0.reason'],
    ['a day that is not in the calendar', example.replace('01-31', '02-31'), 8, '0.until'],
    ['an unknown key', `${example}  colour: red\n`, 9, 'unknown key "0.colour"'],
    ['no last day', example.replace(/until: .*/, ''), 4, 'lacks the key "0.until"'],
  ])(
    'with %s is refused in one sentence that names file, line and key',
    (_what, content, line, key) => {
      expect(() => read(content)).toThrow(
        expect.objectContaining({
          name: 'ConfigurationError',
          message: expect.stringMatching(
            new RegExp(`^The waiver file ".*waivers.yaml", line ${line}, [^\n]*${key}`),
          ),
        }),
      );
    },
  );

  it('that has expired is refused', () => {
    expect(() => read(example, '2027-01-31T23:30:00Z')).toThrow(
      /line 8, .* the waiver for "OSO-SES-03" has expired/,
    );
  });

  it.each([
    ['no YAML', '- a: [', 'is no YAML at line 1'],
    ['no waiver', '', 'holds no list of waivers'],
    ['no list', 'requirement: OSO-SES-03', 'holds no list of waivers'],
    ['an empty list', '[]', 'holds no list of waivers'],
  ])('with %s is refused', (_what, content, sentence) => {
    expect(() => read(content)).toThrow(sentence);
  });

  it('that is not there is told by name', () => {
    expect(() => readWaiverFile('nergens.yaml', { requirements, now: new Date() })).toThrow(
      'Cannot read the waiver file "nergens.yaml" (ENOENT): name a file that exists',
    );
  });
});
