import type { Register } from '#register/register.ts';
import type { LimitSizes } from './sessions/limits.ts';
import type { OidcSettings } from './sessions/oidc.ts';

/** What API and pages need of who serves them. */
export type WebOptions = {
  readonly register: Register;
  /** The version of this suite. */
  readonly version: string;
  /** Told of what goes wrong by our own fault. */
  readonly onFailure: (error: unknown) => void;
  /** Where others reach us, when that is not where we listen: the address of a proxy with TLS. */
  readonly publicUrl?: URL | undefined;
  /** Whether that proxy writes down who asks. */
  readonly isBehindProxy?: boolean | undefined;
  /** Whether what stands in the register was invented, which every page then says. */
  readonly isInvented?: boolean | undefined;
  readonly oidc?: OidcSettings | undefined;
  readonly limits?: LimitSizes | undefined;
};
