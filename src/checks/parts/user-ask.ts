import type { DriverCalled, EntryOf } from '#evidence/entry.ts';
import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import type { MessageName, Messages } from '#exchange/messages.ts';
import { begunAt } from './begun-at.ts';

type Call = EntryOf<'driver-called'>;

/** One ask of a user, from the order to what came of it. */
export type UserAsk = {
  readonly order: Call;
  /** The last time that the driver told how far it was. */
  readonly state: Call | undefined;
  readonly isDone: boolean;
  /** What the user is told in the end; empty when that is nothing. */
  readonly message: string;
  /** The last time that the driver told what the user sees of it. */
  readonly shown: Call | undefined;
  /** What the target sent until the next order. */
  readonly exchanges: readonly Exchange[];
};

/** Gives the asks that the target began for its user, in order. */
export function userAsks(slice: Slice): UserAsk[] {
  const orders = slice.driver.filter(
    ({ call, outcome }) => call === 'askDossier' && outcome.status === 'done',
  );
  return orders.map((order, at) => {
    const begun = begunAt(order);
    const later = orders[at + 1];
    const next = later ? begunAt(later) : Number.POSITIVE_INFINITY;
    const reused = orders.slice(at + 1).find((later) => idOf(later) === idOf(order));
    const about = slice.driver.filter(
      ({ seq, request }) =>
        request.id === idOf(order) &&
        seq > order.seq &&
        seq < (reused?.seq ?? Number.POSITIVE_INFINITY),
    );
    const state = about.findLast(({ call }) => call === 'askState');
    return {
      order,
      state,
      isDone: answerOf(state).state === 'done',
      message: String(answerOf(state).message ?? '').trim(),
      shown: about.findLast(({ call }) => call === 'showReceived'),
      exchanges: slice.exchanges.filter(
        ({ request: { from, seq } }) => from === 'target' && seq > begun && seq <= next,
      ),
    };
  });
}

/** Gives the answers of one name that an ask brought, with the exchange of each. */
export function answersTo<Name extends MessageName>(
  { exchanges }: UserAsk,
  name: Name,
): { readonly exchange: Exchange; readonly fields: Messages[Name] }[] {
  return exchanges.flatMap((exchange) => {
    const fields = fieldsOf(exchange.answered, name);
    return fields ? [{ exchange, fields }] : [];
  });
}

/** Gives the last answer that brought a dossier to an ask. */
export function deliveryTo({ pack }: Slice, ask: UserAsk) {
  return answersTo(ask, 'documentResponse').findLast(
    ({ fields: { dossier } }) =>
      dossier?.name === pack.root && dossier.namespace === pack.namespace,
  );
}

function idOf({ outcome }: DriverCalled): unknown {
  return outcome.status === 'done' ? (outcome.answer as { readonly id?: unknown }).id : undefined;
}

function answerOf(call: DriverCalled | undefined): { state?: unknown; message?: unknown } {
  const answer = call?.outcome.status === 'done' ? call.outcome.answer : undefined;
  return typeof answer === 'object' && answer !== null ? answer : {};
}
