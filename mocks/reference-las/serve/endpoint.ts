import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server, type ServerOptions } from 'node:https';
import { TLSSocket } from 'node:tls';
import type { Client } from '../decisions/connection.ts';
import type { Installation } from '../installation.ts';
import { contentType, writeEnvelope } from '../wire/envelope.ts';
import { oinOf } from '../wire/known-servers.ts';
import { answerMessage } from './answer-message.ts';
import { readBody } from './read-body.ts';

/** The path of the SOAP endpoint. */
export const endpointPath = '/oso';

/** The SOAP endpoint, over mutual TLS, at which other schools ask for dossiers. */
export function createEndpoint(installation: Installation): Server {
  const { las, settings } = installation;
  const plain: ServerOptions = {
    key: settings.tls.key,
    cert: settings.tls.certificate,
    ca: settings.tls.authority,
    ...(settings.tls.revocations && { crl: settings.tls.revocations }),
    requestCert: true,
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
  };
  const options = las.decisions.guardsEndpoint(plain, settings.tls.spares);
  return createServer(options, (request, response) => {
    void serve(request, response, installation);
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  installation: Installation,
): Promise<void> {
  // Of a connection that is gone nobody can tell who is on it.
  if (request.socket.destroyed) return;
  if (!installation.las.decisions.admitsClient(clientOn(request.socket))) {
    response.writeHead(403).end();
    return;
  }
  if (request.url !== endpointPath) {
    response.writeHead(404).end();
    return;
  }
  if (request.method !== 'POST') {
    response.writeHead(405, { allow: 'POST' }).end();
    return;
  }
  // Of a connection that breaks while it is read nobody can tell afterwards.
  const oin = oinOn(request.socket);
  const body = await readBody(request);
  if (body === 'too long') {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  if (body !== 'broken off') {
    const soapAction = String(request.headers.soapaction ?? '');
    const arrived = { body, soapAction, oin };
    const { decisions } = installation.las;
    const answered = await decisions.takesOn(() =>
      decisions.answersMessage(() => answerMessage(arrived, installation), arrived),
    );
    if (answered === 'nothing') {
      response.destroy();
      return;
    }
    const { status, message, goesOut } = answered;
    const { dialect, las } = installation;
    const written = message && writeEnvelope(message, dialect);
    if (goesOut) {
      goesOut(response, String(written ?? ''));
      return;
    }
    response.statusCode = status;
    response.setHeader('content-type', contentType(dialect));
    las.decisions.sendsBody(response, written);
  }
}

function oinOn(socket: IncomingMessage['socket']): string {
  return socket instanceof TLSSocket ? oinOf(socket.getPeerCertificate()) : '';
}

function clientOn(socket: IncomingMessage['socket']): Client {
  if (!(socket instanceof TLSSocket)) {
    return { hasCertificate: false, objection: 'no TLS' };
  }
  const hasCertificate = Object.keys(socket.getPeerCertificate()).length > 0;
  return {
    hasCertificate,
    objection: socket.authorized ? undefined : String(socket.authorizationError),
  };
}
