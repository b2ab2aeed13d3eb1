import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTranscript } from '#evidence/read-transcript.ts';
import { packageRoot } from '#law/package-root.ts';
import { bodiesIn } from '#run/bodies-in.ts';
import type { RunRecord } from '#verdict/record.ts';
import { keptOsoKeurIn } from '../../kept-product.test-support.ts';
import { exampleOnFreePorts, layCertificates, startLas } from '../../las-elsewhere.test-support.ts';
import { humanAt } from './human.test-support.ts';
import { onTerminal, type Played, type Sitter, sit } from './terminal.test-support.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');
const name = 'Noor de Tester';
/** All of POVO, which takes minutes, where somebody asks for it; else one requirement of each role. */
const isWhole = process.env.OSO_KEUR_WHOLE_OPERATOR === 'true';
const asked = isWhole ? [] : ['--only', 'OSO-BRON-02,OSO-DOEL-01'];
const folder = mkdtempSync(join(tmpdir(), 'oso-keur-operator-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

const osoKeur = keptOsoKeurIn(folder);

async function lasWithoutDriver(): Promise<string> {
  const { ports, target } = await exampleOnFreePorts();
  await layCertificates(folder);
  const driver = /^driver: .*$/m;
  const operator = 'driver: { kind: operator, account: oso-keur }';
  writeFileSync(join(folder, 'oso-keur.yaml'), target.replace(driver, operator));
  children.push(await startLas(folder, ports));
  return `http://127.0.0.1:${ports.driver}`;
}

async function play(options: readonly string[], sitter: Sitter): Promise<Played> {
  const terminal = onTerminal([process.execPath, program, 'run', ...options], folder);
  children.push(terminal);
  return sit(terminal, name, sitter);
}

const latest = join(folder, 'reports/latest');
const record = (): RunRecord => JSON.parse(readFileSync(join(latest, 'run.json'), 'utf8'));
const entries = () =>
  readTranscript(readFileSync(join(latest, 'transcript.ndjson'), 'utf8'), bodiesIn(latest));

describe('a run that a person drives', () => {
  it('comes to the verdict that the LAS deserves, with a pause and a stop, and tells whose word it rests on', async () => {
    const human = humanAt(await lasWithoutDriver(), folder);
    let pauses = 0;
    const onPause = () => {
      pauses += 1;
    };
    const interrupting: Sitter = {
      onTask: async (task, count) => {
        // Ctrl-C, in the middle of a scenario.
        if (count === 14) return ['\u0003'];
        const lines = await human(task);
        return count === 5 ? ['p', ...lines] : lines;
      },
      onPause,
    };

    const { screen } = await play(asked, interrupting);
    const [, stopped = ''] = /oso-keur run --continue (\S+)/.exec(screen) ?? [];
    const kept = readFileSync(join(folder, stopped, 'transcript.ndjson'), 'utf8');
    const other = await osoKeur('run', '--continue', stopped, '--release', '2018', '--ci');
    await play(['--continue', stopped], { onTask: human, onPause });
    const again = await osoKeur('run', '--continue', stopped);

    const told = entries();
    const driven = told.filter((entry) => entry.kind === 'driver-called');
    const wrong = record().results.filter(({ outcome }) => outcome !== 'passed');
    expect(screen).toContain('== 1. Het systeem');
    expect(existsSync(join(folder, stopped, 'continue.json'))).toBe(false);
    expect(readFileSync(join(latest, 'transcript.ndjson'), 'utf8').startsWith(kept)).toBe(true);
    expect(other.code).toBe(3);
    expect([again.code, again.stderr]).toEqual([3, expect.stringContaining('it has ended')]);
    expect(told.filter(({ kind }) => kind === 'continued')).toHaveLength(1);
    expect(record().scenarios.every(({ ended }) => ended === 'played')).toBe(true);
    expect(record().outcome).toBe(isWhole ? 'passed' : 'partial');
    expect(wrong).toEqual([]);
    expect(record().target.driver).toBe('operator');
    expect(new Set(driven.map(({ outcome }) => outcome.by))).toEqual(new Set([name, undefined]));
    expect(pauses).toBe(1);
    expect(told.filter(({ kind }) => kind === 'paused')).toMatchObject([
      { by: name, why: 'asked' },
    ]);
    expect(told.filter(({ kind }) => kind === 'resumed')).toMatchObject([{ by: name }]);
    expect(record().remarks.some(({ what }) => what.nl.startsWith(`${name} bediende`))).toBe(true);
    expect((await osoKeur('verify', 'reports/latest')).code).toBe(0);
  });
});
