import { describe, expect, it } from 'vitest';
import { sha256 } from '#evidence/digest.ts';
import type { Entry } from '#evidence/entry.ts';
import { layAside } from '#evidence/laid-aside.ts';
import type { LawData } from '#evidence/plan.ts';
import { BronScene, delivery } from '#evidence/scenes.test-support.ts';
import {
  law,
  planned,
  pupil,
  TranscriptBuilder,
} from '#evidence/transcript-builder.test-support.ts';
import { renderJson } from '#report/json.ts';
import type { Law } from '#verdict/law.ts';
import { lawDataOf } from '#verdict/law-data.ts';
import type { RunRecord } from '#verdict/record.ts';
import {
  entriesOf,
  filesOf,
  filesWith,
  forged,
  judgedBy,
  judgeOf,
  rechained,
  recordOf,
  restarted,
} from './run-files.test-support.ts';
import type { RunFiles } from './run-files.ts';
import type { Verification } from './verification.ts';
import { verifyRun } from './verify-run.ts';

/** A law so small that one scenario judges a role in full. */
const small: Law = {
  ...law,
  requirements: law.requirements.filter(({ id }) => ['OSO-DOS-01', 'OSO-SES-01'].includes(id)),
};
const judge = judgeOf(small);
const delivers = planned('delivers', 'bron', ['OSO-DOS-01', 'OSO-SES-01']);

type Making = { readonly isChecked?: boolean; readonly isClosed?: boolean };

/** A run of one scenario, in which the session is checked before the dossier goes, or is not. */
function transcriptOf({ isChecked = true, isClosed = true }: Making = {}): string {
  const transcript = new TranscriptBuilder([delivers]);
  const scene = new BronScene({}, { transcript, scenario: delivers });
  const ask = scene.asks();
  if (isChecked) scene.checks();
  ask.answer(delivery(pupil.dossier));
  transcript.ask(delivers, 'OSO-DOS-01');
  transcript.ask(delivers, 'OSO-SES-01');
  if (!isClosed) return rechained(transcript.entries);
  transcript.end(delivers);
  return rechained(judgedBy(transcript.close().entries, lawDataOf(small, 'test')));
}

const passed = filesOf(transcriptOf(), small);
const failed = filesOf(transcriptOf({ isChecked: false }), small);

function killed(transcript: string): RunFiles {
  const none = { record: undefined, report: undefined, reports: new Map(), others: [] };
  return { folder: 'run', transcript, bodies: new Map(), ...none };
}

/** As nobody would record it: the message breaks the checks that read it. */
function withBrokenBody(entry: Entry): Entry {
  return { ...entry, body: null } as unknown as Entry;
}

function wrongIn({ rows }: Verification): string[] {
  return rows.filter(({ standing }) => standing === 'tampered').map(({ id }) => id);
}

/** What the owner of a failed run makes of it: every entry chained anew, and a record and report that pass. */
function forgery(change: (entries: readonly Entry[]) => readonly Entry[]): RunFiles {
  const transcript = rechained(change(entriesOf(failed)));
  return filesWith(transcript, forged(recordOf(failed), transcript));
}

describe('a run that nobody wrote in', () => {
  it.each([
    ['passed', passed],
    ['failed', failed],
  ] as const)('is sound, and comes to its own verdict: %s', (outcome, files) => {
    const verification = verifyRun(files, judge);

    expect(verification.rows.filter(({ standing }) => standing !== 'sound')).toEqual([]);
    expect(verification).toMatchObject({ standing: 'sound', recomputed: { outcome } });
  });

  it('is sound with a report in English', () => {
    const files = filesWith(passed.transcript ?? '', recordOf(passed), 'en');

    expect(verifyRun(files, judge).standing).toBe('sound');
  });

  it('is sound with other files beside it, which are told', () => {
    const { standing, rows } = verifyRun({ ...passed, others: ['notes.txt'] }, judge);

    expect(standing).toBe('sound');
    expect(rows.at(-1)).toMatchObject({ id: 'others', standing: 'told' });
  });
});

