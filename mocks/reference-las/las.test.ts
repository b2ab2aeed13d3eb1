import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dossier, keyOf, namespaceOf, textOf, write } from './messages.test-support.ts';
import { startWorld, type World } from './world.test-support.ts';

const pgn = '999900006';
const sessieId = '9cebd89c-8953-416b-a2cb-ecee939f1775';
const linkKey = '42A12E8A-F721-4B26-B2D9-586E2B2123EC';
const pupil = { brin: '99ZP', pgn };
const parties = partiesOf('99ZB');
const overstap = '<overdrachtsoort>overstapdossier</overdrachtsoort>';
const inspection = { voorlopigdossier: 'false', inzage: 'true' };

let world: World;

beforeAll(async () => {
  world = await startWorld({});
});
afterAll(() => world.stop());
beforeEach(async () => {
  await world.drive('POST', '/forget');
});
afterEach(() => {
  world.script.clear();
  world.arrivals.length = 0;
});

describe('the reference LAS as bron', () => {
  it('registers a request for which nothing is ready, and notifies its delivery point when a user says so', async () => {
    validSession();
    answerNotifications();
    await load('overstapdossier', 'POVO');
    const asked = await ask();
    await world.drive('POST', '/ready-dossiers', { ...pupil, forBrin: '99ZB' });
    const before = world.arrivals.length;
    const notified = await world.drive('POST', '/notifications', { ...pupil, forBrin: '99ZB' });
    const listed = await world.drive('GET', '/requests', pupil);

    expect(textOf(asked, 'resultaat')).toBe('LeerlinginfoNietBeschikbaar');
    expect(before).toBe(1);
    expect(notified.content).toEqual({ delivered: true });
    expect(world.arrivals.slice(1).map(({ name, path }) => [name, path])).toEqual([
      ['meldenNotificatieRequest', '/tc'],
      ['notificatieRequest', '/school'],
    ]);
    expect(textOf(world.arrivals[1]?.body ?? '', 'sessieId')).toBe(sessieId);
    expect(listed.content.requests).toMatchObject([
      { doelBrin: '99ZB', doelRouteringsKenmerk: '0000000700099ZB00901', sessieId },
    ]);
  });

  it('registers nothing in a session that is not valid, and then has nobody to notify', async () => {
    world.script.set('sessiecontroleRequest', () =>
      answer('sessiecontrole', 'SessieReedsAfgemeld'),
    );
    await load('overstapdossier', 'POVO');
    await world.drive('POST', '/ready-dossiers', { ...pupil, forBrin: '99ZB' });

    const asked = await ask();
    const notified = await world.drive('POST', '/notifications', { ...pupil, forBrin: '99ZB' });

    expect(textOf(asked, 'resultaat')).toBe('SessieReedsAfgemeld');
    expect(notified.status).toBe(409);
    expect((await world.drive('GET', '/requests', pupil)).content).toEqual({ requests: [] });
  });

  it('keeps a dossier ready although its notification failed', async () => {
    validSession();
    world.script.set('meldenNotificatieRequest', () => 500);
    await load('overstapdossier', 'POVO');
    await ask();
    await world.drive('POST', '/ready-dossiers', { ...pupil, forBrin: '99ZB' });

    const notified = await world.drive('POST', '/notifications', { ...pupil, forBrin: '99ZB' });
    const asked = await ask();

    expect(notified.content).toEqual({ delivered: false });
    expect(textOf(asked, 'resultaat')).toBe('OverdrachtGeslaagd');
  });

  it.each([
    ['after', '2999-01-01T00:00:00+01:00', 'LeerlinginfoNietGewijzigd'],
    ['before', '2000-01-01T00:00:00+01:00', 'OverdrachtGeslaagd'],
  ])('heeds an aanvraagdatum %s the moment of making ready', async (_when, moment, resultaat) => {
    validSession();
    await load('overstapdossier', 'POVO');
    await world.drive('POST', '/ready-dossiers', { ...pupil, forBrin: '99ZB' });

    const asked = await ask({ more: `<aanvraagdatum>${moment}</aanvraagdatum>` });

    expect(textOf(asked, 'resultaat')).toBe(resultaat);
  });

  it('delivers what was made ready, not what was entered since', async () => {
    validSession();
    await load('overstapdossier', 'POVO');
    await world.drive('POST', '/ready-dossiers', { ...pupil, forBrin: '99ZB' });
    const changed = dossier('overstapdossier', 'POVO', pgn).replace('>4<', '>5<');
    await world.drive('POST', '/pupils', { ...pupil, dossier: changed });

    const frozen = await ask();
    await world.drive('POST', '/inspections', { ...pupil, inspection });
    await world.drive('POST', '/ready-dossiers', { ...pupil, forBrin: '99ZB' });
    const renewed = await ask();

    expect(textOf(frozen, 'dagdelengeoorloofd')).toBe('4');
    expect(textOf(renewed, 'dagdelengeoorloofd')).toBe('5');
  });

  it.each([
    ['Ja', 'OverdrachtGeslaagd'],
    ['Nee', 'LeerlinginfoNietOpvraagbaar'],
  ])(
    'wants consent between secondary schools: toestemming %s gives %s',
    async (toestemming, resultaat) => {
      validSession();
      await load('overstapdossier', 'VOVO', { ...inspection, toestemming });
      await world.drive('POST', '/ready-dossiers', { ...pupil, forBrin: '99ZB' });

      expect(textOf(await ask(), 'resultaat')).toBe(resultaat);
    },
  );

  it('withholds a category that parents keep back, and says so', async () => {
    validSession();
    await load('overstapdossier', 'POVO');
    await world.drive('POST', '/ready-dossiers', {
      ...pupil,
      forBrin: '99ZB',
      withheld: ['verzuim'],
    });

    const asked = await ask();

    expect(textOf(asked, 'cat_verzuim')).toBe('OPT-UIT');
    expect(asked).not.toContain('dagdelen');
  });

  it('refuses to withhold a category that is obligatory or does not exist', async () => {
    await load('overstapdossier', 'POVO');
    const withhold = (category: string) =>
      world.drive('POST', '/ready-dossiers', { ...pupil, forBrin: '99ZB', withheld: [category] });

    const outcomes = [await withhold('school'), await withhold('vve'), await withhold('iets')];

    expect(outcomes.map(({ status }) => status)).toEqual([409, 409, 409]);
  });

  it('gives a samenwerkingsverband its dossier by koppelsleutel, without number or bank account, and shows its feedback', async () => {
    validSession();
    answerNotifications(`<koppelsleutel>${linkKey}</koppelsleutel>`);
    const swv = { forBrin: '99ZE', forRouteringsKenmerk: '0000000700099ZE00901' };
    await world.drive('POST', '/pupils', {
      ...pupil,
      dossier: dossier('swv-dossier', 'POSWV', pgn),
    });
    await world.drive('POST', '/ready-dossiers', { ...pupil, ...swv });
    const told = await world.drive('POST', '/notifications', { ...pupil, ...swv });
    const key = `<koppelsleutel>${linkKey.toLowerCase()}</koppelsleutel>`;

    const asked = await askAs('99ZE', key, '<overdrachtsoort>swv-dossier</overdrachtsoort>');
    const feedback = await world.send(
      write(
        'terugkoppelingRequest',
        `<bronBrin>99ZE</bronBrin><bronRouteringsKenmerk>0000000700099ZE00901</bronRouteringsKenmerk><doelBrin>99ZP</doelBrin><doelRouteringsKenmerk>0000000700099ZP00901</doelRouteringsKenmerk>${key}<datum>2026-03-01T12:00:00Z</datum><tekst>Toegekend</tekst>`,
      ),
    );
    const shown = await world.drive('GET', '/feedback', pupil);

    expect(told.content).toEqual({ delivered: true });
    expect(textOf(world.arrivals[1]?.body ?? '', 'koppelsleutel')).toBe(linkKey);
    expect(textOf(asked, 'resultaat')).toBe('OverdrachtGeslaagd');
    expect(asked).not.toMatch(/bsn|banknummer/);
    expect((await world.drive('GET', '/requests', pupil)).content).toEqual({ requests: [] });
    expect(textOf(feedback, 'resultaat')).toBe('TerugkoppelingOntvangen');
    expect(shown.content.feedback).toEqual([
      { fromBrin: '99ZE', tekst: 'Toegekend', datum: '2026-03-01T12:00:00Z' },
    ]);
  });

  it('logs on whose account a dossier was made ready and went out', async () => {
    validSession();
    await load('overstapdossier', 'POVO');
    await world.drive('POST', '/ready-dossiers', { ...pupil, forBrin: '99ZB' });
    await ask();

    const { content } = await world.drive('GET', '/log', pupil);

    expect(content.acts).toMatchObject([
      { account: 'ib-er', act: 'made-ready' },
      { account: 'ib-er', act: 'delivered' },
    ]);
  });
});

