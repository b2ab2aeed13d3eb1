/**
 * Looks whether a bundle may count, before anything of it is kept. In this order, and the first that is wrong ends it:
 *
 * 1. The run verifies: nobody wrote in it, and judged again by the law here it comes to what its record says.
 * 2. It names no real child: it is masked once more as it was when it was written, and nothing may be left to mask. A
 *    number that the run declared as its own is no excuse here.
 * 3. It is a whole run of a product, not a part, nor one of the reference with a change.
 * 4. A statement that lies in it is about it, and signed by who may say what it says.
 */

import { sha256 } from '#evidence/digest.ts';
import type { Entry, EntryBody } from '#evidence/entry.ts';
import { Masker } from '#evidence/masking/masker.ts';
import { pgnFields } from '#evidence/masking/pgn-fields.ts';
import type { Trust } from '#statement/keys/trust.ts';
import { recordDigest } from '#statement/record-digest.ts';
import { holdAgainstRun } from '#statement/verify/hold-against-run.ts';
import { verifyStatement } from '#statement/verify/verify-statement.ts';
import type { RunRecord } from '#verdict/record.ts';
import { gatherEvidence } from '#verify/evidence.ts';
import type { Row } from '#verify/row.ts';
import type { RunFiles } from '#verify/run-files.ts';
import { toldRecord } from '#verify/told-record.ts';
import { verifyRun } from '#verify/verify-run.ts';
import { type Text, text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { type Bundle, unpackBundle } from './unpack-bundle.ts';

/** A bundle that may count: its record, and what was looked at. */
export type Examined = {
  readonly record: RunRecord;
  readonly rows: readonly Row[];
  /** Whether its supplier signed for it, so that it is the supplier's run and nobody else's. */
  readonly isSelfDeclared: boolean;
  /** The BRINs of the schools that the target serves. */
  readonly schools: readonly string[];
};

/** What a bundle is looked at with. */
export type Examining = Pick<Register, 'judge' | 'shapes' | 'now'> & {
  readonly trust: Trust;
  /** Whether it is the test exchange of a school, which is a part of a run, and may be of anything. */
  readonly isTest?: boolean;
};

/** Looks at a bundle as it was handed in. @throws Refusal that tells what is wrong with it. */
export async function examineBundle(packed: Uint8Array, by: Examining): Promise<Examined> {
  const bundle = await unpackBundle(packed);
  const files = runFilesIn(bundle);
  const { rows, standing } = verifyRun(files, by.judge);
  const record = toldRecord(files.record ?? '');
  const wrong = rows.find((row) => row.standing !== 'sound' && row.standing !== 'told');
  const missing = rows.find((row) => row.standing === 'told' && row.id !== 'others');
  const first = wrong ?? missing;
  if (standing !== 'sound' || !record || first) throw doesNotVerify(first);
  const schools = schoolsIn(files, by);
  if (!by.isTest) refuseNoProduct(record);
  const isSelfDeclared = await isStatedBySupplier(bundle, { record, files, by });
  return { record, rows, isSelfDeclared, schools };
}

/** Gives the files of a run that lie in a bundle, as the verifier takes them. */
export function runFilesIn(bundle: Bundle): RunFiles {
  const read = (name: string) => {
    const bytes = bundle.get(name);
    return bytes && textOf(bytes);
  };
  const bodies = [...bundle]
    .filter(([name]) => name.startsWith('bodies/'))
    .map(([name, bytes]) => [name.slice('bodies/'.length), textOf(bytes)] as const);
  return {
    folder: '',
    transcript: read('transcript.ndjson'),
    record: read('run.json'),
    report: read('report.html'),
    bodies: new Map(bodies),
    reports: new Map(),
    others: [],
  };
}

/** As the verifier reads files: bytes that are no UTF-8 never become a text that others are too. */
function textOf(bytes: Buffer): string {
  const content = bytes.toString('utf8');
  return Buffer.from(content).equals(bytes) ? content : bytes.toString('latin1');
}

function doesNotVerify(row: Row | undefined): Refusal {
  const { nl, en } = row
    ? text(`${row.what.nl}: ${row.detail.nl}`, `${row.what.en}: ${row.detail.en}`)
    : text('er is geen verslag', 'there is no record');
  return new Refusal(
    'refused',
    text(
      `De run in de bundel is niet te verifiëren: ${nl}`,
      `The run in the bundle does not verify: ${en}`,
    ),
  );
}

/** Gives the schools of the target. @throws Refusal when anything in the transcript may be a real child's number. */
function schoolsIn(files: RunFiles, { judge }: Examining): readonly string[] {
  const { entries, law, started } = gatherEvidence(files, judge);
  if (!law) throw doesNotVerify(undefined);
  const masker = new Masker({ declaredPgns: [], pgnFields: pgnFields(law.pack, law.release) });
  const found = entries.find((entry) => masker.mask(bodyOf(entry)).foreign.length > 0);
  if (found) throw foreign(found);
  return started?.configuration.schools.map(({ brin }) => brin) ?? [];
}

function bodyOf({ seq: _seq, at: _at, previous: _previous, ...body }: Entry): EntryBody {
  return body as EntryBody;
}

function foreign({ seq }: Entry): Refusal {
  return new Refusal(
    'refused',
    text(
      `Regel ${seq} van het transcript bevat een nummer dat van een echt kind kan zijn: er is niets bewaard; verwijder de bundel, en speel de run opnieuw met verzonnen leerlingen`,
      `Line ${seq} of the transcript holds a number that may be a real child's: nothing was kept; delete the bundle, and play the run again with invented pupils`,
    ),
  );
}

function refuseNoProduct({ outcome, target }: RunRecord): void {
  if (outcome === 'partial') {
    throw refused(
      'Deze run speelde maar een deel, en heeft dus geen oordeel: speel hem in zijn geheel',
      'This run played a part only, and so has no verdict: play all of it',
    );
  }
  if (target.change === undefined) return;
  throw refused(
    `Deze run is van de referentie met "${target.change}" erin, en dus van geen product`,
    `This run is of the reference with "${target.change}" in it, and so of no product`,
  );
}

type Stated = { readonly record: RunRecord; readonly files: RunFiles; readonly by: Examining };

async function isStatedBySupplier(bundle: Bundle, { record, files, by }: Stated): Promise<boolean> {
  const bytes = bundle.get('statement.jws');
  if (!bytes) return false;
  const { trust, shapes, now } = by;
  const verified = await verifyStatement(bytes.toString('utf8').trimEnd(), {
    trust,
    shapes,
    now: now(),
  });
  const wrong = verified.rows.find(({ isSound }) => !isSound);
  const { payload } = verified;
  if (!payload || wrong) throw wrongStatement(wrong?.detail);
  const held = holdAgainstRun(payload, {
    transcriptDigest: sha256(files.transcript ?? ''),
    recordDigest: recordDigest(record),
  });
  if (!held.isSound) throw wrongStatement(held.detail);
  return payload.kind === 'self-declared';
}

function wrongStatement(detail: Text | undefined): Refusal {
  const { nl, en } = detail ?? text('', '');
  return refused(
    `De verklaring in de bundel telt niet: ${nl}`,
    `The statement in the bundle does not count: ${en}`,
  );
}

function refused(nl: string, en: string): Refusal {
  return new Refusal('refused', text(nl, en));
}
