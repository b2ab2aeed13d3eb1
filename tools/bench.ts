/**
 * How fast dossiers are checked, `npm run bench`: ratios within one run, for absolute times depend on the machine.
 *
 * 1. The whole check (decode, parse, structure, all rules) is held against libxml2-wasm doing parse and XML Schema alone,
 *    both from the bytes of the same file in memory, with everything that can be made ready before made ready before.
 * 2. What is measured is the compiled product: this tool runs without the condition `source`, so `#dossier/…` is `dist/`.
 * 3. Attachments are timed apart, for a schema never unpacks one: `without them` is the check with all rules but those that
 *    read Base64 and ZIP, `attachments` what these add.
 * 4. With OSO_BUNDLE (the folder of the published XSD and XSLT) and SAXON_JAR set, the published pipeline runs beside it.
 * 5. Memory must be flat over 50,000 checks. `npm run bench -- --checks 1000` for a quick look.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { checkDossier, type DossierLaw } from '#dossier/check-dossier.ts';
import type { AnyRule } from '#dossier/rules/rule.ts';
import { compileRulebook } from '#dossier/rules/rulebook.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadRules } from '#law/load-rules.ts';
import { newestPack } from '#law/pack-versions.ts';
import { packageRoot } from '#law/package-root.ts';
import { schemasFolder } from '#law/schema-file.ts';
import { parseLocated } from '#xml/parse-located.ts';
import { compare, ratio } from './bench/compare.ts';
import { median } from './bench/median.ts';
import { timePublished } from './bench/published-pipeline.ts';
import { type Sample, sizedDossiers } from './bench/sized-dossiers.ts';

const warmUpChecks = 2_000;
const { values } = parseArgs({ options: { checks: { type: 'string', default: '50000' } } });

const law = loadDossierLaw(newestPack);
const rules = loadRules(newestPack);
const lawWithoutAttachments: DossierLaw = {
  ...law,
  rulebook: compileRulebook({ ...rules, rules: rules.rules.filter(leavesAttachments) }),
};

const schema = XmlDocument.fromBuffer(
  readFileSync(join(schemasFolder, `gegevensset/${newestPack}/dossier.xsd`)),
);
const validator = XsdValidator.fromDoc(schema);

const povo = readFileSync(join(packageRoot, 'mocks/dossiers/povo.xml'), 'utf8');
const made = sizedDossiers(povo, [2, 20, 45, 175]);

print(`Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}`);
checkInTurn(made, warmUpChecks);
printRatios([...made, ...officialExamples()]);
await printPublished([...made, ...officialExamples()]);
printMemory(Number(values.checks));
validator.dispose();
schema.dispose();

function leavesAttachments(rule: AnyRule): boolean {
  return !/"attachment"|"base64"/.test(JSON.stringify(rule));
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
    (bytes: Buffer) => checkDossier(bytes, lawWithoutAttachments),
    (bytes: Buffer) => parseLocated(bytes),
  ].map((work) =>
    samples.map(({ bytes }) =>
      ratio(
        () => work(bytes),
        () => validateByLibxml2(bytes),
      ),
    ),
  );
  print('\nThe check as compiled, against parse + XSD by libxml2-wasm = 1, medians of 75 rounds');
  print(row(['dossier', 'check', 'without them', 'attachments', 'parse alone', 'findings']));
  for (const [at, { name, bytes }] of samples.entries()) {
    const [check = Number.NaN, without = Number.NaN, parse = Number.NaN] = columns.map(
      (column) => column[at],
    );
    const ratios = [check, without, check - without, parse].map((ratio) => ratio.toFixed(2));
    print(row([name, ...ratios, String(checkDossier(bytes, law).findings.length)]));
  }
}

/** The whole published pipeline, XML Schema and XSLT in one warm Java machine, against our check of the same dossiers. */
async function printPublished(samples: readonly Sample[]): Promise<void> {
  const { OSO_BUNDLE: bundle, SAXON_JAR: jar } = process.env;
  if (!bundle || !jar) {
    print('\nNot held against the published pipeline: OSO_BUNDLE and SAXON_JAR are not both set');
    return;
  }
  print('\nThe published pipeline (XSD and XSLT by Saxon, warm), against our check = 1');
  for (const [at, theirs] of (await timePublished(samples, { bundle, jar })).entries()) {
    const { name = '', bytes = Buffer.alloc(0) } = samples[at] ?? {};
    const ours = median(compare([() => checkDossier(bytes, law)]).flat());
    const each = `${theirs.toFixed(0)} against ${ours.toFixed(0)} µs`;
    print(row([name, (theirs / ours).toFixed(2), `  ${each}`]));
  }
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
