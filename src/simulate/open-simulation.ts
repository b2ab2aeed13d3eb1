import { checkDossier } from '#dossier/check-dossier.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import { Masker } from '#evidence/masking/masker.ts';
import { pgnFields } from '#evidence/masking/pgn-fields.ts';
import { Recorder } from '#evidence/recorder.ts';
import type { MessageLaw } from '#explain/message/message-law.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadPack } from '#law/load-pack.ts';
import { loadTestSchool } from '#law/load-test-school.ts';
import { loadValidationService } from '#law/load-validation-service.ts';
import { newestPack, packVersions } from '#law/pack-versions.ts';
import { issueCastIdentities } from '#run/certificates.ts';
import { generatedDossiers } from '#run/lease/generated-dossier.ts';
import { openCast } from '#run/open-cast.ts';
import { openCodec } from '#run/search-key/open-codec.ts';
import type { Law } from '#verdict/law.ts';
import { text } from '#words/text.ts';
import { Dossiers } from './acts/dossiers.ts';
import { Messages } from './acts/messages.ts';
import { EntryJudge } from './log/judge-entry.ts';
import { TrafficLog } from './log/traffic-log.ts';
import { MischiefBoard } from './mischief-board.ts';
import type { Simulation, SimulationOptions } from './simulation.ts';
import { openTestSchool } from './test-school.ts';

/** How much of each sort is remembered: sessions, requests, notices, and numbers that were seen. */
const mostRemembered = 5_000;

/**
 * Puts the cast on its sockets without scenarios, with the published test school, and every message judged by itself. Memory
 * does not grow with what is exchanged.
 *
 * @throws ConfigurationError when a port is taken, or the zoeksleutel program is of no use.
 */
export async function openSimulation(options: SimulationOptions): Promise<Simulation> {
  const { law, target, authority, identity } = options;
  const dossierLaw = dossierLawOf(law);
  const dossierFor = generatedDossiers(dossierLaw);
  const end = new AbortController();
  const log = new TrafficLog(new EntryJudge(messageLawOf(law)), () => mischief.active);
  const recorder = recorderFor(options, log);
  const codec = await openCodec(target, law.release);
  const identities = await issueCastIdentities(authority, target.cast);
  const tls = { identities, trusted: authority.certificate };
  const cast = await openCast({ ...options, recorder }, { target, codec, tls, remedy }).catch(
    async (error) => {
      await codec.stop();
      throw error;
    },
  );
  cast.enrol({ ...target, url: target.endpoint });
  openTestSchool(cast, { testSchool: loadTestSchool(), target, dossierLaw, dossierFor });
  const means = { release: law.release, pack: law.pack, end: end.signal };
  const mischief: MischiefBoard = new MischiefBoard(cast.conduct, means);
  const dossiers = new Dossiers({ cast, law, target, dossierFor });
  const check = (dossier: string) => checkDossier(dossier, dossierLaw).findings;
  recorder.listen(({ seq }) => {
    if (seq % mostRemembered === 0) cast.forgetBeyond(mostRemembered);
  });
  return {
    law,
    target,
    addresses: cast.addresses,
    tls: { ca: authority.certificate, ...identity },
    keyOf: (pgn) => codec.keyOf(pgn),
    dossiers,
    messages: new Messages({ cast, law, target, codec, dossiers, check }),
    mischief,
    log,
    async close() {
      end.abort();
      await cast.stop();
      await codec.stop();
      if (recorder.failure !== undefined) throw recorder.failure;
    },
  };
}

function recorderFor({ law, sink }: SimulationOptions, log: TrafficLog): Recorder {
  const masker = new Masker({
    declaredPgns: [],
    pgnFields: pgnFields(law.pack, law.release),
    most: 4 * mostRemembered,
  });
  const mask = (body: Parameters<Masker['mask']>[0]) => {
    log.see(body);
    return masker.mask(body);
  };
  const recorder = new Recorder(sink, () => new Date(), mask, { keepsEntries: false });
  recorder.listen((entry) => log.add(entry));
  return recorder;
}

/** One release is spoken here: a message of another is wrong. */
function messageLawOf({ release, requirements }: Law): MessageLaw {
  const versions = new Map(packVersions.map((name) => [loadPack(name).namespace, name]));
  return {
    releases: [release],
    kvs: loadValidationService(),
    requirements,
    dossierLawOf: (namespace = '') => loadDossierLaw(versions.get(namespace) ?? newestPack),
  };
}

const remedy = text(
  'kies andere met --ports, of met "cast" in het doelbestand',
  'choose others with --ports, or with "cast" in the target file',
);
