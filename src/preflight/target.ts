import type { Limits } from '#evidence/entry.ts';
import type { Role } from '#evidence/plan.ts';
import type { School } from '#exchange/school.ts';

/** The LAS under test and how to reach it, as a target file tells it, with every default filled in. */
export type Target = {
  readonly product: { readonly supplier: string; readonly name: string; readonly version: string };
  readonly oin: string;
  readonly endpoint: string;
  readonly schools: readonly School[];
  readonly driver: { readonly url: string; readonly account: string };
  readonly capabilities: { readonly roles: readonly Role[]; readonly profiles: readonly string[] };
  readonly zoeksleutel: { readonly key: string };
  readonly tls: { readonly folder: string };
  readonly cast: {
    readonly host: string;
    readonly trafficCenterPort: number;
    readonly schoolPort: number;
  };
  readonly limits: Limits;
};
