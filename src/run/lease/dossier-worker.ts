/**
 * A thread that makes dossiers while the main one plays. It is told of the version of the gegevensset when it starts, then
 * of one order after another, and answers each with the dossier, in turn.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import type { DossierOrder } from './dossier-for.ts';
import { generatedDossiers } from './generated-dossier.ts';

// Whoever starts this thread gives it the version, and nothing else.
const dossierFor = generatedDossiers(loadDossierLaw(workerData as string));

parentPort?.on('message', (order: DossierOrder) => {
  parentPort?.postMessage(dossierFor(order));
});
