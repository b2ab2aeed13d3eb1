import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { MessageName, Messages } from '#exchange/messages.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadLaw } from '#law/load-law.ts';
import { loadValidationService } from '#law/load-validation-service.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { arrivalOf } from '../wire/arrival.test-support.ts';
import { validationService } from './validation-service.ts';

const service = loadValidationService();
const { validatieversie, version } = loadLaw({ release: '2022' }).pack;
const law = loadDossierLaw(version);
const kvs = validationService({ service, validatieversie, dossierLaw: () => law });
const invented = readFileSync(new URL('../dossiers/povo.xml', import.meta.url), 'utf8');

async function ask<Name extends MessageName>(name: Name, fields: Messages[Name]) {
  const { body } = await kvs(arrivalOf(encodeMessage(service, name, fields)));
  const reading = decodeMessage(service, body);
  return reading.kind === 'message' ? reading.message.fields : reading;
}

const validate = (document: string, versie: string) =>
  ask('validerenDocumentRequest', { versie, document: { dossier: parseXml(document) } });

describe('the validation service', () => {
  it('tells which version it checks', async () => {
    expect(await ask('validatieVersiesRequest', {})).toEqual({ versie: [validatieversie] });
  });

  it('finds a sound dossier valid', async () => {
    expect(await validate(invented, validatieversie)).toEqual({
      resultaat: service.results.documentValid,
    });
  });

  it('tells place and text of everything that the published validator finds', async () => {
    const broken = invented.replace(/<inzage>true<\/inzage>/, '<inzage>false</inzage>');

    expect(await validate(broken, validatieversie)).toEqual({
      resultaat: service.results.documentInvalid,
      melding: [{ type: 'Fout', locatie: expect.any(String), tekst: expect.any(String) }],
    });
  });

  it('checks nothing by a version that it does not know', async () => {
    expect(await validate('<dossier xmlns="urn:x"/>', '2017.1.1')).toEqual({
      resultaat: service.results.versionUnknown,
    });
  });

  it('answers what it cannot read with a fault', async () => {
    const { status, body } = await kvs(arrivalOf('<geen-soap/>'));

    expect(status).toBe(500);
    expect(decodeMessage(service, body)).toMatchObject({ kind: 'fault' });
  });
});
