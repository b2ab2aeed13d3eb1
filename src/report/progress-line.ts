import type { Text } from '#words/text.ts';

/** One line of what a run or a campaign tells a machine while it goes on: `schemas/progress.schema.json`. */
export type ProgressLine =
  | { readonly kind: 'plan'; readonly scenarios: number }
  | {
      readonly kind: 'scenario-started';
      readonly scenario: string;
      readonly name: string;
      readonly role: string;
      readonly profile: string;
    }
  | {
      readonly kind: 'scenario-ended';
      readonly scenario: string;
      readonly outcome: 'played' | 'stopped';
      readonly why?: Text;
      /** How many have ended by now, of how many. */
      readonly ended: number;
      readonly of: number;
    }
  | { readonly kind: 'listening-on'; readonly forMs: number }
  | { readonly kind: 'seed'; readonly seed: number }
  | {
      readonly kind: 'cases';
      readonly of: string;
      readonly cases: number;
      readonly perSecond: number;
      readonly touched: number;
      readonly toTouch: number;
      readonly findings: number;
    }
  | {
      readonly kind: 'finding';
      readonly requirement: string;
      readonly title: Text;
      readonly role: string;
      readonly profile: string;
      readonly foundAt: number;
    }
  | {
      readonly kind: 'ended';
      readonly runId: string;
      readonly outcome: string;
      /** The worst of a part that has no verdict. */
      readonly worst?: string;
    };
