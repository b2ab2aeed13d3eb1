import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { digestOfSubject, type ProofDocument, proofDocument } from './proof-document.ts';
import { proofMarkdown } from './proof-markdown.ts';
import { readSubject } from './read-subject.ts';

const mutant = { kind: 'mutant', does: 'Errs.', breaks: ['OSO-SES-01'], alsoBreaks: {} } as const;
const subject = {
  suite: '9.9.9',
  requirements: [
    { id: 'OSO-SES-01', level: 'MUST' },
    { id: 'OSO-SES-02', level: 'SHOULD' },
  ],
  changes: [
    { ...mutant, name: 'errs' },
    { ...mutant, name: 'errs-unseen' },
  ],
} as const;
const proof = {
  rulings: [
    { name: 'reference', kind: 'reference', failed: [], faults: [] },
    { name: 'errs', kind: 'mutant', failed: ['OSO-SES-01'], faults: [] },
    {
      name: 'errs-unseen',
      kind: 'mutant',
      failed: ['OSO-SES-02'],
      faults: ['OSO-SES-01 was not caught'],
    },
  ],
  unproven: ['OSO-SES-02'],
} as const;

const published = () =>
  JSON.parse(readFileSync(join(packageRoot, 'docs', 'proof.json'), 'utf8')) as ProofDocument;

describe('the document of a proof', () => {
  it('tells for each requirement which mutants were caught by it, and which were not', () => {
    const { requirements, counts, faults } = proofDocument(proof, subject);

    expect(requirements).toEqual([
      { id: 'OSO-SES-01', level: 'MUST', killed: ['errs'], survived: ['errs-unseen'] },
      { id: 'OSO-SES-02', level: 'SHOULD', killed: [], survived: [] },
    ]);
    expect(counts.mutant).toEqual({ right: 1, of: 2 });
    expect(faults.map(({ name }) => name)).toEqual(['errs-unseen']);
  });

  it('is as its schema says', () => {
    const isValid = new Ajv2020().compile(readSchemaFile('proof.schema.json') as SchemaObject);

    expect(isValid(proofDocument(proof, subject)), JSON.stringify(isValid.errors)).toBe(true);
  });

  it('names in Markdown what was missed', () => {
    const markdown = proofMarkdown(proofDocument(proof, subject));

    expect(markdown).toContain('| OSO-SES-01 | MUST | errs | errs-unseen |');
    expect(markdown).toContain('- mutant `errs-unseen`: OSO-SES-01 was not caught');
  });

  it.each([
    ['a requirement less', { ...subject, requirements: subject.requirements.slice(1) }],
    ['a mutant less', { ...subject, changes: subject.changes.slice(1) }],
    ['another version', { ...subject, suite: '9.9.8' }],
  ])('is about something else with %s', (_what, other) => {
    expect(digestOfSubject(other)).not.toBe(digestOfSubject(subject));
  });

  it('that is published is about this suite, and found nothing wrong (else: npm run proof)', async () => {
    expect(published().subject).toBe(digestOfSubject(await readSubject()));
    expect(published().faults).toEqual([]);
    expect(published().unproven).toEqual([]);
  });

  it('that is published says the same to people', () => {
    const markdown = readFileSync(join(packageRoot, 'docs', 'proof.md'), 'utf8');

    expect(markdown).toBe(proofMarkdown(published()));
  });
});
