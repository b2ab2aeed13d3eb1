import { type Cast, startCast } from '#cast/cast.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { loadValidationService } from '#law/load-validation-service.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Target } from '#preflight/target.ts';
import { type Text, text } from '#words/text.ts';
import type { CastTls } from './certificates.ts';
import type { ExamineOptions } from './prepared.ts';

/** What the cast is made of, beside the law. */
export type CastParts = {
  readonly target: Pick<Target, 'cast' | 'oin' | 'limits'> & {
    readonly tls: Pick<Target['tls'], 'proxy'>;
  };
  readonly codec: SearchKeyCodec;
  readonly tls: CastTls;
  /** What to do when a port is taken, if not to mend the target file. */
  readonly remedy?: Text;
};

/**
 * Puts the cast on its sockets.
 *
 * @throws ConfigurationError when a port is taken.
 */
export async function openCast(
  { law, recorder, onFailure }: Omit<ExamineOptions, 'chosen'>,
  { target, codec, tls, remedy = inTargetFile }: CastParts,
): Promise<Cast> {
  const { host, publicHost, ...ports } = target.cast;
  const { validatieversie } = law.pack;
  try {
    return await startCast({
      release: law.release,
      dossierVersie: law.pack.standaardversie,
      kvs: {
        service: loadValidationService(),
        validatieversie,
        dossierLaw: () => dossierLawOf(law),
      },
      codec,
      identities: tls.identities,
      authority: tls.trusted,
      recorder,
      onFailure,
      targetOin: target.oin,
      host,
      publicHost,
      proxy: target.tls.proxy,
      ...ports,
      now: () => new Date(),
      answerMs: target.limits.answerMs,
    });
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new ConfigurationError(
      text(
        `De tegenspelers kunnen niet luisteren op "${host}" (${cause.message}): maak die poort vrij, of ${remedy.nl}`,
        `The cast cannot listen on "${host}" (${cause.message}): free the port, or ${remedy.en}`,
      ),
      { cause },
    );
  }
}

const ports =
  '"cast.host", "cast.trafficCenterPort", "cast.schoolPort", "cast.osrPort" %s "cast.kvsPort"';

const inTargetFile = text(
  `verbeter ${ports.replace('%s', 'of')} in het doelbestand`,
  `mend ${ports.replace('%s', 'or')} in the target file`,
);
