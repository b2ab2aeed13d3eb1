import { describe, expect, it } from 'vitest';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import {
  inventStatement,
  type StatementInvention,
  waiver,
} from '../invented-statement.test-support.ts';
import { renderBadge } from './badge.ts';

const digest = 'd'.repeat(64);
const kinds = ['attested', 'self-declared'] as const;
const outcomes = ['passed', 'waived', 'failed', 'inconclusive'] as const;
const all = kinds.flatMap((kind) => outcomes.map((outcome) => ({ kind, outcome })));

function draw(invention: StatementInvention): string {
  const waivers = invention.outcome === 'waived' ? [waiver] : [];
  return renderBadge(inventStatement({ waivers, ...invention }), { digest, language: 'nl' });
}

function elementsOf(svg: string, ...names: readonly string[]): XmlElement[] {
  return [...selfAndDescendants(parseXml(svg))].filter(({ name }) => names.includes(name));
}

function shownOn(svg: string): string {
  return elementsOf(svg, 'text')
    .map(({ text }) => text)
    .join(' ');
}

describe('a badge', () => {
  it.each(all)('of $kind and $outcome has a title, a description and the digest', (invention) => {
    const svg = draw(invention);
    const [root] = elementsOf(svg, 'svg');
    const labels = root?.attributes.find(({ name }) => name === 'aria-labelledby')?.value;
    const ids = elementsOf(svg, 'title', 'desc').flatMap(({ attributes }) => attributes);

    expect(labels).toBe(ids.map(({ value }) => value).join(' '));
    expect(root?.attributes).toContainEqual(
      expect.objectContaining({ name: 'data-statement-digest', value: digest }),
    );
    expect(elementsOf(svg, 'desc')[0]?.text).toContain(`SHA-256 ${digest}`);
  });

  it('differs in what it says for each kind and verdict', () => {
    expect(new Set(all.map((invention) => shownOn(draw(invention)))).size).toBe(all.length);
  });

  it('differs in shape, also without its colours, between the kinds, and where a waiver was needed', () => {
    const shapes = all
      .filter(({ outcome }) => outcome === 'passed' || outcome === 'waived')
      .map((invention) => {
        const [path] = elementsOf(draw(invention), 'path');
        const of = (name: string) => path?.attributes.find((it) => it.name === name)?.value ?? '';
        return `${of('d').replace(/[\d.]+/g, '')} ${of('stroke-dasharray')}`;
      });

    expect(new Set(shapes).size).toBe(4);
  });

  it('has a seal only when the service desk attests', () => {
    const sealed = all.filter((invention) => elementsOf(draw(invention), 'circle').length > 0);

    expect(new Set(sealed.map(({ kind }) => kind))).toEqual(new Set(['attested']));
  });

  it('of a supplier says that nobody checked it, and never names the service desk', () => {
    const svg = draw({ kind: 'self-declared' });

    expect(shownOn(svg)).toContain('eigen verklaring, niet gecontroleerd');
    expect(svg).not.toContain('servicedesk');
  });

  it.each(kinds)('that is %s never gives the plain verdict where a waiver was needed', (kind) => {
    const svg = draw({ kind, outcome: 'waived' });

    expect(shownOn(svg)).toContain('gekwalificeerd onder voorwaarde');
    expect(svg).not.toMatch(/gekwalificeerd(?! onder voorwaarde)/);
    expect(elementsOf(svg, 'desc')[0]?.text).toContain(waiver.requirement);
  });

  it('names the product, shortened where it is long, as text and never as markup', () => {
    const svg = draw({ target: { name: '<script>alert(1)</script>'.repeat(9), version: '1' } });

    expect(elementsOf(svg, 'script')).toEqual([]);
    expect(shownOn(svg)).toContain('<script>alert(1)</script><scr…');
  });
});
