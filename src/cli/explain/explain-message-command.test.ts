import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldensOf } from '#exchange/goldens/goldens.test-support.ts';
import { osoKeurIn } from '../in-process.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-explain-message-'));
const here = osoKeurIn(folder);

function fileWith(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function golden(wanted: string): string {
  const found = goldensOf('2022').find(({ stem }) => stem === wanted);
  if (!found) throw new Error(`Cannot find the golden ${wanted}`);
  return found.document;
}

describe('oso-keur explain-message', () => {
  it('tells of a message with headers what it is, and gives a reply', async () => {
    const file = fileWith('a.txt', `POST /oso HTTP/1.1\r\n\r\n${golden('sessiecontroleRequest')}`);

    const { code, stdout, stderr } = await here('explain-message', file);

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      "een sessiecontroleRequest van OSO '22: een vraag van de bron aan het Traffic Center",
    );
    expect(stdout).toContain('Beste collega,');
  });

  it.each([
    ['something published is wrong', 'sessiecontroleRequest', 1],
    ['what is wrong rests on an assumption', 'documentRequest', 2],
  ])('ends as it should when %s', async (_when, stem, expected) => {
    const file = fileWith('b.xml', golden(stem).replaceAll('bronBrin', 'brin'));

    const { code, stdout } = await here('explain-message', file, '--lang', 'en');

    expect(code).toBe(expected);
    expect(stdout).toContain(`"${stem}" lacks "bronBrin" at its place`);
  });

  it('prints JSON when asked', async () => {
    const file = fileWith('c.xml', golden('documentRequest'));

    const { stdout } = await here('explain-message', file, '--format', 'json');

    expect(JSON.parse(stdout)).toMatchObject({ format: 1, name: 'documentRequest', from: 'doel' });
  });

  it('leads to what explains the requirement', async () => {
    const file = fileWith('d.xml', '<bericht/>');

    expect((await here('explain-message', file)).stdout).toContain('oso-keur explain OSO-ROB-01');
  });

  it.each([
    ['words', 'Het werkt niet'],
    ['bytes', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
    ['nothing', ''],
  ])('says in one sentence that there is no message in %s', async (_what, content) => {
    const { code, stdout, stderr } = await here('explain-message', fileWith('e', content));

    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^Cannot explain "e": there is no XML in it; [^\n]+\n$/);
  });

  it('says so when the file is not there', async () => {
    const { code, stderr } = await here('explain-message', 'nergens.xml');

    expect(code).toBe(3);
    expect(stderr).toMatch(/^Cannot explain "nergens\.xml": it cannot be read \([^\n]+\n$/);
  });
});
