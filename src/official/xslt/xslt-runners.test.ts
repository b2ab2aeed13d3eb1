import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseXml } from '#xml/parse-xml.ts';
import { saxonJar } from './any-runner.test-support.ts';
import { saxonHe } from './saxon-he.ts';
import { saxonJs } from './saxon-js.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-runners-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const stylesheet = fileWith(
  'a.xsl',
  '<b><xsl:value-of select="xs:date(/a) + xs:dayTimeDuration(\'P1D\')"/></b>',
);
const broken = fileWith('b.xsl', '<xsl:value-of select="("/>');

function fileWith(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    `<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" exclude-result-prefixes="xs"><xsl:template match="/">${content}</xsl:template></xsl:stylesheet>`,
  );
  return path;
}

const runners = [
  ['saxon-js', true, () => saxonJs()],
  ['Saxon-HE', saxonJar !== undefined, () => saxonHe(saxonJar ?? '')],
] as const;

describe.each(runners)('%s', (_, isHere, start) => {
  it.skipIf(!isHere)(
    'transforms one document after the other, and those asked for at once',
    async () => {
      const runner = start();

      const written = await Promise.all(
        ['2024-02-28', '2031-12-31'].map((day) => runner.transform(`<a>${day}</a>`, stylesheet)),
      );

      expect(written.map((xml) => parseXml(xml).text)).toEqual(['2024-02-29', '2032-01-01']);
      await runner.end();
    },
  );

  it.skipIf(!isHere)(
    'tells a stylesheet that breaks off from one that cannot be compiled',
    async () => {
      const runner = start();

      await expect(runner.transform('<a>gisteren</a>', stylesheet)).rejects.toMatchObject({
        name: 'TransformFault',
        message: expect.stringContaining('gisteren'),
      });
      await expect(runner.transform('<a/>', broken)).rejects.toMatchObject({
        name: 'ConfigurationError',
        message: expect.stringContaining('Cannot compile the stylesheet'),
      });
      await runner.end();
    },
  );

  it.skipIf(!isHere)(
    'reads no file that a document names, even when it is handed one that does',
    async () => {
      const runner = start();
      const secret = join(folder, 'a.xsl');
      const document = `<!DOCTYPE a [<!ENTITY x SYSTEM "file://${secret}">]><a>&x;</a>`;

      await expect(runner.transform(document, stylesheet)).rejects.toMatchObject({
        message: expect.not.stringContaining('dayTimeDuration'),
      });
      await runner.end();
    },
  );
});

describe('without anything that runs XSLT', () => {
  it('saxon-js is refused with what to install', () => {
    const nothing = () => {
      throw new Error('Cannot find module');
    };

    expect(() => saxonJs(nothing)).toThrow(/"npm install saxon-js@2\.7\.0 xslt3@2\.7\.0".*--saxon/);
  });

  it('Saxon-HE is refused without Java, and when the jar is none of it', async () => {
    const jar = fileWith('no.jar', '');

    const withoutJava = saxonHe(jar, { java: join(folder, 'no-java') });
    const withoutSaxon = saxonHe(jar);

    await expect(withoutJava.transform('<a/>', stylesheet)).rejects.toThrow(
      /java does not start \(ENOENT\); install a Java runtime/,
    );
    await expect(withoutSaxon.transform('<a/>', stylesheet)).rejects.toThrow(
      /java ended with 1 .*; give the jar of Saxon-HE/,
    );
    await Promise.all([withoutJava.end(), withoutSaxon.end()]);
  });
});
