import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldensOf } from '#exchange/goldens/goldens.test-support.ts';
import { packageRoot } from '#law/package-root.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { loadMessageLaw } from '../../cli/explain/load-message-law.ts';
import { explainMessage } from './explain-message.ts';
import { findMessage } from './found-message.ts';
import { renderToldMessageJson } from './json.ts';
import { replyTo } from './reply.ts';
import { renderToldMessage } from './text.ts';

const law = loadMessageLaw();
const schema = readSchemaFile('explained-message.schema.json') as SchemaObject;
const isExplained = new Ajv2020().compile(schema);

function explain(file: string) {
  const found = findMessage(Buffer.from(file));
  if (!found) throw new Error('Cannot find a message in it');
  return explainMessage(found, law);
}

function golden(stem: string): string {
  const found = goldensOf('2022').find((one) => one.stem === stem);
  if (!found) throw new Error(`Cannot find the golden ${stem}`);
  return found.document;
}

const dossier = readFileSync(
  join(packageRoot, '../shared/oso/examples/Voorbeelddossier_OV_POVO_full.xml'),
  'utf8',
);

/** Passes the test of a BSN, and is no test number. */
const foreign = '123456782';

describe('a message of a release', () => {
  it.each(['2018', '2022'])('of %s is told by its name, its way and its release', (release) => {
    for (const { name, document } of goldensOf(release)) {
      const told = explain(document);
      const definition = law.releases.find((one) => one.release === release)?.messages[name];

      expect(told).toMatchObject({ kind: 'message', name, release });
      expect(told).toMatchObject({ from: definition?.from, to: definition?.to });
      expect(told.faults.filter(({ place }) => place === undefined)).toEqual([]);
    }
  });

  it('is told with its values, but for what stands for a pupil', () => {
    const { fields } = explain(golden('documentRequest'));

    expect(fields).toContainEqual({ field: 'overdrachtsoort', value: 'overstapdossier' });
    expect(fields).toContainEqual({ field: 'zoeksleutelPgnfrag/pgnfrag', value: '[PGN]' });
    expect(fields).toContainEqual({ field: 'zoeksleutelPgnfrag/zoeksleutel', value: '[PGN]' });
  });

  it('is wrong where its layout is published, and unsure where that is an assumption', () => {
    const published = explain(golden('sessiecontroleRequest').replaceAll('bronBrin', 'brin'));
    const assumed = explain(golden('documentRequest').replaceAll('bronBrin', 'brin'));

    expect(published.faults).toMatchObject([{ weight: 'fault', assumptions: [] }]);
    expect(assumed.faults).toMatchObject([{ weight: 'unsure', assumptions: ['A22-04'] }]);
    expect(assumed.faults[0]?.what.nl).toBe(
      'In "documentRequest" ontbreekt "bronBrin" op zijn plaats',
    );
    expect(replyTo(assumed)).toContain('rust op een aanname');
  });

  it('may not hold a result or a kind that the release does not know', () => {
    const request = golden('documentRequest').replace('overstapdossier', 'Overstapdossier');
    const answer = golden('afmeldingRequest').replace(/>Overdracht\w+</, '>Gelukt<');

    expect(explain(request).faults).toMatchObject([{ rule: 'overdrachtsoort', weight: 'fault' }]);
    expect(explain(answer).faults).toMatchObject([{ rule: 'resultaat', weight: 'fault' }]);
  });

  it('may not say that there is a dossier and bring none, nor the other way round', () => {
    const empty = golden('documentResponse.geweigerd').replace(
      />Leerling\w+</,
      '>OverdrachtGeslaagd<',
    );
    const refused = golden('documentResponse').replace(
      'OverdrachtGeslaagd',
      'LeerlinginfoNietBeschikbaar',
    );

    expect(explain(empty).faults[0]?.what.nl).toContain('maar er zit geen dossier in');
    expect(explain(refused).faults[0]?.what.nl).toContain('Er zit een dossier in');
  });

  it('is held to the gegevensset as far as it carries a dossier', () => {
    const inside = dossier
      .replace(/<\?xml[^>]*>/, '')
      .replace(/<deeldossier>[^<]*/, '<deeldossier>LVS');
    const told = explain(
      golden('documentResponse').replace(/<(\w+:)?dossier[\s\S]*dossier>/, inside),
    );

    const rules = told.faults.map(({ rule, requirement, place }) => ({ rule, requirement, place }));
    expect(rules).toContainEqual({
      rule: 'OVa.MD01 (O001)',
      requirement: 'OSO-DOS-04',
      place: '/dossier[1]/metadata[1]',
    });
  });
});

