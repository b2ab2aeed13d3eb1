import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Takes away everything that nobody holds any more, so that a test can tell what is held. */
export const collectGarbage: () => void = runInNewContext('gc');
