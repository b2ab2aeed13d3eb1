import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import { loadLaw } from '#law/load-law.ts';
import { packageRoot } from '#law/package-root.ts';
import { readExchangeFolder } from './read-exchange-folder.ts';

const word = { id: 'A22-07', isConfirmed: true, by: 'Een leverancier', note: 'De WSDL' };
const signOff = loadLaw({ release: '2022' }).release.messages.afmeldingRequest;

function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-exchange-'));
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('an exchange folder', () => {
  it('is read as the example shows, and decides what is written and read', () => {
    const exchange = readExchangeFolder(join(packageRoot, 'docs/examples/exchange'), '2022');
    const { release, confirmations } = loadLaw({ release: '2022', exchange });
    const fields = { resultaat: release.results.sessionValid, sectorDoel: 'VO' };

    const document = encodeMessage(release, 'sessiecontroleResponse', fields);

    expect(document).toContain('<resultaat>SessieValide</resultaat><sector>VO</sector>');
    expect(decodeMessage(release, document)).toMatchObject({ message: { fields } });
    expect(confirmations.map(({ id }) => id)).toEqual(['A22-01', 'A22-06']);
  });

  it('may hold assumptions only', () => {
    const folder = folderWith({ 'assumptions.json': [word] });

    expect(readExchangeFolder(folder, '2018')).toEqual({ messages: {}, confirmations: [word] });
  });

  it.each([
    ['nothing that we read', { 'oso.wsdl': '' }, '^The exchange folder ".*" holds neither'],
    ['no JSON', { 'messages.json': '{' }, 'messages.json" is no JSON: '],
    ['a list for messages', { 'messages.json': [] }, 'messages.json" holds no messages: it must'],
    [
      'an unknown key',
      { 'messages.json': { operations: {} } },
      'messages.json" has an unknown key "operations": remove it',
    ],
    [
      'an unknown key of an element',
      { 'messages.json': { messages: { pingRequest: { ...signOff, content: [{ naam: 'x' }] } } } },
      'lacks the key "messages.pingRequest.content.0.name"',
    ],
    [
      'a pattern that is none',
      { 'messages.json': { types: { brin: { base: 'token', pattern: '[' } } } },
      'at the key "types.brin.pattern"',
    ],
    [
      'another release',
      { 'messages.json': { release: '2018' } },
      'at the key "release": it is for release 2018, and this run is of 2022',
    ],
    [
      'a message of another release',
      { 'messages.json': { messages: { registreerAanleverpuntRequest: signOff } } },
      'at the key "messages.registreerAanleverpuntRequest": release 2022 has no such name',
    ],
    [
      'a result that nobody knows',
      { 'messages.json': { results: { allesGoed: 'AllesGoed' } } },
      'at the key "results.allesGoed": release 2022 has no such name',
    ],
    [
      'a ranking of what is no result',
      { 'messages.json': { resultRanking: ['allesGoed'] } },
      'at the key "resultRanking": there is no result "allesGoed"',
    ],
    [
      'a message without a field of ours',
      {
        'messages.json': {
          messages: { afmeldingRequest: { ...signOff, content: signOff?.content.slice(1) } },
        },
      },
      'at the key "messages.afmeldingRequest": no element carries the field "bronBrin"',
    ],
    [
      'a message with a field that we do not know',
      {
        'messages.json': {
          messages: { pingRequest: { ...signOff, content: [{ name: 'wie', type: 'brin' }] } },
        },
      },
      'at the key "messages.pingRequest": it needs a field "wie", which we do not know',
    ],
    [
      'a message of a type that there is not',
      {
        'messages.json': {
          messages: {
            pingRequest: { ...signOff, content: [{ name: 'a', type: 'x', optional: true }] },
          },
        },
      },
      'at the key "messages.pingRequest": the element "a" is of a type "x" that there is not',
    ],
    [
      'a message that rests on nothing we know',
      {
        'messages.json': {
          messages: { afmeldingRequest: { ...signOff, assumptions: ['A99-99'] } },
        },
      },
      'at the key "messages.afmeldingRequest.assumptions": there is no assumption "A99-99"',
    ],
    [
      'a port without messages',
      { 'messages.json': { ports: { Bron: ['zoek'] } } },
      'at the key "ports.Bron": there are no messages "zoekRequest" and "zoekResponse"',
    ],
    [
      'an assumption that is not confirmed',
      { 'assumptions.json': [{ ...word, isConfirmed: false }] },
      'assumptions.json" has a wrong value at the key "0.isConfirmed"',
    ],
    [
      'a confirmation by nobody',
      { 'assumptions.json': [{ ...word, by: undefined }] },
      'assumptions.json" lacks the key "0.by": add it',
    ],
    [
      'an assumption of another release',
      { 'assumptions.json': [{ ...word, id: 'A22-29' }] },
      'at the key "0.id": release 2022 has no assumption "A22-29"',
    ],
    [
      'an assumption twice',
      { 'assumptions.json': [word, word] },
      'at the key "1.id": "A22-07" stands there twice',
    ],
  ])('with %s is refused in one sentence that names it', (_what, files, sentence) => {
    const folder = folderWith(files);

    expect(() => readExchangeFolder(folder, '2022')).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message: expect.stringMatching(new RegExp(`^[^\\n]*${sentence}[^\\n]*$`)),
      }),
    );
  });

  it('that is not there is told by name', () => {
    expect(() => readExchangeFolder('nergens', '2022')).toThrow(
      'The exchange folder "nergens" holds neither "messages.json" nor "assumptions.json"',
    );
  });
});
