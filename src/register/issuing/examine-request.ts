import type { RunRecord, ToldWaiver } from '#verdict/record.ts';
import type { Row } from '#verify/row.ts';
import { verifyRun } from '#verify/verify-run.ts';
import { type Text, text } from '#words/text.ts';
import { examineBundle } from '../bundle/examine-bundle.ts';
import { keptBundle } from '../bundle/kept-bundle.ts';
import { runFilesIn } from '../bundle/run-files-in.ts';
import { unpackBundle } from '../bundle/unpack-bundle.ts';
import { trustOf } from '../keys/trust-of.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';

/** A waiver under which a run stands, whether it holds today, and what it excuses. */
export type RestsOn = ToldWaiver & {
  readonly title: Text;
  readonly holds: boolean;
  readonly excuses: readonly { readonly scenario: string; readonly finding: Text }[];
};

/** What verifying the evidence of a request came to, just now. */
export type ExaminedRequest = {
  /** Whether issuing would take it. */
  readonly isSound: boolean;
  /** Why not, if not. */
  readonly because: Text | null;
  /** What was looked at, and what was found. */
  readonly rows: readonly Row[];
  readonly waivers: readonly RestsOn[];
};

/** Verifies the evidence of a request on the spot, as issuing does. @throws Refusal when there is no such request. */
export async function examineRequest(
  register: Register,
  { request }: { readonly request: number },
): Promise<ExaminedRequest> {
  const { database, now } = register;
  const found = await database
    .selectFrom('requests')
    .select('runId')
    .where('id', '=', request)
    .executeTakeFirst();
  if (!found) throw unknownRequest(request);
  try {
    const bundle = await keptBundle(database, found.runId);
    return await examine(bundle, register, now());
  } catch (error) {
    // Its evidence is gone.
    if (!(error instanceof Refusal)) throw error;
    return { ...nothing, because: error.said };
  }
}

const nothing = { isSound: false, rows: [], waivers: [] } as const;

async function examine(bundle: Uint8Array, register: Register, at: Date): Promise<ExaminedRequest> {
  try {
    const trust = await trustOf(register.database);
    const { record, rows } = await examineBundle(bundle, { ...register, trust });
    return { isSound: true, because: null, rows, waivers: waiversOf(record, dayOf(at)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { rows } = verifyRun(runFilesIn(await unpackBundle(bundle)), register.judge);
    return { ...nothing, because: error.said, rows };
  }
}

function waiversOf({ waivers = [], requirements, results }: RunRecord, day: string): RestsOn[] {
  return waivers.map((waiver) => {
    const { requirement, until } = waiver;
    const title = requirements.find(({ id }) => id === requirement)?.title;
    const waived = results.filter(
      (result) => result.requirement === requirement && result.outcome === 'waived',
    );
    return {
      ...waiver,
      title: title ?? text(requirement, requirement),
      holds: day <= until,
      excuses: waived.flatMap(({ scenario, findings }) =>
        findings.slice(0, 1).map(({ actual }) => ({ scenario, finding: actual })),
      ),
    };
  });
}

function unknownRequest(request: number): Refusal {
  return new Refusal(
    'unknown',
    text(`Er is geen aanvraag ${request}`, `There is no request ${request}`),
  );
}
