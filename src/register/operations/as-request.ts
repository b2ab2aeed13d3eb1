import { allOperations, type OperationName } from './all.ts';

/** A request over HTTP; its address begins at that of whoever serves. */
export type OperationRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Gives the request by which an operation is asked for over HTTP; members that are undefined are left out. */
export function asRequest(
  name: OperationName,
  input: Readonly<Record<string, unknown>>,
  token: string | undefined,
): OperationRequest {
  const { method, path } = allOperations[name];
  const left = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const address = path.replace(/\{(\w+)\}/g, (_place, member: string) => {
    const value = String(left.get(member));
    left.delete(member);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [member, value] of left) query.set(member, String(value));
  return {
    url: method === 'get' ? `${address}?${query}` : address,
    method: method.toUpperCase(),
    headers: {
      'Content-Type': 'application/json',
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
    ...(method === 'post' && { body: JSON.stringify(Object.fromEntries(left)) }),
  };
}
