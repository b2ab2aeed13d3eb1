import { expect, it } from 'vitest';
import type { RunStarted, WireRequest } from './entry.ts';
import { Recorder } from './recorder.ts';

// As doubles: only their kind and number matter here.
const started = { kind: 'run-started' } as unknown as RunStarted;
const requestNumbered = (exchange: number) =>
  ({ kind: 'request', exchange, from: 'target' }) as unknown as WireRequest;

it('a recorder keeps a rehearsal out of the transcript, also what comes of it later, and begins anew', () => {
  const lines: string[] = [];
  const recorder = new Recorder({ write: (line) => void lines.push(line) }, () => new Date(0));

  recorder.rehearse();
  const rehearsed = recorder.nextExchange();
  recorder.record(requestNumbered(rehearsed));
  recorder.keepConnection({ from: 'target', to: 'kvs', protocol: '', cipher: '' });
  const heard = [...recorder.rehearsed];
  const first = recorder.record(started);
  recorder.record(requestNumbered(rehearsed));
  recorder.recordConnections();
  const second = recorder.record(requestNumbered(recorder.nextExchange()));

  expect(heard.map(({ kind }) => kind)).toEqual(['request', 'connected']);
  expect(recorder.rehearsed).toEqual([]);
  expect([first.seq, second.seq]).toEqual([1, 2]);
  expect(second).toMatchObject({ kind: 'request', exchange: 1 });
  expect(lines.map((line) => JSON.parse(line).kind)).toEqual(['run-started', 'request']);
});
