/**
 * A driver that is a person. What the port asks becomes a task on the desk; what that person tells becomes the answer,
 * and rests on that person's word, which the name with it says.
 *
 * 1. Who could not do it makes the call `not-offered`: nobody is blamed, and what needs it is inconclusive.
 * 2. To forget everything is asked for once, at the beginning. After that every scenario has pupils of its own, so that
 *    what is left of a pupil needs to go only when that pupil comes back.
 * 3. A request is confirmed when the LAS has finished with it, so that nobody is asked how far it is.
 */
import { type Text, text } from '#words/text.ts';
import { answersOf, driverOf } from '../calls.ts';
import type {
  Ask,
  Driver,
  DriverCallName,
  DriverOutcome,
  DriverStatus,
  Glances,
} from '../driver.ts';
import { answerFrom } from './answer-from.ts';
import type { Desk } from './desk.ts';
import type { Row, Task } from './task.ts';
import { type NamedAsk, receivingTasks } from './tasks/receiving.ts';
import { sendingTasks } from './tasks/sending.ts';
import { systemTasks } from './tasks/system.ts';

/** A driver that is a person. */
export type OperatorDriver = {
  readonly driver: Driver;
  readonly glances: Glances;
  /** Whether this person made the ask of this id. */
  hasMade(id: string): boolean;
  /** Tells of an ask that another driver made, so that this person can be asked about it. */
  noteAsk(id: string, ask: Ask): void;
  /** Tells why this person is going to be asked to enter a pupil who was to come into the LAS otherwise. */
  noteUnloaded(pgn: string, why: Text): void;
};

/** Makes a driver of whoever sits at the desk. `product` is what the LAS should be. */
export function operatorDriver(desk: Desk, product: DriverStatus): OperatorDriver {
  const asks = new Map<string, NamedAsk>();
  const made = new Set<string>();
  const pupils = new Returning();
  const unloaded = new Map<string, Text>();
  let hasBegun = false;

  async function make(call: DriverCallName, request: object): Promise<DriverOutcome<unknown>> {
    if (call === 'forget' && hasBegun) {
      pupils.forget();
      return { status: 'done', answer: null };
    }
    const found = taskFor(call, request, { asks, product });
    if (!found) return { status: 'failed', why: unknownAsk };
    const task = excused(pupils.seeTo(found, call, request), { call, request, unloaded });
    const outcome = await perform(desk, { call, task, product });
    if (call === 'forget') hasBegun = true;
    if (call !== 'askDossier' || outcome.status !== 'done') return outcome;
    const id = `operator-${made.size + 1}`;
    made.add(id);
    // The request of this call is an ask.
    asks.set(id, named(request as Ask, asks.size));
    return { ...outcome, answer: { id } };
  }

  return {
    driver: driverOf(make),
    glances: {
      askState: async () => ({ status: 'done', answer: { state: 'done' } }),
      showNotifications: async () => ({ status: 'not-offered', why: notAtAGlance }),
    },
    hasMade: (id) => made.has(id),
    noteAsk: (id, ask) => void asks.set(id, named(ask, asks.size)),
    noteUnloaded: (pgn, why) => void unloaded.set(pgn, why),
  };
}

/** As the operator finds it back: its number in this run, and since when it is there. */
function named(ask: Ask, before: number): NamedAsk {
  return { ...ask, ask: `${before + 1} (${new Date().toTimeString().slice(0, 8)})` };
}

type Known = { readonly asks: ReadonlyMap<string, NamedAsk>; readonly product: DriverStatus };

/** Gives what to ask for a call; undefined where it is about an ask that nobody made. */
function taskFor(call: DriverCallName, request: object, { asks, product }: Known) {
  if (call === 'status') return systemTasks.status(product);
  const makers = { ...sendingTasks, ...receivingTasks, ...systemTasks } as unknown as Readonly<
    // Each takes the request of the call that it is named for.
    Record<DriverCallName, (about: object) => Task>
  >;
  if (call === 'askDossier') return makers[call](named(request as Ask, asks.size));
  if (call !== 'askState' && call !== 'showReceived') return makers[call](request);
  const ask = 'id' in request ? asks.get(String(request.id)) : undefined;
  return ask && makers[call](ask);
}

