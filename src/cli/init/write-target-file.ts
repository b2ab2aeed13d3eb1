import { dirname, join, relative, resolve, sep } from 'node:path';
import { schemasFolder } from '#law/schema-file.ts';
import type { Answers } from './questions.ts';

/** Writes the target file of these answers, with comments, for a place: editors find our schema from there. */
export function writeTargetFile(answers: Answers, path: string): string {
  const { supplier, product, productVersion, oin, endpoint } = answers;
  return `# yaml-language-server: $schema=${schemaFrom(path)}
#
# The LAS under test and how to reach it: \`oso-keur doctor\` tries it, \`oso-keur run\` qualifies it. Paths count from the
# folder of this file. Where a secret stands, { env: NAME } or { file: PATH } may stand. docs/examples/oso-keur.yaml
# of OSO Keur shows every key.

# As the report names it; the driver tells the same name and version.
product: { supplier: ${quoted(supplier)}, name: ${quoted(product)}, version: ${quoted(productVersion)} }

# The number of 20 digits in the certificate of the LAS, as subject.serialNumber.
oin: ${quoted(oin)}

# Where the LAS answers documentRequest.
endpoint: ${quoted(endpoint)}

# Invented schools in the LAS, each at its delivery point: make them there, or change these.
schools:
${schoolsOf(answers)}
# The driver API of schemas/driver.openapi.yaml, and the user account on whose behalf it acts. Or a person:
# { kind: operator, account: tester }; with load: oso beside it the LAS fetches its test pupils from us, and needs no importer.
driver: { ${driverOf(answers)} }

# Only what is claimed is judged. Features: aanvraagdatum, delivery-point, feedback, storable-parts, regional-platform.
capabilities: { roles: [${listed(answers.roles)}], profiles: [${listed(answers.profiles)}], features: [] }

# The secret that the LAS makes its zoeksleutels with, for this test; or { command: [program] }, see docs/zoeksleutel.md.
zoeksleutel: { key: alleen-voor-tests }

# Our test CA, made on first use: the LAS trusts ca.pem and uses target.pem with target.key.
tls: { folder: oso-keur-tls }

# Where we listen, and how the LAS reaches us.
cast: { ${castOf(answers)}, trafficCenterPort: 8443, schoolPort: 8444, osrPort: 8445, kvsPort: 8446 }

# How long the LAS may take, in milliseconds.
limits: { answerMs: 10000, signOffMs: 30000 }
`;
}

function schemaFrom(path: string): string {
  const file = join(schemasFolder, 'target.schema.json');
  const way = relative(dirname(resolve(path)), file)
    .split(sep)
    .join('/');
  return way.startsWith('.') ? way : `./${way}`;
}

/** JSON is YAML. */
function quoted(value: string): string {
  return JSON.stringify(value);
}

function listed(names: string): string {
  return names.split(',').join(', ');
}

function schoolsOf({ profiles, roles, poBrin, voBrin, swvBrin }: Answers): string {
  const isDoel = roles.includes('doel');
  const schools = [
    { brin: poBrin, sector: 'PO', name: 'Basisschool De Proef', isNeeded: /PO|BB/.test(profiles) },
    {
      brin: voBrin,
      sector: 'VO',
      name: 'Scholengemeenschap De Proef',
      isNeeded: /VO/.test(profiles),
    },
    {
      brin: swvBrin,
      sector: 'SWV',
      name: 'Samenwerkingsverband De Proef',
      isNeeded: isDoel && /SWV/.test(profiles),
    },
  ].filter(({ isNeeded }) => isNeeded);
  const brins = schools.map(({ brin }) => brin);
  return schools
    .map(({ brin, sector, name }, at) => {
      // Schools of one BRIN have delivery points of their own.
      const tail = 901 + brins.slice(0, at).filter((one) => one === brin).length;
      return `  - { brin: ${quoted(brin)}, routeringsKenmerk: "00000007000${brin}00${tail}", sector: ${sector}, name: ${name} }\n`;
    })
    .join('');
}

function driverOf({ driver, account }: Answers): string {
  const who = driver === 'operator' ? 'kind: operator' : `url: ${quoted(driver)}`;
  return `${who}, account: ${quoted(account)}`;
}

function castOf({ publicHost }: Answers): string {
  if (publicHost === '127.0.0.1') return 'host: 127.0.0.1';
  return `host: 0.0.0.0, publicHost: ${quoted(publicHost)}`;
}
