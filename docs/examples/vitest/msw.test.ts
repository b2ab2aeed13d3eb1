// Your LAS against the cast in one process, without sockets and certificates, by msw: for unit tests.
import { setupServer } from 'msw/node';
import { playCast } from 'oso-keur/msw';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

// Every message that arrives counts as sent by this OIN: there is no certificate to tell.
const cast = playCast({
  oin: '00000003999999991000',
  schools: [
    {
      brin: '99ZV',
      routeringsKenmerk: '0000000700099ZV00901',
      sector: 'VO',
      name: 'Scholengemeenschap De Proef',
    },
  ],
  endpoint: 'https://las.example/oso',
  zoeksleutelKey: 'alleen-voor-tests',
});
const server = setupServer(...cast.handlers);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => cast.restore());
afterAll(() => server.close());

it('asks for a session, and is granted one', async () => {
  // Here your LAS would write its own.
  const body =
    '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>' +
    '<overdrachtRequest xmlns="http://xml.kennisnet.nl/schemas/Overstapservice/20200910">' +
    '<bronBrin>99ZA</bronBrin><doelBrin>99ZV</doelBrin>' +
    '<doelRouteringsKenmerk>0000000700099ZV00901</doelRouteringsKenmerk>' +
    '<zoeksleutelPgnfrag><zoeksleutel>c2xldXRlbA==</zoeksleutel><pgnfrag>0006</pgnfrag></zoeksleutelPgnfrag>' +
    '<overdrachtsoort>overstapdossier</overdrachtsoort></overdrachtRequest></e:Body></e:Envelope>';
  const headers = { 'content-type': 'text/xml; charset=utf-8' };

  const answer = await fetch(cast.addresses.trafficCenter, { method: 'POST', headers, body });

  expect(await answer.text()).toContain('<resultaat>SessieToegekend</resultaat>');
  expect(cast.trafficCenter.sessions.count).toBe(1);
});
