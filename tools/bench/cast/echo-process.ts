/** A bare echo over mutual TLS: node:https with nothing between, the measure of what the cast may cost. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { serveParent } from './serve-parent.ts';

const { ca, cert, key } = JSON.parse(process.env.BENCH_TLS ?? '{}');
const server = createServer(
  { ca, cert, key, requestCert: true, rejectUnauthorized: true },
  (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' });
      response.end(Buffer.concat(chunks));
    });
  },
);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  serveParent(
    { url: `https://127.0.0.1:${port}/` },
    {
      told: () => ({}),
      async stop() {
        server.closeAllConnections();
        server.close();
      },
    },
  );
});
