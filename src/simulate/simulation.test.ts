import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { encodeMessage } from '#exchange/encode.ts';
import { loadLaw } from '#law/load-law.ts';
import { sayLine } from './log/say-line.ts';
import { simulationForTest } from './simulation.test-support.ts';

const { simulation, las, lines, failures } = await simulationForTest();
const { addresses, log, mischief, law } = simulation;

afterEach(() => mischief.set([]));
afterAll(async () => {
  await las.stop();
  await simulation.close();
  expect(failures).toEqual([]);
});

async function logOf(act: () => Promise<unknown>) {
  const before = log.lines.at(-1)?.seq ?? 0;
  await act();
  return log.lines.filter(({ seq }) => seq > before);
}

const ping = encodeMessage(law.release, 'pingRequest', {});

describe('the log of a simulation', () => {
  it('has a line for each message, with its name, result and judgement', async () => {
    const told = await logOf(() => las.fetch({ pgn: '101211151', sector: 'VO' }));

    expect(told.map(({ message, result, judgement }) => [message, result, judgement])).toEqual([
      ['overdrachtRequest', undefined, 'sound'],
      ['overdrachtResponse', 'SessieToegekend', 'sound'],
      ['documentRequest', undefined, 'sound'],
      ['sessiecontroleRequest', undefined, 'sound'],
      ['sessiecontroleResponse', 'SessieIsValide', 'sound'],
      ['documentResponse', 'OverdrachtGeslaagd', 'sound'],
    ]);
  });

  it.each([
    ['broken XML', ping.slice(0, 200)],
    [
      'a message of another release',
      encodeMessage(loadLaw({ release: '2018' }).release, 'pingRequest', {}),
    ],
    ['no message of OSO', ping.replaceAll('pingRequest', 'onbekendRequest')],
  ])('calls %s wrong', async (_what, body) => {
    const [request] = await logOf(() => las.post(addresses.trafficCenter, body));

    expect(request).toMatchObject({ kind: 'request', judgement: 'wrong' });
    expect(request?.faults).toHaveLength(1);
  });

  it('tells what is wrong with a dossier that was validated, by its rule', async () => {
    const dossier = simulation.dossiers
      .show('101211151')
      .replace(/<inzage>true</, '<inzage>false<');
    const body = `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><validerenDocumentRequest xmlns="http://xml.eld.nl/schemas/Validatieservice/20140519"><versie>${law.pack.validatieversie}</versie><document>${dossier}</document></validerenDocumentRequest></e:Body></e:Envelope>`;

    const [request] = await logOf(() => las.post(addresses.kvs, body));

    expect(request?.judgement).toBe('wrong');
    expect(request?.faults.map(({ rule }) => rule)).toEqual([expect.stringContaining('O009')]);
  });

  it("shows no PGN, and calls one that may be a real child's wrong", async () => {
    const real = '123456782';
    const body = ping.replace('<pingRequest', `<bsn xmlns="">${real}</bsn><pingRequest`);

    const [request] = await logOf(() => las.post(addresses.trafficCenter, body));

    expect(request).toMatchObject({ judgement: 'wrong', faults: [{ rule: 'PGN' }, {}] });
    expect(JSON.stringify([log.lines, lines])).not.toContain(real);
    expect(JSON.stringify(log.lines)).not.toMatch(/(?<![\d.])(?:101211151|9999\d{5})(?!\d)/);
  });

  it('cannot be steered by what somebody sends', async () => {
    const body = ping
      .replaceAll('pingRequest', 'x')
      .replace('<x', '<x:x xmlns:x="&#27;[2J&#10;ok"')
      .replace('</x>', '</x:x>');

    const told = await logOf(() => las.post(addresses.trafficCenter, body));

    expect(told.map((line) => sayLine(line, 'nl')).join('')).not.toMatch(/\p{Cc}/u);
  });

  it('says each line in Dutch and in English', async () => {
    const [request, response] = await logOf(() => las.post(addresses.trafficCenter, ping));

    expect(request && sayLine(request, 'nl')).toMatch(
      /^[\d:.]{12} #\d+ > uw LAS → Traffic Center: pingRequest ✓ in orde$/,
    );
    expect(response && sayLine(response, 'en')).toMatch(
      / < Traffic Center → your LAS: pingResponse ✓ in order$/,
    );
  });

  it('judges large messages anew when they differ in one character', async () => {
    const fetch = () => las.fetch({ pgn: '613543439', sector: 'VO' });
    const [first, again] = [await logOf(fetch), await logOf(fetch)];

    expect(again.at(-1)?.faults).toEqual(first.at(-1)?.faults);
    mischief.set(['school:sends-another-pupil=999900018']);
    const other = await logOf(fetch);
    expect(other.at(-1)).toMatchObject({
      message: 'documentResponse',
      mischief: ['school:sends-another-pupil=999900018'],
    });
  });
});

