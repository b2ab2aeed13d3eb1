import { describe, expect, it } from 'vitest';
import { indentXml } from './indent-xml.ts';
import { linesAt, pathsIn } from './named-places.ts';

const xml =
  '<s:Envelope><s:Body><a><dossier><kind><naam>A</naam></kind><kind/><kind><naam>B</naam><naam>C</naam></kind></dossier></a></s:Body></s:Envelope>';
const lines = indentXml(xml);

function textAt(paths: readonly string[]): string[] {
  return [...linesAt(lines, paths)].map((at) => lines[at]?.tokens.join('') ?? '');
}

describe('the place that a finding names', () => {
  it('is read from its sentence, however many there are', () => {
    expect(
      pathsIn('2 verschillen: /dossier[1]/kind[2] is "a"; /dossier[1]/é-x[10]/y[1] ook'),
    ).toEqual(['/dossier[1]/kind[2]', '/dossier[1]/é-x[10]/y[1]']);
    expect(pathsIn('POST /oso gaf niets [1]')).toEqual([]);
  });

  it('is found inside whatever the dossier is wrapped in, counted among its like', () => {
    expect(textAt(['/dossier[1]/kind[3]/naam[2]'])).toEqual(['<naam>C</naam>']);
    expect(textAt(['/dossier[1]/kind[2]', '/dossier[1]/kind[1]/naam[1]'])).toEqual([
      '<naam>A</naam>',
      '<kind/>',
    ]);
  });

  it('is nowhere when the message has no such element', () => {
    expect(textAt(['/dossier[1]/kind[4]', '/dossier[2]'])).toEqual([]);
    expect(textAt([])).toEqual([]);
  });
});
