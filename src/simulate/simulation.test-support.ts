import { Agent, request } from 'undici';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { Message, MessageName, Messages } from '#exchange/messages.ts';
import { loadLaw, type ReleaseName } from '#law/load-law.ts';
import { passingAuthority } from '#run/certificates.ts';
import { defaultTarget } from './default-target.ts';
import { openSimulation } from './open-simulation.ts';
import type { Simulation } from './simulation.ts';

/** A simulation on ports of its own, the lines of its transcript, and a LAS that calls it. */
export async function simulationForTest(release: ReleaseName = '2022', endpoint?: string) {
  const law = loadLaw({ release });
  const usual = defaultTarget(law.release, '');
  const cast = { ...usual.cast, trafficCenterPort: 0, schoolPort: 0, osrPort: 0, kvsPort: 0 };
  const limits = { answerMs: 5_000, signOffMs: 5_000 };
  const target = { ...usual, cast, limits, ...(endpoint !== undefined && { endpoint }) };
  const authority = await passingAuthority();
  const identity = await authority.issue({ oin: target.oin, name: 'LAS' });
  const failures: unknown[] = [];
  const lines: string[] = [];
  const simulation = await openSimulation({
    ...{ law, target, authority, identity },
    sink: { write: (line) => void lines.push(line) },
    onFailure: (error) => void failures.push(error),
  });
  return { simulation, lines, failures, las: new CallingLas(simulation) };
}

/** A LAS as far as it calls: it has the certificate of the target. */
export class CallingLas {
  readonly #simulation: Simulation;
  readonly #agent: Agent;

  constructor(simulation: Simulation) {
    const { ca, certificate: cert, key } = simulation.tls;
    this.#simulation = simulation;
    this.#agent = new Agent({ connect: { ca, cert, key } });
  }

  /** Sends a body and gives what came. */
  async post(url: string, body: string) {
    const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' };
    const answer = await request(url, { method: 'POST', headers, body, dispatcher: this.#agent });
    return { status: answer.statusCode, text: await answer.body.text() };
  }

  async get(url: string): Promise<string> {
    return (await request(url, { dispatcher: this.#agent })).body.text();
  }

  /** Sends a message and gives the fields of the answer. */
  async ask<Name extends MessageName>(url: string, name: Name, fields: Messages[Name]) {
    const { release } = this.#simulation.law;
    const { text } = await this.post(url, encodeMessage(release, name, fields));
    const reading = decodeMessage(release, text);
    if (reading.kind !== 'message') throw new Error(`No message came: ${text}`);
    return reading.message.fields as Message['fields'] & Record<string, unknown>;
  }

  /** Asks for a dossier of the test school, at a school of the target's, from session to sign-off. */
  async fetch({ pgn, sector, kind = 'overstap', ...asked }: Asked) {
    const { law, target, addresses, keyOf } = this.#simulation;
    const { release, pack } = law;
    const school = target.schools.find((each) => each.sector === sector);
    const doel = asked.doel ?? school;
    if (!doel) throw new Error(`There is no school of ${sector}`);
    const about = {
      ...(asked.koppelsleutel === undefined
        ? { zoeksleutelPgnfrag: await keyOf(pgn) }
        : { koppelsleutel: asked.koppelsleutel }),
      overdrachtsoort: release.kinds[kind],
      bronBrin: '00YY',
      doelBrin: doel.brin,
      doelRouteringsKenmerk: doel.routeringsKenmerk,
    };
    const granted = await this.ask(addresses.trafficCenter, 'overdrachtRequest', about as never);
    const points = (granted as unknown as Messages['overdrachtResponse']).aanleverpunten;
    const [point] = points?.aanleverpunt ?? [];
    if (!point) return { granted };
    const session = { ...about, bronRouteringsKenmerk: point.routeringsKenmerk };
    const answer = await this.ask(point.url, 'documentRequest', {
      ...session,
      sessieId: granted.sessieId,
      dossierVersie: pack.standaardversie,
      ...(asked.aanvraagdatum !== undefined && { aanvraagdatum: asked.aanvraagdatum }),
    } as never);
    return { granted, answer: answer as unknown as Messages['documentResponse'] };
  }

  async stop(): Promise<void> {
    await this.#agent.destroy();
  }
}

type Asked = {
  readonly pgn: string;
  readonly sector: 'PO' | 'VO' | 'SWV';
  readonly doel?: { readonly brin: string; readonly routeringsKenmerk: string };
  readonly kind?: 'overstap' | 'binnen-brin' | 'swv';
  readonly koppelsleutel?: string;
  readonly aanvraagdatum?: string;
};
