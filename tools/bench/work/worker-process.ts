/** A worker of the bench, in a process of its own: `node worker-process.ts URL SCHEMA FOLDER PROGRAM`. */
import { openDatabase } from '#register/database/open-database.ts';
import { Worker } from '#work/worker/worker.ts';
import { usualWorker } from '#work/worker/worker-options.ts';

const [, , url = '', schema = '', folder = '', program = ''] = process.argv;
const { kysely, close } = await openDatabase({ url, schema });
const worker = await Worker.start({
  ...usualWorker,
  database: kysely,
  suite: 'bench',
  folder,
  lanes: 1,
  allowed: [],
  production: [],
  command: [process.execPath, program],
  pollMs: 50,
  onFailure: (error) => process.stderr.write(`${error}\n`),
});
process.send?.('ready');
process.once('disconnect', async () => {
  await worker.stop();
  await close();
});
