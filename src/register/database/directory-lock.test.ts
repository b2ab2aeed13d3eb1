import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DirectoryLock, type LockHolder, servedAt } from './directory-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-lock-'));
const gone = 2 ** 22 + 1;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A directory in which somebody left, or has, a file of the lock. */
function directoryWith(...others: readonly Partial<LockHolder>[]): string {
  const directory = join(folder, randomUUID());
  mkdirSync(directory);
  for (const other of others) {
    const id = other.id ?? randomUUID();
    const told = { id, host: hostname(), pid: process.pid, since: 'then', has: true, ...other };
    writeFileSync(join(directory, `register.lock.${id}`), JSON.stringify(told));
  }
  return directory;
}

describe('the lock of a data directory', () => {
  it('is had by one, and by the next once it was given back', () => {
    const directory = directoryWith();
    const lock = DirectoryLock.take(directory);

    expect(() => DirectoryLock.take(directory)).toThrow('is in use by process');
    lock.release();
    DirectoryLock.take(directory).release();
    expect(readdirSync(directory)).toEqual([]);
  });

  it.each([
    ['is gone', { pid: gone }],
    ['is gone, and only wanted it', { pid: gone, has: false }],
    ['is gone, and whose number another has now', { began: '1' }],
  ])('is taken over from a process that %s', (_what, other) => {
    const directory = directoryWith(other, other);

    DirectoryLock.take(directory).release();

    expect(readdirSync(directory)).toEqual([]);
  });

  it('is left to who wants it too and comes first', () => {
    const first = '00000000-0000-0000-0000-000000000000';
    const directory = directoryWith({ id: first, has: false });

    expect(() => DirectoryLock.take(directory)).toThrow('is in use by process');
    expect(readdirSync(directory)).toEqual([`register.lock.${first}`]);
  });

  it('that nobody can read stands, and it is told what to remove', () => {
    const directory = directoryWith();
    writeFileSync(join(directory, `register.lock.${randomUUID()}`), '');

    expect(() => DirectoryLock.take(directory)).toThrow(/Cannot read the lock ".*: remove it/s);
  });

  it('of a process on another machine stands, and it is told what to remove', () => {
    const directory = directoryWith({ host: 'elsewhere', pid: gone });

    expect(() => DirectoryLock.take(directory)).toThrow(/if that process is no more, remove ".*"/);
  });

  it('tells where its process serves, and nothing of one that is gone', () => {
    const directory = directoryWith({ pid: gone, url: 'http://gone' });
    const before = servedAt(directory);
    const lock = DirectoryLock.take(directory);
    lock.serveAt('http://here');

    expect([before, servedAt(directory)]).toEqual([undefined, 'http://here']);
    lock.release();
    expect(servedAt(join(folder, 'nergens'))).toBeUndefined();
  });
});
