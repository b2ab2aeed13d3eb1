import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementPathsOf } from '#dossier/element-paths.ts';
import { edited, remove } from '#generators/spoilers/edit/edits.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadRules } from '#law/load-rules.ts';
import { wholePacks } from '#law/pack-versions.ts';
import { packageRoot } from '#law/package-root.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { type BaseName, base } from './bases.test-support.ts';
import { checkRules } from './check-rules.ts';
import { locatedNowhere } from './located.test-support.ts';
import { isReachable } from './rule.ts';
import { compileRulebook } from './rulebook.ts';

const pack = loadRules('2019.1');
const rulebook = compileRulebook(pack);
const examples = join(packageRoot, '../shared/oso/examples');
const isAlone = !existsSync(examples);
const bases: readonly BaseName[] = ['POPO', 'POVO', 'VOVO', 'BB', 'POSWV', 'VOSWV'];

describe.each(wholePacks)('the extra rules of %s', (version) => {
  const law = loadDossierLaw(version);
  const extra = law.rules.rules
    .filter(isReachable)
    .filter(({ layers }) => layers.includes('extra'));

  it('are known by their key, stand alone in their layer, and say why they are there', () => {
    for (const rule of extra) {
      expect(rule).toMatchObject({ rule: rule.key, layers: ['extra'], reason: expect.any(String) });
    }
  });

  it('judge only places that a dossier can have', () => {
    const paths = elementPathsOf(law.elements).map(({ path }) => path);
    const nowhere = extra
      .flatMap(({ at }) => at)
      .filter((at) => {
        const ending = new RegExp(`${at.replace(/^\/\//, '/')}$`);
        return !paths.some((path) => ending.test(path));
      });

    expect(nowhere).toEqual([]);
  });

  it('ask of every date that it has no time zone', () => {
    const dates = elementPathsOf(law.elements)
      .filter(({ leaf }) => leaf?.base === 'date')
      .map(({ path }) => `//${path.split('/').at(-1)}`);

    const asked = extra.find(({ key }) => key === 'X-time-zone')?.at;

    expect(asked).toEqual([...new Set(dates)].toSorted());
  });
});

describe('the extra rules of 2019.1', () => {
  it.each(bases)('find nothing in the sound dossier of %s', (name) => {
    expect(keysIn(base(name))).toEqual([]);
  });

  it('find nothing in the dossier that the counterpart hands out', () => {
    const povo = readFileSync(join(packageRoot, 'mocks/dossiers/povo.xml'));

    expect(checkRules(rulebook, locatedNowhere(povo))).toEqual([]);
  });

  it('leave what is missing to structure', () => {
    const edits = [
      remove('huidigeschool/adreslijst/adres/postcode'),
      remove('huidigeschool/communicatielijst/communicatie/nummer'),
    ];

    expect(keysIn(edited(base('POPO'), edits))).toEqual([]);
  });
});

describe('what the extra rules say of the official examples', () => {
  const phone = ['X-phone'];
  const death = ['X-event-in-future'];
  const inspection = ['X-inspection-in-future'];
  const tests = ['X-event-in-future', 'X-event-in-future', 'X-event-in-future'];
  const fourZips = ['X-zip', 'X-zip', 'X-zip', 'X-zip'];
  const full = [...phone, ...death, ...inspection, ...tests, ...fourZips, 'X-zip'];

  it.skipIf(isAlone).each([
    ['OV_BB_full', full],
    ['OV_POPO_full', full],
    ['OV_POVO_full', full],
    ['OV_POVO_opt_out', [...phone, ...death, ...inspection]],
    ['PaO_POSWV_full', full],
    ['PaO_POSWV_opt_out', [...phone, ...death, ...fourZips]],
  ])('of %s is what docs/dossier-extra.md explains', (name, keys) => {
    const example = readFileSync(join(examples, `Voorbeelddossier_${name}.xml`));

    expect(findingsOf(example)).toEqual(keys.toSorted());
  });
});

function findingsOf(document: string | Uint8Array): string[] {
  return checkRules(rulebook, locatedNowhere(document))
    .filter(({ layers }) => layers.includes('extra'))
    .map(({ key }) => key)
    .toSorted();
}

function keysIn(root: XmlElement): string[] {
  return findingsOf(writeXml(root));
}
