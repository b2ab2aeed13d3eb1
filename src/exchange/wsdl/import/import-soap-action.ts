import { type Release, soapActionOf } from '../../release.ts';

/** Gives what differs in SOAPActions: as one pattern where there is one, else one by one. */
export function importSoapAction(
  release: Release,
  namespace: string,
  actions: ReadonlyMap<string, string>,
): Pick<Partial<Release>, 'soapAction' | 'soapActions'> {
  const told = [...actions];
  const fits = (soapAction: string) =>
    told.every(
      ([operation, action]) => soapActionOf({ soapAction, namespace }, operation) === action,
    );
  if (fits(release.soapAction)) return {};
  const [[operation, action] = ['', '']] = told;
  const stem = action.endsWith(operation) ? action.slice(0, -operation.length) : undefined;
  const own = stem === undefined ? [] : [`${stem}{operation}`];
  const named = own.map((one) => one.replace(namespace, '{namespace}'));
  const pattern = [...named, ...own, action].find(fits);
  if (pattern !== undefined) return { soapAction: pattern };
  return { soapActions: Object.fromEntries(told) };
}
