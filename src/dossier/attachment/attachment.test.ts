import fc from 'fast-check';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Allowance } from './allowance.ts';
import { attachmentState } from './attachment.ts';

const name = 'brief.txt';
const letter = new TextEncoder().encode('Beste mentor, Fé leest graag. '.repeat(50));

describe('attachmentState', () => {
  it('finds a file sound that is packed under its own name, deflated or stored, wrapped or not', () => {
    const wrapped = base64(zip({ [name]: letter })).replace(/.{76}/g, '$&\n');

    expect(attachmentState(name, wrapped)).toBe('sound');
    expect(attachmentState(name, base64(zip({ [name]: [letter, { level: 0 }] })))).toBe('sound');
    expect(attachmentState(name, base64(zip({ [name]: new Uint8Array() })))).toBe('sound');
  });

  it.each(['not base64', 'UEsFBg=', 'UEs*', '===='])('takes %j for no Base64', (content) => {
    expect(attachmentState(name, content)).toBe('not-base64');
  });

  it('knows a name in UTF-8, in the letters of DOS, and in those of Windows', () => {
    const utf8 = Buffer.from(zip({ 'Fé.txt': letter }));
    const dos = Buffer.from(zip({ 'F_.txt': letter }).map((byte) => (byte === 0x5f ? 0x82 : byte)));
    const windows = zip({ 'F_.txt': letter }).map((byte) => (byte === 0x5f ? 0xe9 : byte));

    expect(attachmentState('Fé.txt', base64(utf8))).toBe('sound');
    expect(attachmentState('Fe\u0301.txt', base64(utf8))).toBe('sound');
    expect(attachmentState('Fé.txt', base64(dos))).toBe('sound');
    expect(attachmentState('Fé.txt', base64(windows))).toBe('sound');
  });

  it.each<readonly [string, Zippable]>([
    ['no file', {}],
    ['two files', { [name]: letter, 'b.txt': letter }],
    ['a folder with the file', { map: { [name]: letter } }],
  ])('counts %s', (_what, files) => {
    expect(attachmentState(name, base64(zip(files)))).toBe('other-than-one');
  });

  it('minds the name of the file, and the folder that it is in', () => {
    expect(attachmentState(name, base64(zip({ 'Brief.txt': letter })))).toBe('misnamed');
    expect(attachmentState(name, base64(zip({ 'map/brief.txt': letter })))).toBe('misnamed');
  });

  it('cannot read a ZIP that is cut off anywhere', () => {
    const whole = zip({ [name]: letter });
    const states = Array.from({ length: whole.length }, (_, end) =>
      attachmentState(name, base64(whole.subarray(0, end))),
    );

    expect(new Set(states)).toEqual(new Set(['unreadable']));
  });

  it('cannot read a file that is encrypted, packed in another way, or damaged', () => {
    const stored = zip({ [name]: [letter, { level: 0 }] });

    expect(attachmentState(name, base64(withDirectory(stored, 8, 1)))).toBe('unreadable');
    expect(attachmentState(name, base64(withDirectory(stored, 10, 12)))).toBe('unreadable');
    expect(attachmentState(name, base64(stored.with(50, 0)))).toBe('unreadable');
  });

  it('does not unpack a file that says to be large, or to be packed too tight', () => {
    const zeros = zip({ [name]: new Uint8Array(2_000_000) });
    const huge = withDirectory(zip({ [name]: letter }), 27, 0x40);

    expect(attachmentState(name, base64(zeros))).toBe('too-large');
    expect(attachmentState(name, base64(huge))).toBe('too-large');
  });

  it('stops at a bomb that says to be small', () => {
    const zeros = zip({ [name]: new Uint8Array(30_000_000) });
    const lying = withDirectory(withDirectory(zeros, 26, 0), 27, 0);

    expect(attachmentState(name, base64(lying))).toBe('unreadable');
  });

  it('unpacks no more of a dossier than its allowance', () => {
    const content = base64(zip({ [name]: letter }));
    const ofSize = new Allowance({ files: 9, bytes: letter.length * 2 });
    const ofNumber = new Allowance({ files: 2, bytes: letter.length * 9 });
    const states = (allowance: Allowance) =>
      [1, 2, 3].map(() => attachmentState(name, content, { allowance }));

    expect(states(ofSize)).toEqual(['sound', 'sound', 'beyond-allowance']);
    expect(states(ofNumber)).toEqual(['sound', 'sound', 'beyond-allowance']);
  });

  it('unpacks a bomb no further than it says to be, and takes that from the allowance', () => {
    const zeros = zip({ [name]: new Uint8Array(2_000_000) });
    const lying = base64(withDirectory(withDirectory(zeros, 26, 0), 25, 0));
    const said = 2_000_000 & 0xff;
    const sound = base64(zip({ [name]: letter }));
    const allowance = new Allowance({ files: 9, bytes: said + letter.length });

    expect(attachmentState(name, lying, { allowance })).toBe('unreadable');
    expect(attachmentState(name, sound, { allowance })).toBe('sound');
    expect(attachmentState(name, sound, { allowance })).toBe('beyond-allowance');
  });

  it('takes nothing from the allowance for what it does not unpack', () => {
    const allowance = new Allowance({ files: 1, bytes: letter.length });
    const ask = (content: string) => attachmentState(name, content, { allowance });

    expect([ask('UEs*'), ask(base64(zip({}))), ask(base64(zip({ [name]: letter })))]).toEqual([
      'not-base64',
      'other-than-one',
      'sound',
    ]);
  });

  it('never throws, whatever the bytes are', () => {
    const sound = zip({ [name]: letter });
    const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 8 });

    fc.assert(
      fc.property(changes, (changed) => {
        const bytes = changed.reduce((all, [at, byte]) => all.with(at, byte), sound);

        expect(() => attachmentState(name, base64(bytes))).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

function zip(files: Zippable): Uint8Array {
  return zipSync(files, { mtime: '2019-03-08T12:00:00' });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Writes one byte of the first entry of the central directory. */
function withDirectory(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  return bytes.with(Buffer.from(bytes).lastIndexOf('PK\u0001\u0002') + at, byte);
}
