import { describe, expect, it } from 'vitest';
import { readGivenTarget } from './given-target.ts';
import { targetFile } from './target-file.test-support.ts';

const places = { allowed: ['las.example', '127.0.0.1:9443'], production: [] };
const tls = { folder: 'oso-keur-tls' };
const driver = { url: 'http://las.example', account: 'a' };

describe('a target file that is handed over', () => {
  it('is read as any other, with its defaults', () => {
    const target = readGivenTarget(targetFile(), places);

    expect(target.cast).toMatchObject({ host: '127.0.0.1', trafficCenterPort: 8443 });
    expect(target.tls.folder).toBe('oso-keur-tls');
  });

  it.each([
    ['a secret of the environment', { zoeksleutel: { key: { env: 'PATH' } } }, 'zoeksleutel.key'],
    [
      'a secret in a file',
      { driver: { ...driver, account: { file: '/etc/passwd' } } },
      'driver.account',
    ],
    ['a proxy from the environment', { tls: { ...tls, proxy: { env: 'HOME' } } }, 'tls.proxy'],
    ['a program that drives', { driver: { command: ['id'], account: 'a' } }, 'driver'],
    ['a person that drives', { driver: { kind: 'operator', account: 'a' } }, 'driver'],
    ['a person beside the driver', { driver: { ...driver, operator: true } }, 'driver.operator'],
    ['a program that makes keys', { zoeksleutel: { command: ['id'] } }, 'zoeksleutel.command'],
    ['a folder of messages', { exchange: '/etc' }, 'exchange'],
    ['a folder of a gegevensset', { gegevensset: '../x' }, 'gegevensset'],
    ['a path to a test CA', { tls: { folder: '../other' } }, 'tls.folder'],
    ['an absolute path', { tls: { folder: '/etc/ssl' } }, 'tls.folder'],
    ['files of authorities', { tls: { ...tls, trust: ['/etc/passwd'] } }, 'tls.trust'],
    [
      'certificates of its own',
      {
        tls: {
          trafficCenter: { pfx: '/a' },
          school: { pfx: '/b' },
          trust: ['/c'],
        },
      },
      'tls',
    ],
    ['an endpoint elsewhere', { endpoint: 'https://other.example/oso' }, 'endpoint'],
    ['an endpoint on another port', { endpoint: 'https://127.0.0.1:9444/oso' }, 'endpoint'],
    ['a host that only begins the same', { endpoint: 'https://las.example.org/oso' }, 'endpoint'],
    [
      'a host that hides behind a name',
      { endpoint: 'https://las.example@evil.example/' },
      'endpoint',
    ],
    ['a driver elsewhere', { driver: { ...driver, url: 'http://localhost:1' } }, 'driver.url'],
    ['a proxy elsewhere', { tls: { ...tls, proxy: 'http://proxy.example:3128' } }, 'tls.proxy'],
    ['a cast on every address', { cast: { host: '0.0.0.0' } }, 'cast.host'],
    ['another name for us', { cast: { publicHost: 'bank.example' } }, 'cast.publicHost'],
  ])('is refused with %s, by the name of the key', (_what, over, key) => {
    const read = () => readGivenTarget(targetFile(over), places);

    expect(read).toThrow(`at the key "${key}"`);
  });

  it('may be at one port of a host that is allowed there, also when nobody writes it', () => {
    const endpoint = 'https://127.0.0.1:9443/oso';
    const usual = readGivenTarget(targetFile(), {
      ...places,
      allowed: ['las.example:443', 'las.example:80'],
    });

    const onPort = readGivenTarget(targetFile({ endpoint }), places);

    expect([onPort.endpoint, usual.oin]).toEqual([endpoint, '00000003999999991000']);
  });

  it.each([
    ['the law, by its domain', 'las.kennisnet.nl', []],
    ['the law, as the domain itself', 'kennisnet.nl', []],
    ['whoever runs this machine', 'las.example', ['las.example']],
    ['whoever runs this machine, by its domain', 'echt.las.example', ['*.las.example']],
    ['whoever runs this machine, in capitals', 'las.example', ['LAS.example']],
  ])(
    'is refused where it is marked as production by %s, also where that is allowed',
    (_by, host, production) => {
      const over = {
        endpoint: `https://${host}/oso`,
        driver: { ...driver, url: `http://${host}` },
      };
      const others = { allowed: [host, `${host}.`], production };
      const behindDot = { ...over, driver: { ...driver, url: `http://${host}.` } };

      expect(() => readGivenTarget(targetFile(over), others)).toThrow('marked as production');
      expect(() => readGivenTarget(targetFile(behindDot), others)).toThrow('marked as production');
    },
  );

  it('may not be reached by a proxy that is marked as production', () => {
    const over = { tls: { ...tls, proxy: 'http://proxy.example:3128' } };
    const others = { allowed: ['las.example', 'proxy.example'], production: ['proxy.example'] };

    expect(() => readGivenTarget(targetFile(over), others)).toThrow('at the key "tls.proxy"');
  });

  it('is not taken for production by a name that only ends the same', () => {
    const over = { endpoint: 'https://nietkennisnet.nl/oso' };
    const others = { allowed: ['las.example', 'nietkennisnet.nl'], production: ['*.a.example'] };

    expect(readGivenTarget(targetFile(over), others).endpoint).toBe(over.endpoint);
  });

  it('never has its secrets quoted', () => {
    const read = () => readGivenTarget(targetFile({ zoeksleutel: { key: 'geheim' } }), places);

    expect(read).toThrow('zoeksleutel.key');
    expect(read).not.toThrow('geheim');
  });
});
