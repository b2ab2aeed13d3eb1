import { text } from '#words/text.ts';
import type { Release } from '../../release.ts';
import type { Remark } from '../read/remark.ts';

/** Tells what is otherwise than in our data for all messages. */
export function tellService(release: Release, over: Partial<Release>): Remark[] {
  const { namespace, soapAction, soapActions, faults = {} as Partial<Release['faults']> } = over;
  const actions = soapAction ?? (soapActions && JSON.stringify(soapActions));
  return [
    ...(namespace === undefined
      ? []
      : [
          text(
            `De namespace is "${namespace}"; bij ons "${release.namespace}".`,
            `The namespace is "${namespace}"; ours "${release.namespace}".`,
          ),
        ]),
    ...(actions === undefined
      ? []
      : [
          text(
            `SOAPAction is ${actions || '""'}; bij ons ${release.soapAction}.`,
            `SOAPAction is ${actions || '""'}; ours ${release.soapAction}.`,
          ),
        ]),
    ...Object.entries(faults).map(([name, { detail }]) =>
      text(
        `Een fault (${name}) draagt detail "${detail?.element.name}".`,
        `A fault (${name}) carries the detail "${detail?.element.name}".`,
      ),
    ),
  ].map((what) => ({ kind: 'difference', what }));
}
