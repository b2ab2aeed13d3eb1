import { bytesOf } from '#evidence/body.ts';
import type { Asking } from '#evidence/exchange.ts';
import { charsetOf } from '#evidence/headers.ts';
import type { Slice } from '#evidence/slice.ts';
import { findDossier } from '#exchange/soap.ts';
import type { Text } from '#words/text.ts';
import { descendantAt, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Finding, Observation } from '../../check.ts';
import { doneBefore } from '../done-before.ts';
import { documentAsks } from '../exchanges.ts';
import { entriesOf, unclear } from '../finding.ts';
import { inspectionBefore } from '../recorded-inspection.ts';

/** A dossier that the target delivered, beside what it knew of the pupil when it was asked. */
export type Delivered = {
  readonly ask: Asking<'documentRequest'>;
  /** The entry that carries it. */
  readonly seq: number;
  readonly dossier: XmlElement;
  readonly known: XmlElement;
  /** What it was told of the pupil besides: values of the parents' inspection. */
  readonly told: readonly string[];
};

/** What a check looks for in delivered dossiers. */
export type Look = {
  /** Whether the rule speaks of this delivery at all. */
  readonly concerns: (delivered: Delivered) => boolean;
  readonly judge: (delivered: Delivered) => readonly Finding[];
  /** What to say when there was no delivery that the rule speaks of. */
  readonly nothing: Text;
};

/** Puts what was said of each dossier that was delivered together; says so when there was nothing to look at. */
export function overDelivered(slice: Slice, { concerns, judge, nothing }: Look): Observation {
  const all = deliveredBy(slice).filter(concerns);
  if (all.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  return { looked: all.flatMap(({ ask }) => entriesOf(ask)), findings: all.flatMap(judge) };
}

/** Gives the block about the pupil; an empty dossier has none. */
export function pupilIn(dossier: XmlElement): XmlElement | undefined {
  return descendantAt(dossier, ['huidigeschool', 'leerling']);
}

// Many checks look at the same deliveries, and reading a dossier takes its time.
const readOf = new WeakMap<Slice, readonly Delivered[]>();

function deliveredBy(slice: Slice): readonly Delivered[] {
  const delivered = readOf.get(slice) ?? readDelivered(slice);
  readOf.set(slice, delivered);
  return delivered;
}

function readDelivered(slice: Slice): Delivered[] {
  return documentAsks(slice).flatMap((ask) => {
    const { request, response } = ask;
    if (!response) return [];
    const { root } = slice.pack;
    const charset = charsetOf(response.headers);
    const dossier = findDossier(bytesOf(response.body), { root, charset });
    const known = knownBefore(slice, request.seq);
    const told = Object.values(inspectionBefore(slice, request.seq) ?? {});
    return dossier && known ? [{ ask, seq: response.seq, dossier, known, told }] : [];
  });
}

/** The dossier that was loaded of the leased pupil, as far as the target took it. */
function knownBefore(slice: Slice, seq: number): XmlElement | undefined {
  const { lease } = slice;
  const loaded = doneBefore(slice, seq).findLast(
    ({ call, request }) => call === 'loadPupil' && request.pgn === lease?.pgn,
  );
  if (!loaded || !lease) return undefined;
  const { dossier } = loaded.request;
  return parseXml(typeof dossier === 'string' ? dossier : lease.dossier);
}
