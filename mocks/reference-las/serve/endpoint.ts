import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { answerDocumentRequest } from '../bron/answer-document-request.ts';
import type { Installation } from '../installation.ts';
import { readDocumentRequest } from '../wire/document-request.ts';
import { makeClientFault, readEnvelope, writeEnvelope } from '../wire/envelope.ts';
import type { Element } from '../xml/element.ts';
import { UnreadableError } from '../xml/read-xml.ts';
import { readBody } from './read-body.ts';

/** The path of the SOAP endpoint. */
export const endpointPath = '/oso';

/** The SOAP endpoint, over mutual TLS, at which other schools ask for dossiers. */
export function createEndpoint(installation: Installation): Server {
  const { tls } = installation.settings;
  return createServer(
    {
      key: tls.key,
      cert: tls.certificate,
      ca: tls.authority,
      requestCert: true,
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
    },
    (request, response) => {
      void serve(request, response, installation);
    },
  );
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  installation: Installation,
): Promise<void> {
  if (request.url !== endpointPath) {
    response.writeHead(404).end();
    return;
  }
  if (request.method !== 'POST') {
    response.writeHead(405, { allow: 'POST' }).end();
    return;
  }
  const body = await readBody(request);
  if (body) {
    const { status, message } = await answer(body, installation);
    response
      .writeHead(status, { 'content-type': 'text/xml; charset=utf-8' })
      .end(writeEnvelope(message, installation.las.writer.prefixOf));
  }
}

async function answer(
  body: Uint8Array,
  installation: Installation,
): Promise<{ readonly status: number; readonly message: Element }> {
  try {
    const request = readDocumentRequest(readEnvelope(body));
    return { status: 200, message: await answerDocumentRequest(request, installation) };
  } catch (error) {
    if (!(error instanceof UnreadableError)) {
      throw error;
    }
    return {
      status: 500,
      message: makeClientFault(error.message, installation.las.writer.prefixOf),
    };
  }
}
