import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { packageRoot } from '#law/package-root.ts';
import { parseLocated } from '#xml/parse-located.ts';
import { readPlainXml } from '#xml/read/read-plain-xml.ts';
import { elementPathsOf } from '../element-paths.ts';
import { leavesOf } from '../leaf.ts';
import { differencesBetween } from '../same-dossier.ts';
import { fullDossier } from '../structure/full-dossier.test-support.ts';
import { type Disguise, disguised } from './disguise.test-support.ts';
import { typedLeavesOf } from './node-at.ts';
import { readDossierTree, typedTreeOf } from './read-dossier-tree.ts';
import { trees, widestChoice } from './trees.test-support.ts';
import { writeDossier } from './write-dossier.ts';

const law = loadDossierLaw('2019.1');
const { pack, elements } = law;
const examples = join(packageRoot, '../shared/oso/examples');
const povo = readFileSync(join(packageRoot, 'mocks/dossiers/povo.xml'));

const disguises: fc.Arbitrary<Disguise> = fc.record({
  prefixes: fc.array(fc.constantFrom('', 'd', 'ns-1', 'n.2'), { maxLength: 3 }),
  spaces: fc.array(fc.constantFrom('', ' ', '\n', '\r\n\t'), { maxLength: 4 }),
  comments: fc.array(fc.constantFrom('', '<!-- & <b> -->', '<?hint b="c"?>'), { maxLength: 3 }),
  texts: fc.array(fc.constantFrom('plain', 'cdata', 'references'), { maxLength: 3 }),
  encoding: fc.constantFrom('UTF-8', 'UTF-8 with mark', 'UTF-16LE', 'UTF-16BE'),
});

function differences(one: string | Uint8Array, other: string | Uint8Array) {
  const [expected = [], actual = []] = [one, other].map((it) => leavesOf(parseLocated(it).root));
  return differencesBetween(expected, actual, { pack, owner: 'nobody' });
}

describe('the tree of a dossier', () => {
  it('comes back when it is written and read', () => {
    fc.assert(
      fc.property(trees(law), (tree) => {
        expect(readDossierTree(writeDossier(tree, pack), law)).toEqual(tree);
      }),
      { numRuns: 60 },
    );
  });

  it('is written as the same text after it was read', () => {
    fc.assert(
      fc.property(trees(law), (tree) => {
        const canonical = writeDossier(tree, pack);

        expect(writeDossier(readDossierTree(canonical, law), pack)).toBe(canonical);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same however the dossier is written', () => {
    fc.assert(
      fc.property(trees(law), disguises, (tree, disguise) => {
        const canonical = writeDossier(tree, pack);
        const other = disguised(parseLocated(canonical).root, disguise);

        expect(readDossierTree(other, law)).toEqual(tree);
        expect(differences(canonical, other)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has every path of the element tree in these laws', () => {
    const paths = Array.from({ length: widestChoice(elements) }, (_none, choice) =>
      typedLeavesOf(typedTreeOf(fullDossier(elements, pack.namespace, choice), law)),
    );
    const seen = new Set(paths.flat().map(({ path }) => path.replace(/\[\d+\]/g, '')));
    const leaves = elementPathsOf(elements).filter(({ leaf }) => leaf);

    expect([...seen].toSorted()).toEqual([...new Set(leaves.map(({ path }) => path))].toSorted());
  });

  it('loses nothing of the dossier that the counterpart hands out', () => {
    const canonical = writeDossier(readDossierTree(povo, law), pack);

    expect(differences(povo, canonical)).toEqual([]);
    expect(readDossierTree(canonical, law)).toEqual(readDossierTree(povo, law));
  });

  it.skipIf(!existsSync(examples))('loses nothing of the official examples', () => {
    const files = readdirSync(examples).map((file) => readFileSync(join(examples, file)));

    for (const example of files) {
      const canonical = writeDossier(readDossierTree(example, law), pack);

      expect(differences(example, canonical)).toEqual([]);
      expect(writeDossier(readDossierTree(canonical, law), pack)).toBe(canonical);
    }
    expect(files).toHaveLength(6);
  });
});

describe('the canonical form', () => {
  const inDossier = (content: string) =>
    `<d:dossier xmlns:d="${pack.namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">
      <d:inzage><d:voorlopigdossier> 1 </d:voorlopigdossier>${content}</d:inzage>
    </d:dossier>`;

  it('has one namespace, no hints, and the text of leaves as it stands', () => {
    const tree = readDossierTree(
      inDossier('<!-- x --><d:redennietakkoord>a\n<![CDATA[<b>]]>&#13;</d:redennietakkoord>'),
      law,
    );

    expect(writeDossier(tree, pack)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n<dossier xmlns="${pack.namespace}"><inzage>` +
        '<voorlopigdossier> 1 </voorlopigdossier>' +
        '<redennietakkoord>a\n&lt;b&gt;&#13;</redennietakkoord></inzage></dossier>',
    );
  });

  it('keeps values of more lines where the fast reader reads them', () => {
    const tree = readDossierTree(inDossier('<d:redennietakkoord>a\n\tb</d:redennietakkoord>'), law);

    expect(readPlainXml(writeDossier(tree, pack))).toBeDefined();
  });

  it('keeps an order and values that are wrong', () => {
    const spoiled = inDossier('<d:akkoord/><d:inzagedatum>gisteren</d:inzagedatum>');
    const tree = readDossierTree(spoiled, law);

    expect(writeDossier(tree, pack)).toContain('<akkoord/><inzagedatum>gisteren</inzagedatum>');
  });

  it.each(['\u0000', 'a\u000B', '\uD800', '\uFFFE'])('refuses to hold %j', (text) => {
    const leaf = { name: 'akkoord', kind: 'string', text, attributes: {} } as const;

    expect(() => writeDossier(leaf, pack)).toThrow('Cannot write "akkoord": XML has no character');
  });

  it.each([
    [
      '<d:onbekend/>',
      '"onbekend" of namespace "http://www.edustandaard.nl/oso_gegevensset/2019/dossier" has no place in "/dossier/inzage"',
    ],
    ['<akkoord/>', '"akkoord" of namespace "" has no place in "/dossier/inzage"'],
    ['<d:akkoord><d:inzage/></d:akkoord>', 'has no place in "/dossier/inzage/akkoord"'],
    ['<d:akkoord soort="1"/>', '"/dossier/inzage/akkoord" has no attribute "soort"'],
    ['los', '"/dossier/inzage" holds the text "los" between elements'],
  ])('has no room for %s', (content, why) => {
    expect(() => readDossierTree(inDossier(content), law)).toThrow(why);
  });

  it('has no room for another document', () => {
    expect(() => readDossierTree('<a/>', law)).toThrow('"a" of namespace "" has no place as root');
  });
});
