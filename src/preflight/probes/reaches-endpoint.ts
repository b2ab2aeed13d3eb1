import { type Text, text } from '#words/text.ts';
import { type Complaint, type ProbeResult, resultsOf } from './probe.ts';
import type { EndpointView } from './view-endpoint.ts';
import { codeOf, whyBroken } from './why-broken.ts';

/** Tells whether something that speaks TLS answers at the endpoint. */
export function reachesEndpoint(view: EndpointView): ProbeResult {
  const { endpoint, unresolved, unreachable, broken } = view;
  const result = resultsOf(
    'endpoint',
    text(`verbinding maken met "${endpoint}"`, `connect to "${endpoint}"`),
  );
  if (unresolved !== undefined) return result.skipped();
  if (unreachable) return result.failed(nobodyThere(endpoint, unreachable));
  if (!broken || isRefusalOfUs(broken)) {
    return result.ok(
      text('er antwoordt iets dat TLS spreekt', 'something answers that speaks TLS'),
    );
  }
  return result.failed(noTls(endpoint, broken));
}

/** Tells whether a broken connection is the target's refusal of our certificate. */
export function isRefusalOfUs(error: Error): boolean {
  return /ALERT/.test(codeOf(error)) && !/HANDSHAKE_FAILURE|PROTOCOL_VERSION/.test(codeOf(error));
}

function nobodyThere(endpoint: string, error: Error): Complaint {
  const why = whyBroken(error);
  return notReached(
    endpoint,
    text(why, why),
    why.startsWith('the proxy')
      ? text(
          'laat de proxy dit adres toe, of verbeter "tls.proxy" in het doelbestand',
          'let the proxy allow this address, or mend "tls.proxy" in the target file',
        )
      : text(
          'start het, of verbeter adres en poort bij "endpoint" in het doelbestand',
          'start it, or mend "endpoint" in the target file, address and port',
        ),
  );
}

function noTls(endpoint: string, error: Error): Complaint {
  if (!/EPROTO|WRONG_VERSION_NUMBER|PACKET_LENGTH|RECORD_LAYER/.test(codeOf(error))) {
    const why = whyBroken(error);
    const remedy = text(
      'laat het TLS 1.2 of hoger spreken met een sleutel en certificaat, en kijk in zijn log',
      'let it speak TLS 1.2 or higher with a key and certificate, and look in its log',
    );
    return notReached(endpoint, text(why, why), remedy);
  }
  return notReached(
    endpoint,
    text('het spreekt daar geen TLS', 'it does not speak TLS there'),
    text(
      'zet daar HTTPS aan in plaats van HTTP, of noem bij "endpoint" de poort waarop het HTTPS spreekt',
      'switch HTTPS on there instead of HTTP, or name at "endpoint" the port at which it speaks HTTPS',
    ),
  );
}

function notReached(endpoint: string, why: Text, remedy: Text): Complaint {
  const found = text(
    `Het doel is op "${endpoint}" niet te bereiken (${why.nl})`,
    `The target cannot be reached at "${endpoint}" (${why.en})`,
  );
  return { found, remedy };
}
