import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemasFolder } from '#law/schema-file.ts';
import { ConfigurationError } from './configuration-error.ts';
import { importExchange } from './import-exchange.ts';

const options = { release: '2022', names: new Map(), language: 'en' } as const;

function wsdlFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'oso-keur-wsdl-')), 'wsdl');
  cpSync(join(schemasFolder, 'exchange/2022'), folder, { recursive: true });
  return folder;
}

function outcomeOf(path: string): unknown {
  try {
    return importExchange(path, options);
  } catch (error) {
    return error;
  }
}

describe('importing a WSDL', () => {
  it('confirms what it settles, by whom it is asked, with every file and its digest', () => {
    const wsdl = join(schemasFolder, 'exchange/2022/oso.wsdl');

    const { overlay } = importExchange(wsdl, { ...options, by: 'Voorbeeld B.V.' });

    expect(overlay.messages).toEqual({ release: '2022' });
    expect(overlay.confirmations[0]).toEqual({
      id: 'A22-01',
      isConfirmed: true,
      by: 'Voorbeeld B.V.',
      note: expect.stringMatching(
        /^As it stands in oso.wsdl \(SHA-256 [0-9a-f]{64}\), oso.xsd \(SHA-256 [0-9a-f]{64}\)$/,
      ),
    });
  });

  it.each([
    ['is not there', (folder: string) => join(folder, 'not.wsdl'), /^Cannot read the WSDL/],
    ['is a folder', (folder: string) => folder, /it is no file/],
    ['is no WSDL', (folder: string) => join(folder, 'oso.xsd'), /no WSDL 1.1 "definitions"/],
    ['is no XML', (folder: string) => join(folder, 'messages.json'), /as XML: line \d+/],
    [
      'has a document type',
      (folder: string) => {
        writeFileSync(
          join(folder, 'd.wsdl'),
          '<!DOCTYPE a [<!ENTITY b SYSTEM "oso.xsd">]><a>&b;</a>',
        );
        return join(folder, 'd.wsdl');
      },
      /a document type declaration is not allowed/,
    ],
    [
      'rests on a file that leads elsewhere',
      (folder: string) => {
        mkdirSync(join(folder, 'in'));
        cpSync(join(folder, 'oso.wsdl'), join(folder, 'in/oso.wsdl'));
        symlinkSync(join(folder, 'oso.xsd'), join(folder, 'in/oso.xsd'));
        return join(folder, 'in/oso.wsdl');
      },
      /leads out of the folder of the WSDL/,
    ],
  ])('tells the user when it %s', (_what, make, why) => {
    const outcome = outcomeOf(make(wsdlFolder()));

    expect(outcome).toBeInstanceOf(ConfigurationError);
    expect((outcome as Error).message).toMatch(why);
  });
});