describe('the reference LAS as doel', () => {
  it('asks every delivery point in turn and signs off the last of the best', async () => {
    grant('0000000700099ZA00901', '0000000700099ZA00902');
    world.script.set('documentRequest', () => answer('document', 'LeerlinginfoNietBeschikbaar'));
    world.script.set('afmeldingRequest', () => answer('afmelding', 'SessieAfwijkend'));

    const done = await fetchDossier({ pgn });

    expect(world.arrivals.map(({ name }) => name)).toEqual([
      'overdrachtRequest',
      'documentRequest',
      'documentRequest',
      'afmeldingRequest',
    ]);
    expect(textOf(world.arrivals[3]?.body ?? '', 'bronRouteringsKenmerk')).toBe(
      '0000000700099ZA00902',
    );
    expect(done.message).toBe('Er is geen dossier beschikbaar.');
  });

  it('leaves a refused session alone and tells the user', async () => {
    world.script.set('overdrachtRequest', () => answer('overdracht', 'VerstrekkerNietBekend'));

    const done = await fetchDossier({ pgn });

    expect(world.arrivals).toHaveLength(1);
    expect(done.message).toContain('VerstrekkerNietBekend');
  });

  it('does not show the dossier of another pupil than it asked for', async () => {
    grant('0000000700099ZA00901');
    deliver(dossier('overstapdossier', 'POVO', '999910006'));
    world.script.set('afmeldingRequest', () => answer('afmelding', 'OverdrachtGeslaagd'));

    const done = await fetchDossier({ pgn });
    const shown = await world.drive('GET', `/asks/${done.id}/received`);

    expect(shown.status).toBe(404);
    expect(done.message).toContain('geen dossier van deze leerling');
  });

  it('shows a notification of an earlier ask with its pupil, and answers an unknown one without showing it', async () => {
    grant('0000000700099ZA00901');
    world.script.set('documentRequest', () => answer('document', 'LeerlinginfoNietBeschikbaar'));
    await fetchDossier({ pgn });
    const notify = (id: string) =>
      world.send(
        write(
          'notificatieRequest',
          `<bronBrin>99ZA</bronBrin><bronRouteringsKenmerk>0000000700099ZA00901</bronRouteringsKenmerk><doelBrin>99ZV</doelBrin><doelRouteringsKenmerk>0000000700099ZV00901</doelRouteringsKenmerk><sessieId>${id}</sessieId><doel>OV</doel>`,
        ),
      );

    const known = await notify(sessieId.toUpperCase());
    const unknown = await notify('00000000-0000-4000-8000-000000000000');
    const { content } = await world.drive('GET', '/notifications', { brin: '99ZV' });

    expect(textOf(known, 'resultaat')).toBe('NotificatieOntvangen');
    expect(textOf(unknown, 'resultaat')).toBe('SessieAfwijkend');
    expect(content.notifications).toMatchObject([{ fromBrin: '99ZA', pgn }]);
  });

  it('fetches by koppelsleutel, then gives feedback once and says that it was not confirmed', async () => {
    grant('0000000700099ZA00901');
    deliver(dossier('swv-dossier', 'POSWV', pgn).replace(`<bsn>${pgn}</bsn>`, ''));
    world.script.set('meldenTerugkoppelingRequest', () =>
      answer(
        'meldenTerugkoppeling',
        'TerugkoppelingGeregistreerd',
        `<url>${world.url}/school</url>`,
      ),
    );
    const about = { brin: '99ZS', koppelsleutel: linkKey, tekst: 'Toegekend' };

    const early = await world.drive('POST', '/feedback', about);
    await fetchDossier({ koppelsleutel: linkKey, brin: '99ZS', overdrachtsoort: 'swv-dossier' });
    const given = await world.drive('POST', '/feedback', about);

    expect(early.status).toBe(409);
    expect(given.content).toMatchObject({
      confirmed: false,
      message: expect.stringContaining('niet bevestigd'),
    });
    expect(world.arrivals.filter(({ name }) => name === 'terugkoppelingRequest')).toHaveLength(1);
    expect(textOf(world.arrivals[0]?.body ?? '', 'koppelsleutel')).toBe(linkKey);
  });

  it('imports no file as a dossier', async () => {
    const file = { brin: '99ZV', fileName: 'leerling.dod', content: 'RE9E' };

    expect((await world.drive('POST', '/imports', file)).status).toBe(409);
  });
});

