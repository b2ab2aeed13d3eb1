import { loadLaw } from '#law/load-law.ts';
import { readExchangeFolder } from '#preflight/read-exchange-folder.ts';
import type { Chosen } from '#run/prepare.ts';
import type { Law } from '#verdict/law.ts';
import { type AskedLaw, lawOf } from '../run/choose-target.ts';

/**
 * Reads the law that a target is judged by: what is asked for, else what its file says.
 *
 * @throws ConfigurationError when there is no such gegevensset, or the folder of the exchange cannot be read.
 */
export function lawFor(chosen: Chosen, asked: AskedLaw): Law {
  const { release, gegevensset, exchange } = lawOf(chosen, asked);
  const overlay = exchange === undefined ? undefined : readExchangeFolder(exchange, release);
  return loadLaw({ release, gegevensset, exchange: overlay });
}
