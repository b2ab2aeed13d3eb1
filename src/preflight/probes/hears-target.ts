import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from '#driver/driver.ts';
import type { EntryBody, WireRequest } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import type { Target } from '../target.ts';
import type { CertificateSummary } from './certificate-summary.ts';
import { type ProbeResult, resultsOf } from './probe.ts';

/** How a target is brought to call us, and what we then hear. */
export type Callback = {
  /** Where the Traffic Center is, as the target is told. */
  readonly address: string;
  readonly driver: Pick<Driver, 'ping'>;
  /** Everything that the cast heard so far. */
  readonly heard: () => readonly EntryBody[];
  /** Has a school of ours ask for a dossier, so that a bron has to check the session; absent where there is no bron. */
  readonly provoke: (() => Promise<void>) | undefined;
  readonly ours: CertificateSummary;
  readonly tls: Target['tls'];
};

/**
 * Tells whether the target can reach the cast: it is asked to ping, and where that brings nothing, a school of ours asks
 * for a dossier. Failed is only what shows: that it refused our certificate, or says itself that nobody is there.
 */
export async function hearsTarget(callback: Callback): Promise<ProbeResult> {
  const { address, driver, heard, provoke, ours, tls } = callback;
  const result = resultsOf(
    'callback',
    text(`het doel "${address}" laten bellen`, `let the target call "${address}"`),
  );
  const pinged = await driver.ping();
  const isThere = pinged.status === 'done' ? pinged.answer.available : undefined;
  if (isThere === undefined && !hasCalled(heard())) await provoke?.();
  // A connection that is broken off is heard of a little later than the answer of the driver.
  if (isThere === false && !hasCalled(heard())) await pause(lateMs);
  const call = heard().find(isCall);
  if (call) return { ...result.ok(saidOf(call)), certificates: { ours } };
  const refused = heard().find(isRefusal);
  if (refused && isThere !== true) {
    const failed = result.failed({
      found: text(
        `Het doel belde "${address}" en verbrak de verbinding toen het ons certificaat zag (${whyRefused(refused)})`,
        `The target called "${address}" and broke the connection once it saw our certificate (${whyRefused(refused)})`,
      ),
      remedy:
        'folder' in tls
          ? text(
              'laat het doel ook als beller ca.pem uit "tls.folder" vertrouwen, met de naam uit dit adres',
              'let the target trust ca.pem in "tls.folder" when it calls as well, with the name in this address',
            )
          : text(
              `laat het doel ook als beller "${ours.issuer}" vertrouwen, en noem bij "tls.trafficCenter" een certificaat voor de naam in dit adres`,
              `let the target trust "${ours.issuer}" when it calls as well, and name at "tls.trafficCenter" a certificate for the name in this address`,
            ),
    });
    return { ...failed, certificates: { ours } };
  }
  const remedy = text(
    `stel in het LAS "${address}" in als adres van het Traffic Center, en sta die verbinding toe in firewall en proxy; draait het LAS elders, verbeter dan "cast.publicHost"`,
    `let the LAS take "${address}" as address of the Traffic Center, and allow that connection in firewall and proxy; where the LAS runs elsewhere, mend "cast.publicHost"`,
  );
  if (isThere === false) {
    return result.failed({
      found: text(
        `Het doel kan het Traffic Center op "${address}" niet bereiken: het zegt dat niemand antwoordt, en hier kwam niets aan`,
        `The target cannot reach the Traffic Center at "${address}": it says that nobody answers, and nothing came in here`,
      ),
      remedy,
    });
  }
  return result.unknown({
    found: text(
      `er kwam niets aan op "${address}"; de run oordeelt erover`,
      `nothing came in at "${address}"; the run judges it`,
    ),
    remedy,
  });
}

const lateMs = 250;

function hasCalled(heard: readonly EntryBody[]): boolean {
  return heard.some((entry) => isCall(entry) || isRefusal(entry));
}

type Refusal = Extract<EntryBody, { kind: 'connection-failed' | 'connected' }>;

/** A connection on which nothing was asked: many look at our certificate, and say nothing. */
function isRefusal(entry: EntryBody): entry is Refusal {
  if (entry.kind === 'connected') return entry.from === 'target' || entry.from === 'stranger';
  return entry.kind === 'connection-failed';
}

function whyRefused(refusal: Refusal): string {
  return refusal.kind === 'connected' ? `${refusal.protocol}, closed without a word` : refusal.why;
}

/** A message of the target, or of somebody whose certificate is not the target's: all others we play ourselves. */
function isCall(entry: EntryBody): entry is WireRequest {
  return entry.kind === 'request' && (entry.from === 'target' || entry.from === 'stranger');
}

function saidOf({ from, protocol, certificate }: WireRequest) {
  const by = certificate?.subject ?? '-';
  const how = protocol ?? 'TLS';
  if (from === 'target') {
    return text(`het belde, over ${how}, als "${by}"`, `it called, by ${how}, as "${by}"`);
  }
  return text(
    `er werd gebeld, over ${how}, maar niet met een certificaat van het doel dat wij vertrouwen ("${by}"); de run oordeelt erover`,
    `somebody called, by ${how}, but not with a certificate of the target that we trust ("${by}"); the run judges it`,
  );
}