describe('the reference LAS as a system', () => {
  it.each(['none', 'foreign'] as const)(
    'refuses a client that shows %s certificate',
    async (shown) => {
      await expect(world.send(write('documentRequest', ''), shown)).rejects.toThrow();
    },
  );

  it.each([
    ['no XML', '<'],
    ['an unknown message', write('vreemdRequest', '')],
    ['a message of another release', write('documentRequest', '', 2018)],
    [
      'two keys',
      write(
        'documentRequest',
        `${parties}${keyOf(pgn)}<koppelsleutel>${linkKey}</koppelsleutel>${overstap}`,
      ),
    ],
  ])('answers %s with a fault, and goes on', async (_what, body) => {
    const fault = await world.send(body);

    expect(textOf(fault, 'faultcode')).toBe('soapenv:Client');
    expect((await world.drive('GET', '/status')).status).toBe(200);
  });

  it('pings the Traffic Center and believes what it says', async () => {
    world.script.set('pingRequest', () =>
      write(
        'pingResponse',
        '<available>true</available><applicationVersion>1</applicationVersion>',
      ),
    );
    const up = await world.drive('POST', '/ping');
    world.script.clear();
    const down = await world.drive('POST', '/ping');

    expect([up.content, down.content]).toEqual([{ available: true }, { available: false }]);
  });

  it('registers every delivery point of a school at the OSR with the mandate of the school', async () => {
    world.script.set('GET /api/v2/mandates', () => JSON.stringify([{ token: 'mandate' }]));
    world.script.set('POST /api/v2/endpoints', () => '{}');

    const registered = await world.drive('POST', '/endpoint-registrations', { brin: '99ZP' });

    const [asked, ...posted] = world.arrivals;
    expect(registered.status).toBe(201);
    expect(asked?.path).toContain(
      'supplier_oin=00000003999999991000&school_oin=0000000700099ZP00000',
    );
    expect(posted.map(({ body }) => JSON.parse(body))).toMatchObject([
      { mandate_token: 'mandate', routing_id: '0000000700099ZP00901' },
      { mandate_token: 'mandate', routing_id: '0000000700099ZP00902' },
    ]);
  });

  it('answers a question about its screens, and no other', async () => {
    const known = await world.drive('POST', '/questions', { id: 'OSO-NOT-13', question: '?' });
    const unknown = await world.drive('POST', '/questions', { id: 'OSO-XXX-01', question: '?' });

    expect(known.content).toEqual({ answer: 'ja', by: 'Beheerder van LAS' });
    expect(unknown.status).toBe(501);
  });
});

