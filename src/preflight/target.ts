import type { Limits } from '#evidence/entry.ts';
import type { Feature, Role } from '#evidence/plan.ts';
import type { School } from '#exchange/school.ts';
import type { ReleaseName } from '#law/load-law.ts';

/** Who makes search keys: we, under a key, or a program of the user's that is started in a folder. */
export type SearchKeyChoice =
  | { readonly key: string }
  | { readonly command: readonly string[]; readonly folder: string };

/** Files with a private key and its certificate: PEM, or PFX. Paths are absolute. */
export type IdentityFiles =
  | { readonly certificate: string; readonly key: string; readonly password?: string }
  | { readonly pfx: string; readonly password?: string };

/** With which certificates the cast appears: those of our test CA in a folder, or the user's own. Paths are absolute. */
export type TargetTls = (
  | { readonly folder: string }
  | {
      readonly trafficCenter: IdentityFiles;
      readonly school: IdentityFiles;
      /** One that has expired, without which nobody can try whether such a one is refused. */
      readonly expired?: IdentityFiles;
    }
) & {
  /** Files with the authorities of the target's own certificate. */
  readonly trust?: readonly string[];
  /** By which the endpoint is reached, where there is no straight way. */
  readonly proxy?: string;
};

/** How a person takes part in the driving: where the page is, how long a step may take, and how pupils get into the LAS. */
export type OperatorChoice = {
  readonly pagePort?: number;
  readonly answerMinutes?: number;
  /** Entered from dossier files, as when nothing is said, or fetched by the LAS through OSO. */
  readonly load?: 'files' | 'oso';
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
  /** The release of the exchange, where nobody asks for another. */
  readonly release?: ReleaseName;
  /** The absolute folder that is laid over our data of the exchange, where nobody names another. */
  readonly exchange?: string;
  readonly zoeksleutel: SearchKeyChoice;
  readonly tls: TargetTls;
  readonly cast: {
    readonly host: string;
    /** The name or address by which the target reaches us, where that is not `host`. */
    readonly publicHost?: string;
    readonly trafficCenterPort: number;
    readonly schoolPort: number;
    readonly osrPort: number;
    readonly kvsPort: number;
  };
  readonly limits: Limits;
  /** The gegevensset that it is judged by, as a version or the path of a folder; the newest when it names none. */
  readonly gegevensset?: string;
};
