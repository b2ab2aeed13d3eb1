/**
 * A thread that makes dossiers while the main one plays. It is given the gegevensset when it starts, then
 * of one order after another, and answers each with the dossier, in turn.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import type { DossierOrder } from './dossier-for.ts';
import type { DrawnFrom } from './dossiers-ahead.ts';
import { generatedDossiers } from './generated-dossier.ts';

// Whoever starts this thread gives it the gegevensset, and nothing else.
const dossierFor = generatedDossiers(dossierLawOf(workerData as DrawnFrom));

parentPort?.on('message', (order: DossierOrder) => {
  parentPort?.postMessage(dossierFor(order));
});
