import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BronScene, refusal } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { delivered, pupilWithDocuments } from './attachment-scenes.test-support.ts';
import { packsAttachmentsAsZip } from './packs-attachments-as-zip.ts';

const letter = Buffer.from('Fé leest graag.');
const packed = zipped({ '1.txt': letter });
const sound = pupilWithDocuments([packed]);

function zipped(files: Readonly<Record<string, Uint8Array>>): string {
  return Buffer.from(zipSync(files, { mtime: '2019-03-08T12:00:00' })).toString('base64');
}

describe('packing attachments as ZIP', () => {
  it('is seen in an attachment that opens, also when it was packed anew', () => {
    const anew = Buffer.from(zipSync({ '1.txt': letter }, { mtime: '2020-01-01', level: 0 }));
    const { slice } = delivered(sound, sound.dossier.replace(packed, anew.toString('base64')));

    expect(packsAttachmentsAsZip(slice)).toEqual({
      looked: [expect.any(Number), expect.any(Number)],
      findings: [],
    });
  });

  it.each([
    ['the bare file', letter.toString('base64')],
    ['what is no Base64', 'Fé leest graag.'],
    ['another name inside', zipped({ '2.txt': letter })],
    ['two files', zipped({ '1.txt': letter, '2.txt': letter })],
  ])('is breached by %s', (_what, content) => {
    const { slice } = delivered(sound, sound.dossier.replace(packed, content));

    expect(packsAttachmentsAsZip(slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: [] }],
    });
  });

  it('does not blame the target for what was entered like that', () => {
    const { slice } = delivered(pupilWithDocuments(['AAEC']));

    expect(packsAttachmentsAsZip(slice)).toMatchObject({ findings: [] });
  });

  it('cannot be told where nothing was delivered', () => {
    const scene = new BronScene({}, { about: sound });
    scene.asks().answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(packsAttachmentsAsZip(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('a delivery without attachments', () => {
  it('says nothing of how they are packed', () => {
    const { slice } = delivered(pupil, pupil.dossier.replace(/<document>.*<\/document>/, ''));

    expect(packsAttachmentsAsZip(slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