/** A run of which a text was too long for a line. */
function laidAside(): RunFiles {
  const long = { nl: 'x'.repeat(100_000), en: 'x' };
  let previous = sha256('');
  const bodies = new Map<string, string>();
  const lines = entriesOf(passed).map((entry) => {
    const told = entry.kind === 'run-started' ? { ...entry, long } : entry;
    const { line, aside } = layAside({ ...told, previous });
    for (const [digest, content] of aside) bodies.set(digest, content);
    previous = sha256(line);
    return `${line}\n`;
  });
  return { ...filesWith(lines.join(''), recordFor(lines.join(''))), bodies };
}

function recordFor(transcript: string): RunRecord {
  const record = recordOf(passed);
  return { ...record, volatile: { ...record.volatile, transcriptDigest: sha256(transcript) } };
}

describe('a run with texts laid aside', () => {
  const files = laidAside();
  const [digest = ''] = files.bodies.keys();

  it('is sound with them', () => {
    const { standing, rows } = verifyRun(files, judge);

    expect(standing).toBe('sound');
    expect(rows.find(({ id }) => id === 'bodies')).toMatchObject({ standing: 'sound' });
  });

  it.each([
    ['changed', new Map([[digest, `y${'x'.repeat(99_999)}`]])],
    ['taken away', new Map()],
    ['under another name', new Map([[`${digest}.txt`, 'x'.repeat(100_000)]])],
  ])('was tampered with when one is %s', (_, bodies) => {
    expect(wrongIn(verifyRun({ ...files, bodies }, judge))).toEqual(['bodies']);
  });

  it('is sound with one that no line names, which is told', () => {
    const bodies = new Map([...files.bodies, ['notes', 'x']]);
    const { standing, rows } = verifyRun({ ...files, bodies }, judge);

    expect(standing).toBe('sound');
    expect(rows.find(({ id }) => id === 'bodies')).toMatchObject({ standing: 'told' });
  });
});

describe('a run whose seed is another than it was bound to', () => {
  it('was tampered with', () => {
    const transcript = rechained(
      entriesOf(passed).map((entry) =>
        entry.kind === 'seed-revealed' ? { ...entry, seed: 2 } : entry,
      ),
    );

    expect(wrongIn(verifyRun(filesWith(transcript, recordFor(transcript)), judge))).toEqual([
      'seed',
    ]);
  });
});

describe('a run that was killed', () => {
  it.each([
    ['in the middle of a line', `${transcriptOf({ isClosed: false })}{"seq":`],
    ['between two lines', transcriptOf({ isClosed: false })],
    ['before it was judged', transcriptOf()],
    ['before its first line was whole', '{"seq"'],
    ['before its first line', ''],
  ])('%s is incomplete', (_, transcript) => {
    const { standing, recomputed } = verifyRun(killed(transcript), judge);

    expect(standing).toBe('incomplete');
    expect(recomputed?.outcome ?? 'inconclusive').toBe('inconclusive');
  });

  it('has no verdict but inconclusive, whatever had failed, which is noted', () => {
    const transcript = transcriptOf({ isChecked: false, isClosed: false });
    const { standing, recomputed } = verifyRun(killed(transcript), judge);

    expect(standing).toBe('incomplete');
    expect(recomputed).toEqual({
      outcome: 'inconclusive',
      verdicts: [{ role: 'bron', profile: 'POVO', outcome: 'inconclusive' }],
      failedSoFar: ['OSO-SES-01'],
    });
  });

  it('leaves no record and no report: one that is there was written by somebody else', () => {
    const { transcript } = killed(transcriptOf({ isClosed: false }));

    expect(verifyRun({ ...passed, transcript }, judge).standing).toBe('tampered');
    expect(verifyRun({ ...passed, record: undefined }, judge).standing).toBe('tampered');
  });

  it('after its record was written is incomplete, and has its verdict', () => {
    expect(verifyRun({ ...passed, report: undefined }, judge)).toMatchObject({
      standing: 'incomplete',
      recomputed: { outcome: 'passed' },
    });
  });
});

