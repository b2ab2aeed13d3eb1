import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLaw } from '#law/load-law.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { leavesOf } from './leaf.ts';
import { differencesBetween, type Owner } from './same-dossier.ts';

const { pack } = loadLaw({ release: '2022' });
const head = '<metadata><pakketnaam>A</pakketnaam><overstap>POVO</overstap></metadata>';

function differences(one: string, other: string, owner: Owner = 'nobody') {
  const [expected, actual] = [one, other].map((content) =>
    leavesOf(parseXml(`<dossier xmlns="${pack.namespace}">${content}</dossier>`)),
  );
  return differencesBetween(expected ?? [], actual ?? [], { pack, owner }).map(({ path }) => path);
}

describe('the same dossier', () => {
  it('is itself', () => {
    expect(differences(head, head)).toEqual([]);
  });

  it('may be written with other prefixes and white space', () => {
    const other = `\n <d:metadata xmlns:d="${pack.namespace}"><d:pakketnaam>A</d:pakketnaam>\n<d:overstap><![CDATA[POVO]]></d:overstap></d:metadata>`;

    expect(differences(head, other)).toEqual([]);
  });

  it.each([
    ['a changed value', '<a>1</a><b>2</b>', '<a>1</a><b>3</b>', ['/dossier[1]/b[1]']],
    ['a lost value', '<a>1</a><b>2</b>', '<a>1</a>', ['/dossier[1]/b[1]']],
    ['an added value', '<a>1</a>', '<a>1</a><a>1</a>', ['/dossier[1]/a[2]']],
    ['another order', '<a>1</a><b>2</b>', '<b>2</b><a>1</a>', ['/dossier[1]/a[1]']],
    [
      'swapped repetitions',
      '<a>1</a><a>2</a>',
      '<a>2</a><a>1</a>',
      ['/dossier[1]/a[1]', '/dossier[1]/a[2]'],
    ],
    ['a changed attribute', '<a b="1">1</a>', '<a b="2">1</a>', ['/dossier[1]/a[1]/@b']],
    ['a lost attribute', '<a b="1">1</a>', '<a>1</a>', ['/dossier[1]/a[1]/@b']],
    ['a trimmed value', '<a>1 </a>', '<a>1</a>', ['/dossier[1]/a[1]']],
    ['text beside elements', '<a><b>1</b></a>', '<a>x<b>1</b></a>', ['/dossier[1]/a[1]']],
    [
      'another namespace',
      '<a>1</a>',
      '<a xmlns="urn:x">1</a>',
      ['/dossier[1]/a[1]', '/dossier[1]/{urn:x}a[1]'],
    ],
  ])('is not one with %s', (_what, one, other, paths) => {
    expect(differences(one, other)).toEqual(paths);
  });

  it('does not mind the order of attributes', () => {
    expect(differences('<a b="1" c="2">x</a>', '<a c="2" b="1">x</a>')).toEqual([]);
  });

  it('may name another sender, when it comes from one, and only there', () => {
    const other = head.replace('>A<', '>B<');

    expect(differences(head, other, 'sender')).toEqual([]);
    expect(differences(head, other, 'nobody')).toEqual(['/dossier[1]/metadata[1]/pakketnaam[1]']);
    expect(differences(head, head.replace('<pakketnaam>A</pakketnaam>', ''), 'sender')).toEqual([
      '/dossier[1]/metadata[1]/pakketnaam[1]',
    ]);
  });

  it('has the same attachment bytes however they are wrapped, and no others', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), (bytes, place) => {
        const base64 = Buffer.from(bytes).toString('base64');
        const wrapped = base64.replace(/(.{3})/g, '$1\n ');
        const other = Buffer.from(
          bytes.map((byte, at) => (at === place % bytes.length ? byte ^ 1 : byte)),
        );
        const attachment = (content: string) => `<bestandsinhoud>${content}</bestandsinhoud>`;

        expect(differences(attachment(base64), attachment(wrapped))).toEqual([]);
        expect(differences(attachment(base64), attachment(other.toString('base64')))).toHaveLength(
          1,
        );
      }),
    );
  });
});