describe("the reference LAS in release '18", () => {
  let former: World;

  beforeAll(async () => {
    former = await startWorld({
      release: '2018',
      schools: [{ brin: '99ZP', routeringsKenmerk: '1', sector: 'PO' }],
    });
  }, 60_000);
  afterAll(() => former.stop());

  it("asks and registers by the names of '18", async () => {
    former.script.set('registreerAanleverpuntRequest', () =>
      write(
        'registreerAanleverpuntResponse',
        '<resultaat>AanleverpuntGeregistreerd</resultaat>',
        2018,
      ),
    );

    const registered = await former.drive('POST', '/endpoint-registrations', { brin: '99ZP' });
    await former.drive('POST', '/asks', {
      brin: '99ZP',
      fromBrin: '99ZA',
      fromRouteringsKenmerk: '2',
      pgn,
      overdrachtsoort: 'overstapdossier',
    });
    await expect.poll(() => former.arrivals.length, { timeout: 10_000 }).toBe(2);

    const [registration, ask] = former.arrivals.map(({ body }) => body);
    expect(registered.status).toBe(201);
    expect(registration).toContain('<ns1:aanleverpuntIndex>1</ns1:aanleverpuntIndex>');
    expect(ask).toMatch(
      /<ns1:bronAanleverpuntIndex>2<.*<ns1:doelAanleverpuntIndex>1<.*<ns1:zoeksleutel>[^<]+</s,
    );
    expect(ask).not.toMatch(/pgnfrag|RouteringsKenmerk/);
    expect(ask).toContain(namespaceOf[2018]);
  });
});

