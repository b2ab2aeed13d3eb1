import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readSchemaFile } from '#law/schema-file.ts';
import { osoKeurIn } from '../in-process.test-support.ts';
import { keptOsoKeurIn } from '../kept-product.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-explain-'));
const here = osoKeurIn(folder);
const kept = keptOsoKeurIn(folder);

async function explain(...options: string[]): Promise<string> {
  const { stdout } = await kept('explain', ...options);
  return stdout;
}

const schema = readSchemaFile('explanation.schema.json') as SchemaObject;
const isExplanation = new Ajv2020().compile(schema);

describe('oso-keur explain', () => {
  it('shows everything behind a requirement, with the message that satisfies it and the one that breaks it', async () => {
    const stdout = await explain('OSO-BRON-07');

    expect(stdout).toContain('OSO-BRON-07 (MUST): Het dossier komt in de versie die gevraagd is');
    expect(stdout).toContain('wiki OSO:2018/Opvragen_dossier');
    expect(stdout).toContain('deliversTheVersionAskedFor');
    expect(stdout).toMatch(/\(features\/inhoud\/het-dossier-klopt\.feature:\d+\)/);
    expect(stdout).toContain('(delivers-last-years-version)');
    expect(stdout).toContain('A22-05: documentResponse');
    const [, good = '', bad = ''] = stdout.split(/^Zo gaat het (?:goed|mis)/m);
    expect(good).toMatch(/^ +» +<dossier xmlns="[^"]+\/2019\/dossier">$/m);
    expect(bad).toMatch(/^ +» +<dossier xmlns="[^"]+\/2018\/dossier">$/m);
    expect(bad).toContain('oso-keur run --only OSO-BRON-07');
  });

  it('shows that something is missing where nothing that came breaks the requirement', async () => {
    const stdout = await explain('OSO-SES-03', '--lang', 'en');

    const [, good = '', bad = ''] = stdout.split(/^What (?:satisfies|breaks) it/m);
    expect(good).toContain('system → Traffic Center: afmeldingRequest');
    expect(bad).toContain('no message: something is missing');
  });

  it('prints JSON as its schema describes, in both languages at once', async () => {
    const stdout = await explain('OSO-NOT-08', '--format', 'json');
    const printed = JSON.parse(stdout);

    isExplanation(printed);

    expect(isExplanation.errors).toBeNull();
    expect(printed.examples.kind).toBe('shown');
    expect(printed.requirement.title.en).not.toBe(printed.requirement.title.nl);
  });

  it('plays nothing when asked not to, and says so', async () => {
    const stdout = await explain('OSO-BRON-07', '--no-messages');

    expect(stdout).toContain('Er is niets gespeeld (--no-messages)');
    expect(stdout).toContain('(delivers-last-years-version)');
  });

  it.each([
    ['OSO-BRON-7', 'OSO-BRON-07'],
    ['bron-07', 'OSO-BRON-07'],
    ['OSO-DEOL-01', 'OSO-DOEL-01'],
  ])('proposes for %s the nearest', async (written, nearest) => {
    const { code, stdout, stderr } = await here('explain', written);

    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain(`There is no requirement "${written}": did you mean ${nearest}`);
  });
});
