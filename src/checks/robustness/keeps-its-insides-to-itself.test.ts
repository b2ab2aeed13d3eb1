import { describe, expect, it } from 'vitest';
import { httpAnswer, RawScene } from '#evidence/raw-scene.test-support.ts';
import { fault } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { keepsItsInsidesToItself } from './keeps-its-insides-to-itself.ts';

describe('keeping its insides to itself', () => {
  it.each([
    ['Node.js', 'at parse (/srv/las/read.js:10:5)'],
    ['Java', 'at nl.las.Reader.read(Reader.java:42)'],
    ['Java', 'nl.las.soap.ReadException: no'],
    ['.NET', 'at Las.Reader.Read(Stream s) in D:\\build\\Reader.cs:line 12'],
    ['Python', 'Traceback (most recent call last)'],
    ['PHP', '#0 index.php(12): Las->read()'],
    ['a server', 'cannot open /var/www/las/config.php'],
  ])('is breached by what %s says: %s', (_where, said) => {
    const scene = new RawScene();
    const entries = scene.sendsRaw({ back: httpAnswer(fault(said)) });

    expect(keepsItsInsidesToItself(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries }],
    });
  });

  it.each([
    [
      'a plain fault',
      fault('Cannot read the message: http://schemas.xmlsoap.org/soap/envelope/ is needed'),
    ],
    ['what stood in the message', fault('Not found: /var/www/las/config.php')],
  ])('is seen in %s', (_what, body) => {
    const scene = new RawScene();
    const looked = scene.sendsRaw({
      back: httpAnswer(body),
      said: 'POST /var/www/las/config.php HTTP/1.1',
    });

    expect(keepsItsInsidesToItself(scene.slice)).toEqual({ looked, findings: [] });
  });
});
