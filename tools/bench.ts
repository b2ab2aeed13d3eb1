/**
 * How fast dossiers are checked, `npm run bench`: ratios within one run, for absolute times depend on the machine.
 *
 * 1. The whole check (decode, parse, structure, all rules) is held against libxml2-wasm doing parse and XML Schema alone,
 *    both from the bytes of the same file in memory, with everything that can be made ready before made ready before.
 * 2. What is measured is the compiled product: this tool runs without the condition `source`, so `#dossier/…` is `dist/`.
 * 3. The rules of `extra`, which read attachments, are timed apart: `without extra` is the check with all other rules.
 * 4. Memory must be flat over 50,000 checks. `npm run bench -- --checks 1000` for a quick look.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { checkDossier, type DossierLaw } from '#dossier/check-dossier.ts';
import type { Layer } from '#dossier/finding.ts';
import type { AnyRule } from '#dossier/rules/rule.ts';
import { compileRulebook } from '#dossier/rules/rulebook.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadRules } from '#law/load-rules.ts';
import { packageRoot } from '#law/package-root.ts';
import { schemasFolder } from '#law/schema-file.ts';
import { parseLocated } from '#xml/parse-located.ts';
import { compare } from './bench/compare.ts';
import { type Sample, sizedDossiers } from './bench/sized-dossiers.ts';

const warmUpChecks = 2_000;
const { values } = parseArgs({ options: { checks: { type: 'string', default: '50000' } } });

const law = loadDossierLaw('2019.1');
const rules = loadRules('2019.1');
const lawWithoutExtra: DossierLaw = {
  ...law,
  rulebook: compileRulebook({ ...rules, rules: rules.rules.filter(isNotExtra) }),
};

const schema = XmlDocument.fromBuffer(
  readFileSync(join(schemasFolder, 'gegevensset/2019.1/dossier.xsd')),
);
const validator = XsdValidator.fromDoc(schema);

const povo = readFileSync(join(packageRoot, 'mocks/dossiers/povo.xml'), 'utf8');
const made = sizedDossiers(povo, [2, 20, 45, 175]);

print(`Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}`);
checkInTurn(made, warmUpChecks);
printRatios([...made, ...officialExamples()]);
printMemory(Number(values.checks));
validator.dispose();
schema.dispose();

function isNotExtra({ layers }: AnyRule): boolean {
  const held: readonly Layer[] = layers;
  return !held.includes('extra');
}

function officialExamples(): Sample[] {
  const folder = join(packageRoot, '../shared/oso/examples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => {
    const bytes = readFileSync(join(folder, file));
    const name = file.replace('Voorbeelddossier_', '').replace('.xml', '');
    return { name: `${(bytes.length / 1_000).toFixed(1)} KB, ${name}`, bytes };
  });
}

function validateByLibxml2(bytes: Buffer): void {
  const document = XmlDocument.fromBuffer(bytes);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

/** One column after the other, so that what is measured first is not slowed down by what comes later. */
function printRatios(samples: readonly Sample[]): void {
  const columns = [
    (bytes: Buffer) => checkDossier(bytes, law),
    (bytes: Buffer) => checkDossier(bytes, lawWithoutExtra),
    (bytes: Buffer) => parseLocated(bytes),
  ].map((work) => samples.map(({ bytes }) => ratioOf(work, bytes)));
  print('\nThe check as compiled, against parse + XSD by libxml2-wasm = 1, medians of 31 rounds');
  print(row(['dossier', 'check', 'without extra', 'parse alone', 'findings']));
  for (const [at, { name, bytes }] of samples.entries()) {
    const ratios = columns.map((column) => (column[at] ?? Number.NaN).toFixed(2));
    print(row([name, ...ratios, String(checkDossier(bytes, law).findings.length)]));
  }
}

function ratioOf(work: (bytes: Buffer) => unknown, bytes: Buffer): number {
  const [ours = Number.NaN, theirs = Number.NaN] = compare([
    () => work(bytes),
    () => validateByLibxml2(bytes),
  ]);
  return ours / theirs;
}

function printMemory(checks: number): void {
  const [small, middle, large] = made;
  const samples = [small, middle, large].filter((sample) => sample !== undefined);
  print(`\nMemory over ${checks} checks of ${samples.map(({ name }) => name).join('; ')}`);
  printUse('start');
  checkInTurn(samples, checks / 2);
  printUse('middle');
  checkInTurn(samples, checks / 2);
  printUse('end');
}

function checkInTurn(samples: readonly Sample[], checks: number): void {
  for (let done = 0; done < checks; done += 1) {
    const sample = samples[done % samples.length];
    if (sample) checkDossier(Buffer.from(sample.bytes), law);
  }
}

function printUse(when: string): void {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const after = globalThis.gc ? 'after gc' : 'without gc';
  print(`  ${when.padEnd(7)} rss ${megabytes(rss)}, heap ${megabytes(heapUsed)} (${after})`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(30) : cell.padStart(15))).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