describe('a failed run that its owner chained anew, with a record and report that pass', () => {
  it.each([
    ['with the same entries', forgery((entries) => entries)],
    [
      'with other times',
      forgery((entries) =>
        entries.map((entry) => ({ ...entry, at: entry.at.replace('2026', '2027') })),
      ),
    ],
    [
      'without a driver call, and so counted',
      forgery((entries) =>
        entries.toSpliced(
          entries.findIndex(({ kind }) => kind === 'driver-called'),
          1,
        ),
      ),
    ],
    [
      'as if another version had judged it',
      forgery((entries) => restarted(entries, { suite: '0.0.1' })),
    ],
    [
      'as if another law had judged it',
      forgery((entries) =>
        judgedBy(entries, [
          { name: 'requirements', version: 'test', digest: 'others' },
          ...lawDataOf(small, 'test').slice(1),
        ]),
      ),
    ],
  ])('has failed still: %s', (_, files) => {
    const { standing, recomputed, rows } = verifyRun(files, judge);

    expect(standing).toBe('tampered');
    expect(recomputed?.outcome).toBe('failed');
    expect(rows.find(({ id }) => id === 'verdict')?.detail.en).toContain(
      'The recorded verdict was not reproduced by these checks',
    );
  });

  it('does not pass when it no longer asks for what failed', () => {
    const files = forgery((entries) =>
      entries.filter((entry) => entry.kind !== 'asked' || entry.requirement !== 'OSO-SES-01'),
    );

    expect(verifyRun(files, judge)).toMatchObject({
      standing: 'tampered',
      recomputed: { outcome: 'inconclusive' },
    });
  });

  it('does not pass when it asks for something that no law has, under another version', () => {
    const files = forgery((entries) =>
      restarted(entries, { suite: '0.0.1' }).map((entry) =>
        entry.kind === 'asked' ? { ...entry, requirement: 'OSO-SES-99' } : entry,
      ),
    );

    expect(verifyRun(files, judge)).toMatchObject({
      standing: 'tampered',
      recomputed: { outcome: 'inconclusive' },
    });
  });

  it('does not pass when its plan is another one', () => {
    const transcript = rechained(
      entriesOf(failed).map((entry) =>
        entry.kind === 'run-started' ? { ...entry, planDigest: 'another' } : entry,
      ),
    );
    const files = filesWith(transcript, forged(recordOf(failed), transcript));

    expect(wrongIn(verifyRun(files, judge))).toEqual(['plan', 'record', 'report']);
  });
});