function validSession(): void {
  world.script.set('sessiecontroleRequest', () => answer('sessiecontrole', 'SessieIsValide'));
}

function answerNotifications(more = ''): void {
  world.script.set('meldenNotificatieRequest', () =>
    answer(
      'meldenNotificatie',
      'NotificatieGeregistreerd',
      `<url>${world.url}/school</url>${more}`,
    ),
  );
  world.script.set('notificatieRequest', () => answer('notificatie', 'NotificatieOntvangen'));
}

function grant(...points: readonly string[]): void {
  const list = points.map(
    (point) =>
      `<aanleverpunt><routeringsKenmerk>${point}</routeringsKenmerk><url>${world.url}/school</url></aanleverpunt>`,
  );
  world.script.set('overdrachtRequest', () =>
    answer(
      'overdracht',
      'SessieToegekend',
      `<sessieId>${sessieId}</sessieId><aanleverpunten>${list.join('')}</aanleverpunten>`,
    ),
  );
}

function deliver(delivered: string): void {
  world.script.set('documentRequest', () => answer('document', 'OverdrachtGeslaagd', delivered));
}

function answer(name: string, resultaat: string, more = ''): string {
  return write(`${name}Response`, `<resultaat>${resultaat}</resultaat>${more}`);
}

async function load(kind: string, transfer: string, given: object = inspection): Promise<void> {
  await world.drive('POST', '/pupils', { ...pupil, dossier: dossier(kind, transfer, pgn) });
  await world.drive('POST', '/inspections', { ...pupil, inspection: given });
}

function ask({ more = '' }: { readonly more?: string } = {}): Promise<string> {
  return askAs('99ZB', keyOf(pgn), overstap, more);
}

function askAs(brin: string, key: string, kind: string, more = ''): Promise<string> {
  return world.send(
    write(
      'documentRequest',
      `${partiesOf(brin)}${key}${kind}<sessieId>${sessieId}</sessieId><dossierVersie>2019.1</dossierVersie>${more}`,
    ),
  );
}

function partiesOf(doel: string): string {
  return `<bronBrin>99ZP</bronBrin><bronRouteringsKenmerk>0000000700099ZP00901</bronRouteringsKenmerk><doelBrin>${doel}</doelBrin><doelRouteringsKenmerk>0000000700099${doel.slice(2)}00901</doelRouteringsKenmerk>`;
}

async function fetchDossier(fields: object) {
  const order = { brin: '99ZV', fromBrin: '99ZA', overdrachtsoort: 'overstapdossier', ...fields };
  const { content } = await world.drive('POST', '/asks', order);
  const state = () => world.drive('GET', `/asks/${content.id}`);
  await expect.poll(async () => (await state()).content.state, { timeout: 10_000 }).toBe('done');
  return { id: content.id, ...(await state()).content } as {
    readonly id: string;
    readonly message: string;
  };
}
