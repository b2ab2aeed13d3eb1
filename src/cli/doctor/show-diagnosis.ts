import pc from 'picocolors';
import type { CertificateSummary } from '#preflight/probes/certificate-summary.ts';
import type { ProbeName, ProbeResult } from '#preflight/probes/probe.ts';
import { type Language, type Text, text } from '#words/text.ts';
import type { Diagnosis } from './diagnosis.ts';

/** Tells people what came of every probe: what was tried, what was found, what to do, and certificates side by side. */
export function showDiagnosis({ probes, isSound }: Diagnosis, language: Language): string {
  const failed = probes.filter(({ outcome }) => outcome === 'failed').length;
  const end = isSound
    ? text('Alles is klaar voor een run: oso-keur run', 'All is ready for a run: oso-keur run')
    : text(
        `Er is iets te verbeteren (${failed}); er is nog niets beoordeeld`,
        `There is something to mend (${failed}); nothing was judged yet`,
      );
  const lines = probes.flatMap((probe) => linesOf(probe, language));
  return [...lines, '', pc.bold((isSound ? pc.green : pc.red)(end[language])), ''].join('\n');
}

const marks = {
  ok: pc.green('✓'),
  failed: pc.red('✗'),
  unknown: pc.yellow('?'),
  skipped: pc.dim('-'),
} as const satisfies Record<ProbeResult['outcome'], string>;

const titles: Readonly<Record<ProbeName, Text>> = {
  configuration: text('Configuratie', 'Configuration'),
  'delivery-points': text('Aanleverpunten', 'Delivery points'),
  'own-certificates': text('Onze certificaten', 'Our certificates'),
  'public-address': text('Ons adres', 'Our address'),
  zoeksleutel: text('Zoeksleutel', 'Zoeksleutel'),
  ports: text('Poorten', 'Ports'),
  dns: text('DNS', 'DNS'),
  endpoint: text('Adres van het LAS', 'Address of the LAS'),
  'certificate-of-target': text('Certificaat van het LAS', 'Certificate of the LAS'),
  'trust-of-target': text('Vertrouwen van het LAS', 'Trust of the LAS'),
  oin: text('OIN', 'OIN'),
  clock: text('Klok', 'Clock'),
  driver: text('Driver', 'Driver'),
  'test-pupils': text('Testleerlingen', 'Test pupils'),
  callback: text('Het LAS belt ons', 'The LAS calls us'),
};

function linesOf(probe: ProbeResult, language: Language): string[] {
  const { name, outcome, tried, found, remedy } = probe;
  const head = `${marks[outcome]} ${titles[name][language]}: ${found[language]}`;
  if (outcome === 'ok' || outcome === 'skipped') {
    return [head, ...certificateLines(probe, language)];
  }
  const labels = text('geprobeerd', 'tried');
  const todo = text('te doen', 'to do');
  return [
    head,
    pc.dim(`    ${labels[language]}: ${tried[language]}`),
    ...(remedy ? [`    ${todo[language]}: ${remedy[language]}`] : []),
    ...certificateLines(probe, language),
  ];
}

function certificateLines({ certificates }: ProbeResult, language: Language): string[] {
  if (!certificates) return [];
  const { ours, theirs } = certificates;
  // What we show stands there once already when both sides are shown.
  if (!theirs) return [];
  const columns = [
    ['', 'LAS', 'OSO Keur'],
    ...rows.map(({ label, read }) => [
      label[language],
      read(theirs),
      ours === undefined ? '' : read(ours),
    ]),
  ];
  const width = (at: number) => Math.max(...columns.map((row) => (row[at] ?? '').length));
  const [first, second] = [width(0), width(1)];
  return columns.map(([label = '', left = '', right = '']) =>
    pc.dim(`    ${label.padEnd(first)}  ${left.padEnd(second)}  ${right}`.trimEnd()),
  );
}

type Row = { readonly label: Text; readonly read: (one: CertificateSummary) => string };

const rows: readonly Row[] = [
  { label: text('houder', 'subject'), read: ({ subject }) => subject },
  { label: text('OIN', 'OIN'), read: ({ oin }) => oin || '-' },
  { label: text('uitgever', 'issuer'), read: ({ issuer }) => issuer },
  { label: text('geldig vanaf', 'valid from'), read: ({ validFrom }) => validFrom },
  { label: text('geldig tot', 'valid to'), read: ({ validTo }) => validTo },
  { label: text('namen (SAN)', 'names (SAN)'), read: ({ names }) => names.join(', ') || '-' },
];
