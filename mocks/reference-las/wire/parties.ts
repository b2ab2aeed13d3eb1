import type { Element } from '../xml/element.ts';
import { readText } from './message-fields.ts';

/** The two delivery points that a message is about. */
export type Parties = {
  readonly bronBrin: string;
  readonly bronRouteringsKenmerk: string;
  readonly doelBrin: string;
  readonly doelRouteringsKenmerk: string;
};

/** Reads the two delivery points; throws an UnreadableError when one is incomplete. */
export function readParties(message: Element): Parties {
  return {
    bronBrin: readText(message, 'bronBrin'),
    bronRouteringsKenmerk: readText(message, 'bronRouteringsKenmerk'),
    doelBrin: readText(message, 'doelBrin'),
    doelRouteringsKenmerk: readText(message, 'doelRouteringsKenmerk'),
  };
}
