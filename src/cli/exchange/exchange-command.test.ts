import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemasFolder } from '#law/schema-file.ts';
import { readExchangeFolder } from '#preflight/read-exchange-folder.ts';
import { osoKeurIn } from '../in-process.test-support.ts';

const order = ['exchange', 'import', 'oso.wsdl', '--out', 'mine'];

/** A folder with our own schema, in which sectorDoel is called sector. */
function folderWithOther(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-import-'));
  cpSync(join(schemasFolder, 'exchange/2022/oso.wsdl'), join(folder, 'oso.wsdl'));
  const xsd = readFileSync(join(schemasFolder, 'exchange/2022/oso.xsd'), 'utf8');
  writeFileSync(join(folder, 'oso.xsd'), xsd.replace('name="sectorDoel"', 'name="sector"'));
  return folder;
}

describe('oso-keur exchange import', () => {
  it('writes a folder that --exchange takes, and tells what is otherwise', async () => {
    const folder = folderWithOther();
    const osoKeur = osoKeurIn(folder);

    const ended = await osoKeur(...order, '--element', 'sessiecontroleResponse/sector=sectorDoel');

    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toBe(
      [
        'Anders dan in onze gegevens:',
        '  sessiecontroleResponse: "sectorDoel" heet in de WSDL "sector".',
        '',
        'Bevestigde aannamen: A22-01, A22-02, A22-03, A22-04, A22-05, A22-06, A22-07, A22-19, A22-21, A22-24, A22-76',
        'Gebruik dit met --exchange mine',
        '',
      ].join('\n'),
    );
    const { messages } = readExchangeFolder(join(folder, 'mine'), '2022');
    expect(Object.keys(messages.messages ?? {})).toEqual(['sessiecontroleResponse']);
  });

  it('speaks English, and says what is still open', async () => {
    const osoKeur = osoKeurIn(folderWithOther());

    const { stdout } = await osoKeur(...order, '--lang', 'en');

    expect(stdout).toContain(
      'What is still open:\n  sessiecontroleResponse: "sector" is probably our',
    );
  });

  it('refuses a name that nothing goes by', async () => {
    const osoKeur = osoKeurIn(folderWithOther());

    const ended = await osoKeur(...order, '--operation', 'x=ping');

    expect(ended).toMatchObject({ code: 3, stdout: '' });
    expect(ended.stderr).toMatch(/^Nothing in "oso.wsdl" goes by "x=ping": mend/);
  });

  it('overwrites nothing', async () => {
    const osoKeur = osoKeurIn(folderWithOther());
    await osoKeur(...order);

    const again = await osoKeur(...order);

    expect(again).toMatchObject({ code: 3, stdout: '' });
    expect(again.stderr).toMatch(/^Cannot write "mine\/messages.json"/);
  });

  it('tells what it cannot read, and how to name what is ours', async () => {
    const folder = folderWithOther();
    const xsd = readFileSync(join(folder, 'oso.xsd'), 'utf8');
    writeFileSync(
      join(folder, 'oso.xsd'),
      xsd.replaceAll('name="bronBrin" type="brin"', 'name="school" type="uuid"'),
    );
    const osoKeur = osoKeurIn(folder);

    const ended = await osoKeur(...order);
    const misused = await osoKeur(...order, '--element', 'x');

    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(
      /no element carries the field "bronBrin".*--element MESSAGE\/NAME=FIELD\n$/,
    );
    expect(misused.code).toBe(3);
    expect(misused.stderr).toContain('give their name, "=" and ours');
  });

  it('gives examples in its help', async () => {
    const { stdout } = await osoKeurIn('.')('exchange', 'import', '--help');

    expect(stdout).toContain('Examples:\n  oso-keur exchange import contract/oso.wsdl');
  });
});
