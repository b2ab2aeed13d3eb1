import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';

/** Runs a module that stands in this package, as a vendor's would, on the product as compiled. */
function outputOf(module: string): unknown {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', module], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

const head = `
  import { readFileSync } from 'node:fs';
  import { checkDossier } from 'oso-keur/dossier';
  const bytes = readFileSync('mocks/dossiers/povo.xml');
  const tell = (checked) => console.log(JSON.stringify(checked));`;

describe('the package entry oso-keur/dossier', () => {
  it('checks the bytes of a file', () => {
    expect(outputOf(`${head} tell(checkDossier(bytes));`)).toMatchObject({ areRulesReached: true });
  });

  it('checks text, and tells rule, place and both languages', () => {
    const wrong = `bytes.toString().replace('<inzage>true</inzage>', '<inzage>false</inzage>')`;

    const checked = outputOf(`${head} tell(checkDossier(${wrong}));`);

    expect(checked).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          key: 'O009',
          xpath: '/dossier[1]/inzage[1]',
          line: 31,
          message: { nl: expect.any(String), en: expect.any(String) },
        }),
      ]),
    });
  });

  it('holds a dossier to another profile than its own', () => {
    const checked = outputOf(`${head} tell(checkDossier(bytes, { profile: 'POSWV' }));`);

    expect(JSON.stringify(checked)).toContain('"PaO.');
  });

  it('holds a dossier to another year, or to the gegevensset in a folder', () => {
    const asked = (gegevensset: string) =>
      JSON.stringify(
        outputOf(`${head} tell(checkDossier(bytes, { gegevensset: '${gegevensset}' }));`),
      );

    expect(asked('2018.1.1')).toContain('"S-namespace"');
    expect(asked('schemas/gegevensset/2019.1')).not.toContain('"S-namespace"');
    expect(() => asked('1815.1')).toThrow('There is no gegevensset "1815.1"');
  });

  it('tells of a document that is no XML instead of throwing', () => {
    const checked = outputOf(`${head} tell(checkDossier('no XML at all'));`);

    expect(checked).toMatchObject({ areRulesReached: false, findings: [{ key: 'S-xml' }] });
  });
});