describe('a run that other checks are newer than', () => {
  const newer = judgeOf(small, '1.4');

  it('is sound where they come to the same, and says by whom it was judged', () => {
    const { standing, rows } = verifyRun(passed, newer);

    expect(standing).toBe('sound');
    expect(rows.find(({ id }) => id === 'law')).toMatchObject({ standing: 'told' });
    expect(rows.find(({ id }) => id === 'verdict')).toMatchObject({ standing: 'sound' });
  });

  it('is sound where they come to something better, which is told by requirement', () => {
    const record = recordOf(passed);
    const results = record.results.map((result) => ({
      ...result,
      outcome: 'inconclusive' as const,
    }));
    const verdicts = record.verdicts.map((verdict) => ({
      ...verdict,
      outcome: 'inconclusive' as const,
    }));
    const worse = { ...record, outcome: 'inconclusive' as const, results, verdicts };
    const { standing, rows } = verifyRun(filesWith(passed.transcript ?? '', worse), newer);

    expect(standing).toBe('sound');
    expect(rows.find(({ id }) => id === 'verdict')).toMatchObject({
      standing: 'told',
      detail: {
        nl: 'Herbeoordeeld onder 1.4: OSO-DOS-01 zou nu voldoen; OSO-SES-01 zou nu voldoen',
        en: 'Re-judged under 1.4: OSO-DOS-01 would now pass; OSO-SES-01 would now pass',
      },
    });
  });

  it('is not sound where they come to something worse, and says what fails now, and where', () => {
    const transcript = failed.transcript ?? '';
    const { standing, rows } = verifyRun(
      filesWith(transcript, forged(recordOf(failed), transcript)),
      newer,
    );

    expect(standing).toBe('tampered');
    expect(rows.find(({ id }) => id === 'verdict')?.detail.en).toMatch(
      /^The recorded verdict was not reproduced by these checks; worse is that on the run, bron POVO\. Re-judged under 1\.4: OSO-SES-01 would now fail, entry \d+$/,
    );
  });

  it('is not sound where its record differs in what no check decides', () => {
    const record = { ...recordOf(passed), planDigest: 'another' };

    expect(wrongIn(verifyRun(filesWith(passed.transcript ?? '', record), newer))).toEqual([
      'record',
    ]);
  });

  it('has a report that is told to be of another version, where it is not the one that we write', () => {
    const { rows } = verifyRun({ ...passed, report: `${passed.report}\n` }, newer);

    expect(rows.find(({ id }) => id === 'report')).toMatchObject({ standing: 'told' });
  });

  it('has a report that is not sound where only the law is another, since the version wrote it', () => {
    const other = judgeOf({ ...small, assumptions: [] });

    expect(verifyRun(passed, other).standing).toBe('sound');
    expect(wrongIn(verifyRun({ ...passed, report: `${passed.report}\n` }, other))).toEqual([
      'report',
    ]);
  });
});

describe('a run that was judged by data that are not here', () => {
  const corrected: Law = {
    ...small,
    rules: { ...small.rules, rules: small.rules.rules.slice(1) },
  };
  const overlaid: Law = {
    ...small,
    confirmations: [{ id: 'A22-04', isConfirmed: true, by: 'Us', note: 'The WSDL' }],
  };
  const otherwise: readonly (readonly [string, Law, RegExp])[] = [
    [
      'another gegevensset of the same version',
      corrected,
      /gegevensset 2019\.1 \(SHA-256 [0-9a-f]{64}\)/,
    ],
    ['other data of the exchange', overlaid, /exchange 2022 \(SHA-256 [0-9a-f]{64}\)/],
  ];

  it.each(otherwise)(
    'is not judged again, and says which are missing: %s',
    (_what, here, named) => {
      for (const files of [passed, failed]) {
        const { standing, rows, ...others } = verifyRun(files, judgeOf(here));

        expect(standing).toBe('incomplete');
        expect(wrongIn({ standing, rows, ...others })).toEqual([]);
        expect(others).not.toHaveProperty('recomputed');
        expect(rows.find(({ id }) => id === 'law')?.detail.en).toMatch(named);
        expect(rows.find(({ id }) => id === 'law')?.detail.nl).toMatch(/--gegevensset MAP/);
      }
    },
  );

  it.each(otherwise)(
    'is judged by the law that has them, whichever lies beside it: %s',
    (_what, here) => {
      for (const lawsFor of [() => [here, small], () => [small, here]]) {
        const { standing, recomputed } = verifyRun(failed, { ...judge, lawsFor });

        expect(standing).toBe('sound');
        expect(recomputed?.outcome).toBe('failed');
      }
    },
  );

  it('was tampered with all the same where that shows without them', () => {
    const files = { ...passed, report: `${passed.report}\n` };

    expect(wrongIn(verifyRun(files, judgeOf(corrected)))).toEqual(['report']);
  });

  it.each([
    ['names none', []],
    ['is none that a run writes', [null, 1, { name: 'gegevensset' }]],
  ])('is not judged again where its plan %s', (_what, data) => {
    const entries = judgedBy(entriesOf(passed), data as unknown as LawData[]);
    const transcript = rechained(entries);

    expect(verifyRun(killed(transcript), judge).standing).toBe('incomplete');
    expect(verifyRun(killed(transcript), judge)).not.toHaveProperty('recomputed');
  });
});