describe('what is no message of a release', () => {
  it('may be a dossier by itself', () => {
    const { kind, fields, faults } = explain(dossier);

    expect(kind).toBe('dossier');
    expect(fields).toEqual([{ field: 'profiel', value: 'POVO' }]);
    expect(faults.filter(({ weight }) => weight !== 'warning')).toEqual([]);
    expect(replyTo(explain(dossier))).toContain('Fout is er niets aan');
  });

  it('is held to the year that it is of', () => {
    const { what, faults } = explain(dossier.replaceAll('/2019/dossier', '/2018/dossier'));

    expect(what.nl).toBe('een los overstapdossier, gehouden aan gegevensset 2018.1.1');
    expect(faults.map(({ rule }) => rule)).not.toContain('S-namespace');
  });

  it('may be a SOAP fault, of which the question is to be asked for', () => {
    const told = explain(
      '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>e:Client</faultcode><faultstring>Onleesbaar</faultstring></e:Fault></e:Body></e:Envelope>',
    );

    expect(told).toMatchObject({ kind: 'soap-fault', faults: [] });
    expect(replyTo(told)).toContain('de vraag die eraan voorafging');
  });

  it.each([
    [
      'another namespace',
      golden('documentRequest').replaceAll('20200910', '20990101'),
      'OSO-ROB-02',
    ],
    ['no envelope', '<bericht/>', 'OSO-ROB-01'],
    [
      'SOAP 1.2',
      golden('documentRequest').replace(
        'http://schemas.xmlsoap.org/soap/envelope/',
        'http://www.w3.org/2003/05/soap-envelope',
      ),
      'OSO-ROB-01',
    ],
    ['broken XML', golden('documentRequest').slice(0, -30), 'OSO-ROB-01'],
  ])('is told with the requirement that it breaks: %s', (_what, file, requirement) => {
    expect(explain(file)).toMatchObject({ kind: 'unknown', faults: [{ requirement }] });
  });
});

describe('the number of a real child', () => {
  const told = explain(
    golden('sessiecontroleRequest').replace(
      /<(\w+:)?bronBrin>[^<]*/,
      `<!-- ${foreign} -->$&${foreign}`,
    ),
  );

  it('is shown nowhere, and it is told where it stood', () => {
    const everything = [
      renderToldMessage(told, 'nl'),
      renderToldMessage(told, 'en'),
      renderToldMessageJson(told),
    ];

    expect(everything.filter((words) => words.includes(foreign))).toEqual([]);
    expect(told.foreign.length).toBeGreaterThan(0);
    expect(replyTo(told)).toContain('een nummer dat van een echt kind kan zijn');
  });

  it('in a message to the Traffic Center may be the PGN that it may not get', () => {
    expect(told.faults).toContainEqual(
      expect.objectContaining({ rule: 'PGN', requirement: 'OSO-PRI-02', weight: 'warning' }),
    );
  });

  it('is not shown of a key in a wrong form', () => {
    const file = golden('documentRequest').replace(/pgnfrag>[^<]*/, 'pgnfrag>98765432');

    const { faults } = explain(file);

    expect(faults[0]?.what.nl).toBe('"pgnfrag" bevat "[PGN]", en dat is geen pgnfrag');
  });

  it('is not shown when it was mistyped either', () => {
    const mistyped = explain(dossier.replace(/<bsn>[^<]*/, '<bsn>123456789'));

    expect(mistyped.faults.map(({ place }) => place)).toContain(
      '/dossier[1]/huidigeschool[1]/leerling[1]/bsn[1]',
    );
    expect(renderToldMessage(mistyped, 'nl')).not.toContain('123456789');
  });
});

it('whatever stands in a file, it is told as the schema says and never throws', () => {
  const sound = [...goldensOf('2022').map(({ document }) => document), dossier];
  const spoiled = fc
    .tuple(fc.constantFrom(...sound), fc.nat(), fc.nat(200), fc.string({ unit: 'binary' }))
    .map(([file, from, length, other]) => {
      const at = from % file.length;
      return file.slice(0, at) + other + file.slice(at + length);
    });
  const garbage = fc
    .uint8Array({ maxLength: 400 })
    .map((bytes) => Buffer.from(bytes).toString('latin1'));

  fc.assert(
    fc.property(
      fc.oneof(
        spoiled,
        garbage.map((bytes) => `<a>${bytes}`),
      ),
      (file) => {
        const found = findMessage(Buffer.from(file));
        // Where no element begins there is no message.
        if (!found) return !/<[A-Za-z_][\w.:-]*[\s/>]/.test(file);
        const told = explainMessage(found, law);
        const isSound = isExplained(JSON.parse(renderToldMessageJson(told)));
        return isSound && renderToldMessage(told, 'nl') !== '' && replyTo(told) !== '';
      },
    ),
    { numRuns: 150 },
  );
});
