import { begunAt } from '#checks/parts/begun-at.ts';
import type { EntryOf } from '#evidence/entry.ts';
import type { Slice } from '#evidence/slice.ts';
import { descendantAt, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Ready } from './model.ts';

/** What is ready, with the entry that tells that it was made so. */
export type MadeReady = Ready & { readonly madeBy: number };

/** What a target was made to know of a pupil at a moment: the contents entered last, and what is ready, by BRIN. */
export type PupilState = {
  readonly content: string | undefined;
  readonly dossier: XmlElement | undefined;
  readonly seen: Ready['seen'];
  readonly ready: ReadonlyMap<string, MadeReady>;
};

/** What a target was made to know, from each entry that changed it on; what it brought may be in force after entry `since`. */
export type Moment = {
  readonly seq: number;
  readonly since: number;
  readonly pupils: ReadonlyMap<string, PupilState>;
};

/** Gives what the target was made to know, from the first moment to the last, as far as it agreed. */
export function momentsOf({ driver, pack, scenario }: Slice): readonly Moment[] {
  const asksParents = (pack.kinds.profiles[scenario.profile]?.asksParents.length ?? 0) > 0;
  const moments: Moment[] = [{ seq: 0, since: 0, pupils: new Map() }];
  for (const call of driver) {
    const { pupils } = moments.at(-1) ?? { pupils: new Map<string, PupilState>() };
    const pgn = String(call.request.pgn ?? '');
    const before = pupils.get(pgn) ?? unknown;
    const after = call.outcome.status === 'done' ? afterCall(before, call, asksParents) : before;
    if (after === before) continue;
    const { seq } = call;
    moments.push({ seq, since: begunAt(call), pupils: new Map(pupils).set(pgn, after) });
  }
  return moments;
}

/** Gives the name by which a dossier says which of the contents that were entered it holds. */
export function contentOf(dossier: XmlElement): string | undefined {
  return descendantAt(dossier, ['huidigeschool', 'leerling', 'achternaam'])?.text.trim();
}

const unknown: PupilState = {
  content: undefined,
  dossier: undefined,
  seen: 'no',
  ready: new Map(),
};

function afterCall(
  before: PupilState,
  { call, request, seq }: EntryOf<'driver-called'>,
  asksParents: boolean,
): PupilState {
  const brin = String(request.forBrin ?? '');
  switch (call) {
    case 'loadPupil': {
      const dossier = parseXml(String(request.dossier));
      // Whether what was seen before is worth anything for other contents is advice only (OSO-BRON-10).
      const seen = !asksParents ? 'yes' : before.seen === 'no' ? 'no' : 'maybe';
      return { ...before, content: contentOf(dossier), dossier, seen };
    }
    case 'recordInspection':
      return {
        ...before,
        seen: 'yes',
        ready: mapped(before.ready, inspected),
      };
    case 'makeReady': {
      if (before.content === undefined) return before;
      const { content, seen } = before;
      // Whether a dossier can be ready for two schools at once is left open.
      const others = mapped(before.ready, (one) => ({ ...one, isSure: false }));
      const made = { content, seen, isSure: true, madeBy: seq };
      return { ...before, ready: new Map(others).set(brin, made) };
    }
    case 'withdrawReady': {
      const ready = new Map(before.ready);
      ready.delete(brin);
      return { ...before, ready };
    }
    default:
      return before;
  }
}

/**
 * An inspection may follow what was made ready. Whether it counts where other contents were entered since is left open, as it is
 * the other way round.
 */
function inspected(one: MadeReady): MadeReady {
  return one.seen === 'no' ? { ...one, seen: 'maybe' } : one;
}

function mapped(
  ready: ReadonlyMap<string, MadeReady>,
  change: (one: MadeReady) => MadeReady,
): ReadonlyMap<string, MadeReady> {
  return new Map([...ready].map(([brin, one]) => [brin, change(one)]));
}
