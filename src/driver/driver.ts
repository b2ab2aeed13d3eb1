import type { Inspection } from '#dossier/dossier.ts';

/** What the target answered: it did it, it does not allow it now, or no answer could be understood. */
export type DriverOutcome<Answer> =
  | { readonly status: 'done'; readonly answer: Answer }
  | { readonly status: 'refused'; readonly reason: string }
  | { readonly status: 'failed'; readonly why: string };

/** The pupil of a call, at a school of the target. */
export type PupilAt = { readonly brin: string; readonly pgn: string };

/** The product behind the driver. */
export type DriverStatus = { readonly product: string; readonly version: string };

/** How far an ask is. */
export type AskState = { readonly state: 'busy' | 'done'; readonly message?: string };

/** What a user sees of a received dossier; null when nothing is shown. */
export type Shown =
  | { readonly dossier: string }
  | { readonly fields: readonly { readonly path: string; readonly value: string }[] }
  | null;

/**
 * How we ask the target to act as one of its users would. No call throws on what the target does; `failed` is the
 * world's doing and never blamed on it. Every call is made on behalf of one user account.
 */
export interface Driver {
  status(): Promise<DriverOutcome<DriverStatus>>;
  forget(): Promise<DriverOutcome<null>>;
  loadPupil(pupil: PupilAt & { readonly dossier: string }): Promise<DriverOutcome<null>>;
  recordInspection(
    inspected: PupilAt & { readonly inspection: Inspection },
  ): Promise<DriverOutcome<null>>;
  makeReady(ready: PupilAt & { readonly forBrin: string }): Promise<DriverOutcome<null>>;
  askDossier(
    ask: PupilAt & { readonly fromBrin: string; readonly overdrachtsoort: string },
  ): Promise<DriverOutcome<{ readonly id: string }>>;
  askState(ask: { readonly id: string }): Promise<DriverOutcome<AskState>>;
  showReceived(ask: { readonly id: string }): Promise<DriverOutcome<Shown>>;
}

/** The name of a call. */
export type DriverCallName = keyof Driver;
