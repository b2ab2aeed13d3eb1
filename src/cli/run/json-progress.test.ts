import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { compileSchema } from '#law/compile-schema.ts';
import { packageRoot } from '#law/package-root.ts';
import type { ProgressLine } from '#report/progress-line.ts';
import { text } from '#words/text.ts';
import { endOfCampaign, jsonFuzzProgress } from '../fuzz/json-fuzz-progress.ts';
import { keptOsoKeurIn } from '../kept-product.test-support.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');
const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-progress-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const isLine = compileSchema<ProgressLine>('progress.schema.json');

function linesIn(stdout: string): ProgressLine[] {
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as ProgressLine);
}

describe('what a run tells a machine', () => {
  it('is a line of JSON for each thing to know, as its schema says, and the last tells what came of it', async () => {
    const options = ['--profiles', 'BB', '--only', 'OSO-SES-01', '--progress', 'json'];

    const { code, stdout } = await keptOsoKeurIn(scratch)(
      'run',
      '--target',
      'reference',
      ...options,
    );

    const lines = linesIn(stdout);
    const kinds = lines.map(({ kind }) => kind);
    const ended = lines.filter((line) => line.kind === 'scenario-ended');
    const [plan] = lines;
    expect(code).toBe(0);
    expect(lines.filter((line) => !isLine(line))).toEqual([]);
    expect([kinds.at(0), ...kinds.slice(-2)]).toEqual(['plan', 'listening-on', 'ended']);
    expect(plan).toEqual({ kind: 'plan', scenarios: ended.length });
    expect(ended.map((line) => line.ended)).toEqual(ended.map((_, at) => at + 1));
    expect(lines.at(-1)).toMatchObject({ outcome: 'partial', worst: 'passed' });
  });

  it('ends with the worker that reads it: nobody would take what comes of it', async () => {
    const options = ['run', '--target', 'reference', '--profiles', 'BB', '--progress', 'json'];
    const reports = join(scratch, 'left');
    const child = spawn(process.execPath, [program, ...options, '--reports', reports], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: { ...process.env, OSO_KEUR_OF_WORKER: 'true' },
    });
    const ended = once(child, 'exit');
    const lines = child.stdout ? createInterface({ input: child.stdout }) : [];
    for await (const line of lines) {
      if (line.includes('scenario-started')) break;
    }

    child.disconnect();

    const [code] = await ended;
    const [run = ''] = readdirSync(reports).filter((name) => /^\d{8}-/.test(name));
    expect(code).toBe(2);
    expect(existsSync(join(reports, run, 'transcript.ndjson'))).toBe(true);
    expect(existsSync(join(reports, run, 'run.json'))).toBe(false);
  });
});

it('what a campaign tells a machine is as its schema says', () => {
  const lines: ProgressLine[] = [];
  const said = text('x', 'x');
  const finding = { requirement: 'R', title: said, role: 'bron', profile: 'BB', foundAt: 3 };
  const counts = { cases: 1, perSecond: 0.5, touched: 2, toTouch: 3, findings: 1 };
  const { onStart, onProgress, onFinding } = jsonFuzzProgress((line) => lines.push(line));
  const record = { runId: 'r', outcome: 'failed' };

  onStart(7);
  onProgress({ kind: 'wire', of: said, ...counts });
  onFinding(finding as Parameters<typeof onFinding>[0]);
  lines.push(endOfCampaign({ folder: '', record } as Parameters<typeof endOfCampaign>[0]));

  expect(lines.map(({ kind }) => kind)).toEqual(['seed', 'cases', 'finding', 'ended']);
  expect(lines.filter((line) => !isLine(line))).toEqual([]);
});
