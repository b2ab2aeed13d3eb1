import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRequirements } from '#law/load-law.ts';
import { sayIds } from '#report/say-ids.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import {
  inventStatedRecord,
  inventStatement,
  type StatementInvention,
  waiver,
} from '../invented-statement.test-support.ts';
import { isCertifiable, renderCertificate } from './certificate.ts';

const other = {
  runId: 'x',
  startedAt: '2026-11-01T00:00:00Z',
  outcome: 'failed',
  isPartial: false,
  isSamePlan: true,
  waived: 0,
} as const;

const digest = 'd'.repeat(64);
const profiles = ['POPO', 'POVO', 'VOVO', 'BB', 'POSWV', 'VOSWV'];

function render(invention: StatementInvention = {}, language: 'nl' | 'en' = 'nl'): string {
  return renderCertificate(inventStatement(invention), { digest, language });
}

function elementsOf(page: string): XmlElement[] {
  return [...selfAndDescendants(parseXml(page.replace('<!doctype html>', '')))];
}

function wordsOf(page: string): string {
  const spoken = elementsOf(page).filter(({ name }) => name !== 'style');
  return spoken.map(({ text }) => text).join('\n');
}

/** As much as any statement can say. */
const everything: StatementInvention = {
  outcome: 'waived',
  waivers: loadRequirements().map(({ id }) => {
    return { ...waiver, requirement: id, reason: 'Het venster gaat niet open. '.repeat(99) };
  }),
  target: {
    name: 'Leerlingadministratie '.repeat(20),
    version: '4.2.0-'.repeat(40),
    supplier: 'Wijdloopige Uitgeverij '.repeat(20),
  },
  attempt: {
    number: 99,
    others: Array.from({ length: 98 }, (_, at) => {
      const outcomes = ['passed', 'failed', 'inconclusive', 'partial'] as const;
      return { ...other, runId: `${at}`, outcome: outcomes[at % 4] ?? 'passed' };
    }),
  },
  record: {
    verdicts: ['bron', 'doel'].flatMap((role) =>
      profiles.map((profile) => ({ role, profile, outcome: 'waived' as 'passed' })),
    ) as never,
    notClaimed: {
      roles: ['bron', 'doel'],
      profiles,
      features: [
        'aanvraagdatum',
        'delivery-point',
        'feedback',
        'storable-parts',
        'regional-platform',
      ],
    },
    ...restingOn(
      Array.from({ length: 60 }, (_, at) => `A22-${String(10 + at + Math.floor(at / 2))}`),
    ),
  },
};

function restingOn(ids: readonly string[]) {
  const { assumptions, requirements } = inventStatedRecord();
  const [assumption] = assumptions;
  const [requirement] = requirements;
  if (!assumption || !requirement) throw new Error('The invented run rests on nothing');
  return {
    assumptions: ids.map((id) => ({ ...assumption, id })),
    requirements: [{ ...requirement, assumptions: ids }],
  };
}

const kinds = ['attested', 'self-declared'] as const;

describe('a certificate', () => {
  it.each(kinds)('that is %s says so in words and for machines, with the digest', (kind) => {
    const page = render({ kind });
    const [root] = elementsOf(page);
    const attributes = Object.fromEntries(root?.attributes.map((it) => [it.name, it.value]) ?? []);

    expect(attributes).toMatchObject({
      lang: 'nl',
      'data-kind': kind,
      'data-statement-digest': digest,
    });
    expect(wordsOf(page)).toContain(digest);
    expect(wordsOf(page)).toContain('c'.repeat(64));
  });

  it('of the service desk begins with the verdict, and has a seal', () => {
    const page = render({ kind: 'attested' });

    expect(headingOf(page)).toBe('Gekwalificeerd');
    expect(wordsOf(page)).toContain('Volgens de servicedesk');
    expect(elementsOf(page).map(({ name }) => name)).toContain('svg');
  });

  it('of a supplier begins with whose word it is, has no seal, and says that nobody checked it', () => {
    const page = render({ kind: 'self-declared' });

    expect(headingOf(page)).toBe('Eigen verklaring van de leverancier');
    expect(wordsOf(page)).toContain('Niemand anders heeft dit gecontroleerd.');
    expect(wordsOf(page)).not.toMatch(/servicedesk/i);
    expect(elementsOf(page).map(({ name }) => name)).not.toContain('svg');
  });

  it.each(kinds)('that is %s never gives the plain verdict where a waiver was needed', (kind) => {
    const words = wordsOf(render({ kind, outcome: 'waived', waivers: [waiver] }));

    expect(words).toMatch(/gekwalificeerd onder voorwaarde/i);
    expect(words).not.toMatch(/gekwalificeerd(?! onder voorwaarde)/i);
    expect(words).toContain(waiver.requirement);
    expect(words).toContain(waiver.reason);
    expect(words).toContain('31 maart 2027');
  });

  it('names every condition, also where there is no room for every reason', () => {
    const words = wordsOf(render(everything));
    const ids = loadRequirements().map(({ id }) => id);

    expect(ids.slice(0, 6).filter((id) => !words.includes(id))).toEqual([]);
    expect(words).toContain(sayIds(ids.slice(6)));
  });

  it('speaks English when asked, all of it', () => {
    const words = wordsOf(render({ kind: 'self-declared' }, 'en'));

    expect(words).toContain('Nobody else has checked this.');
    expect(words).not.toMatch(/verklaring|gekwalificeerd|poging/i);
  });

  it.each(['failed', 'inconclusive'] as const)('is not made of a verdict that is %s', (outcome) => {
    const statement = inventStatement({ outcome });

    expect(isCertifiable(statement)).toBe(false);
    expect(() => renderCertificate(statement, { digest, language: 'nl' })).toThrow(outcome);
  });

  it('tells how often it was tried, and how that ended', () => {
    const others = [other, other];

    expect(wordsOf(render({ attempt: { number: 3, others } }))).toContain(
      '3; eerdere: 2 niet gekwalificeerd',
    );
  });

  it('asks nothing of anybody, and lets no name of a product in as markup', () => {
    const page = render({ target: { name: '<script src="https://evil.example/x.js">' } });

    const attributes = elementsOf(page).flatMap((element) => element.attributes);
    const links = attributes.filter(({ name }) => name === 'href' || name === 'src');

    expect(elementsOf(page).map(({ name }) => name)).not.toContain('script');
    expect(links.map(({ value }) => value)).toEqual(['data:,', '#ring']);
    expect(page).not.toMatch(/url\(|@import/);
    expect(page).toContain("default-src 'none'");
  });
});

const chromium = '/usr/bin/chromium';

describe.skipIf(!existsSync(chromium))('a certificate on paper', () => {
  it.each(
    kinds.flatMap(
      (kind) =>
        [
          [kind, 'little', {}],
          [kind, 'one condition', { outcome: 'waived', waivers: [waiver] }],
          [kind, 'as much as it can', everything],
        ] as const,
    ),
  )('that is %s is one page when it says %s', (kind, _much, invention) => {
    expect(pagesOf(render({ ...invention, kind }))).toBe(1);
  });
});

function pagesOf(page: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-certificate-'));
  const [html, pdf] = [join(folder, 'certificate.html'), join(folder, 'certificate.pdf')];
  writeFileSync(html, page);
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
  const own = [`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`];
  execFileSync(chromium, [...quiet, ...own, `file://${html}`], { stdio: 'ignore' });
  const printed = readFileSync(pdf, 'latin1');
  rmSync(folder, { recursive: true, force: true });
  return printed.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function headingOf(page: string): string | undefined {
  return elementsOf(page).find(({ name }) => name === 'h1')?.text;
}
