import { describe, expect, it } from 'vitest';
import { dossierOf, envelope, fault } from '#evidence/transcript-builder.test-support.ts';
import { findDossier, readEnvelope } from './soap.ts';

const dossier = dossierOf('999900006');

describe('a SOAP envelope', () => {
  it('may have a header that we do not know', () => {
    const document = envelope('<a/>').replace(
      '<s:Body>',
      '<s:Header><x:y xmlns:x="urn:x"/></s:Header><s:Body>',
    );

    expect(readEnvelope(document)).toMatchObject({ kind: 'body', content: { name: 'a' } });
  });

  it('may hold comments, white space and instructions around its message', () => {
    expect(readEnvelope(envelope('\n <!-- a --><?b?> <a/> \n'))).toMatchObject({ kind: 'body' });
  });
});

describe('finding a dossier', () => {
  it.each([
    ['on its own', dossier],
    ['in an envelope', envelope(dossier)],
    ['under a wrapper that nobody knows', envelope(`<a><b>${dossier}</b></a>`)],
    ['in the detail of a fault', envelope(`<s:Fault><detail>${dossier}</detail></s:Fault>`)],
    ['under a prefix', envelope('<d:dossier xmlns:d="urn:d"><d:metadata/></d:dossier>')],
  ])('sees one %s', (_where, document) => {
    expect(findDossier(document, { root: 'dossier', charset: undefined })).toMatchObject({
      name: 'dossier',
    });
  });

  it.each([
    ['a fault', fault()],
    ['a web page', '<html><body>dossier<br></body></html>'],
    ['nothing', ''],
    ['an empty element of that name', envelope('<dossier/>')],
  ])('sees none in %s', (_what, document) => {
    expect(findDossier(document, { root: 'dossier', charset: undefined })).toBeUndefined();
  });
});
