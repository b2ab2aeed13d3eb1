import type { Limits } from '#evidence/entry.ts';
import type { Feature, Role } from '#evidence/plan.ts';
import type { School } from '#exchange/school.ts';

/** Who makes search keys: we, under a key, or a program of the user's that is started in a folder. */
export type SearchKeyChoice =
  | { readonly key: string }
  | { readonly command: readonly string[]; readonly folder: string };

/** How a person takes part in the driving: where the page is, and how long a step may take. */
export type OperatorChoice = {
  readonly pagePort?: number;
  readonly answerMinutes?: number;
};

/** How the LAS is asked to act, on behalf of an account: by its API, by a program, or by a person; the first two may have one beside them. */
export type DriverChoice = { readonly account: string } & OperatorChoice &
  (
    | { readonly url: string; readonly operator?: boolean }
    | {
        readonly command: readonly string[];
        /** Where the program starts. */
        readonly folder: string;
        readonly operator?: boolean;
      }
    | { readonly kind: 'operator' }
  );

/** The LAS under test and how to reach it, as a target file tells it, with every default filled in. */
export type Target = {
  readonly product: { readonly supplier: string; readonly name: string; readonly version: string };
  readonly oin: string;
  readonly endpoint: string;
  readonly schools: readonly School[];
  readonly driver: DriverChoice;
  /** What it claims to be able to do; nothing else is judged. */
  readonly capabilities: {
    readonly roles: readonly Role[];
    readonly profiles: readonly string[];
    readonly features: readonly Feature[];
  };
  readonly zoeksleutel: SearchKeyChoice;
  readonly tls: { readonly folder: string };
  readonly cast: {
    readonly host: string;
    readonly trafficCenterPort: number;
    readonly schoolPort: number;
    readonly osrPort: number;
    readonly kvsPort: number;
  };
  readonly limits: Limits;
  /** The gegevensset that it is judged by, as a version or the path of a folder; the newest when it names none. */
  readonly gegevensset?: string;
};
