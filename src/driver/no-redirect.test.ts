import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createPlainServer, type Server } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { httpDriver } from './http-driver.ts';

const servers: Server[] = [];
afterAll(async () => {
  for (const server of servers) await new Promise((done) => server.close(done));
});

async function listen(server: Server): Promise<string> {
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it.each([301, 302, 303, 307, 308])(
  'a driver that answers HTTP %i leads the client of a run to nobody',
  async (status) => {
    let touched = 0;
    const canary = await listen(
      createPlainServer((socket) => {
        touched += 1;
        socket.destroy();
      }),
    );
    const answer = { location: `${canary}/status`, connection: 'close' };
    const url = await listen(
      createServer((_request, response) => void response.writeHead(status, answer).end()),
    );
    const driver = httpDriver({ url, account: 'ib-er', limitMs: 5_000 });

    const told = await driver.status();
    const acted = await driver.makeReady({ brin: '99ZP', pgn: '999900006', forBrin: '99ZB' });

    expect([told.status, acted.status, touched]).toEqual(['failed', 'failed', 0]);
  },
);