describe('a record', () => {
  it.each([
    ['runId', 'another'],
    ['startedAt', '2026-01-05T09:00:00.000Z'],
    ['endedAt', '2025-01-05T09:00:00.000Z'],
    ['durationMs', 1],
    ['transcriptEntries', 1],
    ['somethingElse', 1],
  ])(
    'whose %s does not agree with the rest is not sound, also with a report of it',
    (key, value) => {
      const record = recordOf(passed);
      const files = filesWith(passed.transcript ?? '', {
        ...record,
        volatile: { ...record.volatile, [key]: value },
      });

      expect(wrongIn(verifyRun(files, judge))).toEqual(['times']);
    },
  );

  it('that says a thing twice, so that readers differ, is not sound', () => {
    const record = passed.record?.replace('{', '{\n  "outcome": "failed",');

    expect(wrongIn(verifyRun({ ...passed, record }, judge))).toEqual(['record']);
  });

  it('whose keys change places is not sound', () => {
    const { volatile, format, ...others } = recordOf(passed);
    const { runId, ...moments } = volatile;
    const records = [
      { ...others, format, volatile },
      { format, ...others, volatile: { ...moments, runId } },
    ];
    const wrong = records.map((record) =>
      wrongIn(verifyRun({ ...passed, record: renderJson(record) }, judge)),
    );

    expect(wrong).toEqual([['record'], ['times']]);
  });

  it('names the first places that differ', () => {
    const record = renderJson({ ...recordOf(passed), suite: 'another', gegevensset: 'none' });
    const { rows } = verifyRun({ ...passed, record }, judge);

    expect(rows.find(({ id }) => id === 'record')?.detail.en).toBe(
      'Something else comes out of the transcript: suite, gegevensset',
    );
  });

  it.each(['', 'null', '{}', '{"format":1}', '[', '{"format":1,"results":[null]}'])(
    'that is none (%s) is not sound, and the verdict comes out all the same',
    (record) => {
      const verification = verifyRun({ ...failed, record }, judge);

      expect(verification).toMatchObject({
        standing: 'tampered',
        recomputed: { outcome: 'failed' },
      });
    },
  );
});

describe('a transcript', () => {
  it('of a release that we do not know has no verdict, and nobody can tell', () => {
    const verification = verifyRun(passed, { ...judge, lawsFor: () => [] });

    expect(verification.standing).toBe('incomplete');
    expect(verification).not.toHaveProperty('recomputed');
  });

  it.each([
    ['tells of no run', ''],
    ['holds what no run writes', rechained(entriesOf(passed).map(withBrokenBody))],
  ])('that %s says so in Dutch to who reads Dutch', (_, transcript) => {
    const { rows } = verifyRun({ ...passed, transcript }, judge);
    const told = rows.find(({ id }) => id === 'record')?.detail;

    expect(told?.nl).toMatch(/^Er komt geen oordeel uit het transcript \([a-z ]+\)$/);
    expect(told?.en).toMatch(/^No verdict comes out of the transcript \(/);
  });

  it('that is gone is not sound', () => {
    expect(wrongIn(verifyRun({ ...passed, transcript: undefined }, judge))).toContain('chain');
  });

  it('that goes on after its end, or counts wrong, is not sound though it is chained anew', () => {
    const entries = entriesOf(passed);
    const longer = rechained([...entries, ...entries.slice(-1)]);
    const uncounted = rechained(entries.toSpliced(-2, 1));

    expect(wrongIn(verifyRun(filesOf(longer, small), judge))).toContain('ending');
    expect(wrongIn(verifyRun(filesOf(uncounted, small), judge))).toContain('ending');
  });
});
