/** The cast in a process of its own, as `oso-keur simulate` plays it: with a transcript on disk, and every message judged and said. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLaw } from '#law/load-law.ts';
import { passingAuthority } from '#run/certificates.ts';
import { RunFolder } from '#run/run-folder.ts';
import { defaultTarget } from '#simulate/default-target.ts';
import { LineFile } from '#simulate/line-file.ts';
import { sayLine } from '#simulate/log/say-line.ts';
import { openSimulation } from '#simulate/open-simulation.ts';
import { serveParent } from './serve-parent.ts';

const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-bench-'));
const transcript = new RunFolder(scratch, new Date(), { isLasting: false });
const lines = new LineFile(transcript);
const screen = openSync('/dev/null', 'w');

const law = loadLaw({ release: '2022' });
const usual = defaultTarget(law.release, '');
const ports = { trafficCenterPort: 0, schoolPort: 0, osrPort: 0, kvsPort: 0 };
const target = { ...usual, cast: { ...usual.cast, ...ports } };
const authority = await passingAuthority();
const simulation = await openSimulation({
  law,
  target,
  authority,
  identity: await authority.issue({ oin: target.oin, name: 'Bench' }),
  sink: lines,
  onFailure(error) {
    throw error;
  },
});
const said = new LineFile({ write: (all) => void writeSync(screen, `${all}\n`) });
simulation.log.listen((line) => said.write(sayLine(line, 'nl')));
// A dossier of about forty kilobytes, for the messages that carry one.
const { pgn } = simulation.dossiers.makeReady({ profile: 'POVO', isFull: true });

serveParent(
  {
    addresses: simulation.addresses,
    tls: simulation.tls,
    schools: target.schools,
    bron: simulation.dossiers.ready.at(-1)?.bron,
    key: await simulation.keyOf(pgn),
    ownKey: await simulation.keyOf('999900018'),
  },
  {
    told: () => ({ counts: simulation.log.counts }),
    async stop() {
      await simulation.close();
      lines.flush();
      said.flush();
      transcript.close();
      closeSync(screen);
      rmSync(scratch, { recursive: true, force: true });
    },
  },
);
