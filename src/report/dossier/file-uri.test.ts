import { describe, expect, it } from 'vitest';
import { fileUri } from './file-uri.ts';

describe('the URI of a file', () => {
  it.each([
    ['veel/goed.xml', 'veel/goed.xml'],
    ['a:b.xml', 'a%3Ab.xml'],
    ['/dossiers/één dossier#1.xml', 'file:///dossiers/%C3%A9%C3%A9n%20dossier%231.xml'],
    ['C:\\dossiers\\een twee.xml', 'file:///C:/dossiers/een%20twee.xml'],
    ['-', 'stdin'],
    ['\uD800.xml', '%EF%BF%BD.xml'],
  ])('of %j is %s', (file, uri) => {
    expect(fileUri(file)).toBe(uri);
  });
});
