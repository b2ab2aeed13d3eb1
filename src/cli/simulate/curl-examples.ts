import { join } from 'node:path';
import { asNamedIn } from '#exchange/delivery-point.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { MessageName, Messages } from '#exchange/messages.ts';
import { type MessageSet, soapActionOf } from '#exchange/release.ts';
import { loadTestSchool } from '#law/load-test-school.ts';
import { loadValidationService } from '#law/load-validation-service.ts';
import type { Simulation } from '#simulate/simulation.ts';
import { type Text, text } from '#words/text.ts';

/** A command for a shell, with what it does. */
export type CurlExample = { readonly does: Text; readonly command: string };

/** Gives commands that work when pasted into a shell while the simulation runs. */
export async function curlExamples(
  simulation: Simulation,
  control: string,
): Promise<CurlExample[]> {
  const { addresses, law, target } = simulation;
  const { release } = law;
  const as = identityOf(target.tls.folder);
  const osrQuery = new URLSearchParams({
    service_version_namespace: release.namespace,
    routing_id: asNamedIn(release, loadTestSchool().school).routeringsKenmerk,
  });
  const hasOsr = !release.messages.registreerAanleverpuntRequest;
  return [
    {
      does: text('leeft het Traffic Center', 'does the Traffic Center live'),
      command: soap(as, addresses.trafficCenter, messageOf(release, 'pingRequest', {})),
    },
    ...(await sessionExample(simulation, as)),
    {
      does: text('de WSDL, met adressen', 'the WSDL, with addresses'),
      command: `curl ${as} ${quoted(`${addresses.trafficCenter}?wsdl`)}`,
    },
    ...(hasOsr
      ? [
          {
            does: text('waar de testschool antwoordt', 'where the test school answers'),
            command: `curl ${as} ${quoted(`${addresses.osr}/api/v2/endpoints?${osrQuery}`)}`,
          },
        ]
      : []),
    {
      does: text('welke versies de KVS kent', 'which versions the KVS knows'),
      command: soap(
        as,
        addresses.kvs,
        messageOf(loadValidationService(), 'validatieVersiesRequest', {}),
      ),
    },
    {
      does: text(
        'de andere school antwoordt 5 seconden te laat',
        'the other school answers 5 seconds late',
      ),
      command: `curl -X PUT -H 'content-type: application/json' --data '{"mischief":["school:answers-late=5s"]}' ${quoted(`${control}/mischief`)}`,
    },
    {
      does: text('en gedraagt zich weer', 'and behaves again'),
      command: `curl -X DELETE ${quoted(`${control}/mischief`)}`,
    },
    {
      does: text('het logboek', 'the log'),
      command: `curl ${quoted(`${control}/log`)}`,
    },
  ];
}

/** Only who has a school that receives from the test school can ask for a session with it. */
async function sessionExample(
  { addresses, law, target, keyOf }: Simulation,
  as: string,
): Promise<CurlExample[]> {
  const { release } = law;
  const { school, pupils } = loadTestSchool();
  const pupil = pupils.find(({ profile }) => profile === 'POVO');
  const doel =
    target.schools.find(({ sector }) => sector === 'VO') ??
    target.schools.find(({ sector }) => sector === 'PO');
  if (!pupil || !doel) return [];
  const message = messageOf(release, 'overdrachtRequest', {
    bronBrin: school.brin,
    doelBrin: doel.brin,
    doelRouteringsKenmerk: doel.routeringsKenmerk,
    zoeksleutelPgnfrag: await keyOf(pupil.pgn),
    overdrachtsoort: release.kinds.overstap,
  });
  return [
    {
      does: text(
        `een sessie voor leerling ${pupil.pgn} van de testschool`,
        `a session for pupil ${pupil.pgn} of the test school`,
      ),
      command: soap(as, addresses.trafficCenter, message),
    },
  ];
}

type Written = { readonly soapAction: string; readonly body: string };

function messageOf<Name extends MessageName>(
  set: MessageSet,
  name: Name,
  fields: Messages[Name],
): Written {
  return { soapAction: soapActionOf(set, name), body: encodeMessage(set, name, fields) };
}

function soap(as: string, url: string, { soapAction, body }: Written): string {
  const headers = ['content-type: text/xml; charset=utf-8', `soapaction: "${soapAction}"`];
  const said = headers.map((header) => `-H ${quoted(header)}`).join(' ');
  return `curl ${as} ${said} --data-binary ${quoted(body)} ${quoted(url)}`;
}

function identityOf(folder: string): string {
  const file = (name: string) => quoted(join(folder, name));
  return `--cacert ${file('ca.pem')} --cert ${file('target.pem')} --key ${file('target.key')}`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
