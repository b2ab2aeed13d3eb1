import type { Body, Entry, EntryBody } from '#evidence/entry.ts';
import type { JudgedFinding } from '#verdict/blame.ts';
import type { RunRecord } from '#verdict/record.ts';
import { text } from '#words/text.ts';

/** What a test may want otherwise in an invented run. */
export type Invention = {
  readonly findings?: readonly JudgedFinding[];
  /** What the target answers. */
  readonly body?: Body;
  readonly path?: string;
  readonly header?: string;
  readonly change?: string;
  /** What the target answers to its driver. */
  readonly answer?: unknown;
};

const scenario = 'het-dossier/de-school-haalt-het-op/bron/POVO';

/** Invents a run in which one requirement failed on line 3, one passed, one was not reached and one not judged. */
export function inventRecord({ findings = [invented], change }: Invention = {}): RunRecord {
  const outcome = findings.length === 0 ? 'passed' : 'failed';
  const target = {
    supplier: 'Leverancier',
    name: 'Klasboek',
    version: '3',
    oin: '0000',
    driver: 'http',
  };
  return {
    format: 1,
    target: change === undefined ? target : { ...target, change },
    suite: '0.1.0',
    planDigest: 'plan-digest',
    release: '2022',
    gegevensset: '2019.1',
    law: [
      { name: 'requirements', version: '0.1.0', digest: 'requirements-digest' },
      { name: 'gegevensset', version: '2019.1', digest: 'gegevensset-digest' },
    ],
    outcome,
    verdicts: [{ role: 'bron', profile: 'POVO', outcome }],
    profiles: [{ name: 'POVO', title: text('van PO naar VO', 'from PO to VO') }],
    notClaimed: { roles: ['doel'], profiles: ['POSWV'], features: ['feedback'] },
    requirements: [
      { ...requirement('OSO-DOS-01'), assumptions: ['A22-04'], outcome },
      { ...requirement('OSO-SES-01'), outcome: 'passed' },
      requirement('OSO-SES-02'),
      requirement('OSO-PRI-03'),
    ],
    results: [
      { requirement: 'OSO-DOS-01', scenario, outcome, findings, entries: [2, 3] },
      { requirement: 'OSO-SES-01', scenario, outcome: 'passed', findings: [], entries: [2, 3] },
    ],
    notJudged: [
      { requirement: 'OSO-SES-02', because: 'not reached' },
      { requirement: 'OSO-PRI-03', because: 'needs a human eye' },
    ],
    scenarios: [
      {
        ...planned,
        key: scenario,
        name: 'De school haalt het op',
        requirements: ['OSO-DOS-01', 'OSO-SES-01'],
        ended: 'played',
      },
      {
        ...planned,
        key: 'laatste',
        name: 'De laatste',
        requirements: ['OSO-SES-02'],
        ended: 'stopped',
        why: text('Het systeem zweeg', 'The system was silent'),
      },
    ],
    assumptions: [
      {
        id: 'A22-04',
        releases: ['2022'],
        what: text('De volgorde is vrij', 'The order is free'),
        why: text('Niemand vertelde het', 'Nobody told'),
        changedBy: text('De WSDL', 'The WSDL'),
        isConfirmed: false,
      },
    ],
    remarks: [{ entries: [4], what: text('Een opmerking', 'A remark') }],
    volatile: {
      runId: 'run-1',
      startedAt: '2026-11-22T00:42:30.257Z',
      endedAt: '2026-11-22T00:42:34.557Z',
      durationMs: 4300,
      transcriptEntries: 4,
      transcriptDigest: 'transcript-digest',
      endpoints: { target: 'https://127.0.0.1:1/oso' },
    },
  };
}

/** Invents its transcript: a message to the target, the target's answer, and a driver call. */
export function inventEntries({ body, path, header, answer }: Invention = {}): Entry[] {
  const bodies: readonly EntryBody[] = [
    { kind: 'scenario-started', scenario },
    {
      kind: 'request',
      exchange: 7,
      from: 'counterpart',
      to: 'target',
      method: 'POST',
      path: path ?? '/oso',
      headers: ['soapaction', header ?? 'document'],
      body: { text: '<documentRequest><vraag>wie</vraag></documentRequest>' },
    },
    {
      kind: 'response',
      exchange: 7,
      from: 'target',
      to: 'counterpart',
      status: 200,
      headers: [],
      body: body ?? { text: '<documentResponse><naam>Björn</naam></documentResponse>' },
    },
    {
      kind: 'driver-called',
      scenario,
      call: 'showReceived',
      request: { id: 'vraag-1' },
      outcome: { status: 'done', answer: answer ?? { dossier: '<dossier><leerling/></dossier>' } },
    },
  ];
  return bodies.map((entry, at) => {
    return { seq: at + 1, at: `2026-11-22T00:42:3${at}.000Z`, previous: '', ...entry };
  });
}

const planned = {
  size: 'any',
  feature: 'volledig/het-dossier',
  role: 'bron',
  profile: 'POVO',
} as const;

/** What is wrong in an invented run unless a test says otherwise. */
export const invented: JudgedFinding = {
  outcome: 'failed',
  expected: text('Het hele dossier', 'The whole dossier'),
  actual: text(
    'De naam ontbreekt: /dossier[1]/naam[1]',
    'The name is missing: /dossier[1]/naam[1]',
  ),
  entries: [3],
  assumptions: ['A22-04'],
};

function requirement(id: string) {
  const title = text(`De titel van ${id}`, `The title of ${id}`);
  const why = text(`Waarom ${id}`, `Why ${id}`);
  return {
    id,
    level: 'MUST' as const,
    title,
    why,
    source: 'wiki OSO:2018/Opvragen_dossier and OSO:2017/Controleren_Sessie',
    assumptions: [],
  };
}