type Excuse = {
  readonly call: DriverCallName;
  readonly request: object;
  readonly unloaded: ReadonlyMap<string, Text>;
};

/** Says with the task for a pupil why somebody has to enter it by hand after all. */
function excused(task: Task, { call, request, unloaded }: Excuse): Task {
  if (call !== 'loadPupil' || !('pgn' in request)) return task;
  const why = unloaded.get(String(request.pgn));
  if (!why) return task;
  const { nl, en } = task.todo;
  const todo = text(
    `${nl} Via OSO ophalen kan of lukte niet: ${why.nl}.`,
    `${en} Fetching through OSO cannot be or did not succeed: ${why.en}.`,
  );
  return { ...task, todo };
}

type Performed = {
  readonly call: DriverCallName;
  readonly task: Task;
  readonly product: DriverStatus;
};

async function perform(
  desk: Desk,
  { call, task, product }: Performed,
): Promise<DriverOutcome<unknown>> {
  const answerOf = (rows: readonly Row[], by: string): unknown => {
    if (call === 'status') return product;
    // The id is given when it is done.
    return call === 'askDossier' ? { id: 'operator' } : answerFrom(call, rows, by);
  };
  const faultIn = (rows: readonly Row[], by: string) =>
    answersOf[call](answerOf(rows, by)) ? undefined : notAnAnswer;
  const { reply, by } = await desk.ask(task, faultIn);
  if (reply.kind === 'refused') return { status: 'refused', reason: reply.reason, by };
  if (reply.kind === 'done') return { status: 'done', answer: answerOf(reply.rows, by), by };
  return { status: 'not-offered', why: unable(task.title, by, reply.why), by };
}

/** The pupils whom the LAS may know from before it was last asked to forget everything. */
class Returning {
  readonly #known = new Set<string>();
  readonly #stale = new Set<string>();

  forget(): void {
    for (const pgn of this.#known) this.#stale.add(pgn);
    this.#known.clear();
  }

  /** Adds to the task for a pupil who comes back that what is left must go first. */
  seeTo(task: Task, call: DriverCallName, request: object): Task {
    if (call !== 'loadPupil' && call !== 'askDossier') return task;
    if (!('pgn' in request) || typeof request.pgn !== 'string') return task;
    this.#known.add(request.pgn);
    if (!this.#stale.delete(request.pgn)) return task;
    const first = text(
      `Verwijder eerst alles wat het LAS nog van leerling ${request.pgn} heeft: dossiers, inzage, klaargezet, verzoeken en notificaties.`,
      `First remove all that the LAS still has of pupil ${request.pgn}: dossiers, inspection, what is ready, requests and notifications.`,
    );
    const { nl, en } = task.todo;
    return { ...task, todo: text(`${first.nl} ${nl}`, `${first.en} ${en}`) };
  }
}

function unable(title: Text, by: string, why: string): Text {
  return text(
    `de operator (${by}) kon dit niet: ${title.nl}: ${why}`,
    `the operator (${by}) could not do this: ${title.en}: ${why}`,
  );
}

const unknownAsk = text('de operator weet van geen aanvraag', 'the operator knows of no such ask');
const notAtAGlance = text('de operator kijkt één keer', 'the operator looks once');
const notAnAnswer = text(
  'dit past niet: een BRIN is als 99ZA, een PGN heeft negen cijfers, en een dossier is XML of regels als /pad[1] = waarde',
  'this does not fit: a BRIN is like 99ZA, a PGN has nine digits, and a dossier is XML or lines like /path[1] = value',
);