describe('mischief by name', () => {
  it.each([
    ['breaks-xml', { status: 200, text: expect.not.stringMatching(/<\/soapenv:Envelope>$/) }],
    ['answers-nothing', { status: 200, text: '' }],
    ['out-of-order', { status: 500 }],
    ['refuses-certificate', { status: 500 }],
    ['sends-a-document-type', { text: expect.stringContaining('<!DOCTYPE') }],
    ['answers-otherwise=pingRequest', { status: 500 }],
    ['answers-otherwise=documentRequest', { status: 200 }],
    ['answers-late=1ms', { status: 200 }],
    ['answers-together=pingRequest,1', { status: 200 }],
    ['refuses-feedback', { status: 200 }],
    ['school:out-of-order', { status: 200 }],
    ['traffic-center:out-of-order', { status: 500 }],
  ])('%s shows in what the Traffic Center answers', async (name, shown) => {
    mischief.set([name]);

    expect(await las.post(addresses.trafficCenter, ping)).toMatchObject(shown);
    expect(mischief.active).toEqual([name]);
  });

  it('breaks-off breaks off', async () => {
    mischief.set(['breaks-off']);

    await expect(las.post(addresses.trafficCenter, ping)).rejects.toThrow();
  });

  it('answers-unknown-result changes the code', async () => {
    mischief.set(['answers-unknown-result']);

    const { granted } = await las.fetch({ pgn: '101211151', sector: 'VO' });

    expect(granted.resultaat).toBe('ResultaatDatNiemandKent');
  });

  it('goes together, one over the other', async () => {
    mischief.set(['sends-a-document-type', 'breaks-xml']);

    const { text } = await las.post(addresses.trafficCenter, ping);

    expect(text).toMatch(/<!DOCTYPE[\s\S]*(?<!Envelope>)$/);
  });

  it.each([
    ['nonsense', /answers-late/],
    ['answers-late=soon', /answers-late=5s/],
    ['breaks-xml=5', /"breaks-xml" alone/],
    ['school:refuses-feedback', /not for "school"/],
    ['sends-another-pupil=123456782', /999900018/],
    ['answers-otherwise=nonsenseRequest', /documentRequest/],
    ['toString', /answers-late/],
  ])('"%s" is refused, and changes nothing', (name, why) => {
    mischief.set(['out-of-order']);

    expect(() => mischief.set(['breaks-xml', name])).toThrow(why);
    expect(mischief.active).toEqual(['out-of-order']);
  });
});

describe('the WSDL of a running cast', () => {
  it.each([
    ['trafficCenter', 'Overstapservice'],
    ['school', 'Overstapservice'],
    ['kvs', 'Validatieservice'],
  ] as const)(
    'of %s names the addresses at which it is served, and a schema that is there',
    async (member, service) => {
      const wsdl = await las.get(`${addresses[member]}?wsdl`);
      const [, schema = ''] = /schemaLocation="([^"]+)"/.exec(wsdl) ?? [];
      const located = [...wsdl.matchAll(/soap:address location="([^"]+)"/g)].map(([, url]) => url);

      expect(wsdl).toContain(`<wsdl:service name="${service}">`);
      expect(located).toEqual(
        member === 'kvs'
          ? [addresses.kvs]
          : [addresses.trafficCenter, addresses.school, addresses.school],
      );
      expect(await las.get(schema)).toContain('<xs:schema');
    },
  );
});
