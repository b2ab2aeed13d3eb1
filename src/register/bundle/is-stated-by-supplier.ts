import { sha256 } from '#evidence/digest.ts';
import type { Trust } from '#statement/keys/trust.ts';
import { recordDigest } from '#statement/record-digest.ts';
import { holdAgainstRun } from '#statement/verify/hold-against-run.ts';
import { verifyStatement } from '#statement/verify/verify-statement.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { RunFiles } from '#verify/run-files.ts';
import { type Text, text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { Bundle } from './unpack-bundle.ts';

type Stated = {
  readonly record: RunRecord;
  readonly files: RunFiles;
  readonly by: Pick<Register, 'shapes' | 'now'> & { readonly trust: Trust };
};

/**
 * Tells whether a statement of its supplier lies in a bundle.
 *
 * @throws Refusal when one lies there that is not sound, or not about this run.
 */
export async function isStatedBySupplier(
  bundle: Bundle,
  { record, files, by }: Stated,
): Promise<boolean> {
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
  return new Refusal(
    'refused',
    text(
      `De verklaring in de bundel telt niet: ${nl}`,
      `The statement in the bundle does not count: ${en}`,
    ),
  );
}
