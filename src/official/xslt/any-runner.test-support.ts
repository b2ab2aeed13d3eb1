import { existsSync } from 'node:fs';
import { saxonHe } from './saxon-he.ts';
import { saxonJs } from './saxon-js.ts';
import type { XsltRunner } from './xslt-runner.ts';

/** Where Debian's `libsaxonhe-java` puts Saxon-HE, unless SAXON_JAR names another; undefined where there is none. */
export const saxonJar = [process.env.SAXON_JAR, '/usr/share/java/Saxon-HE.jar'].find(
  (jar): jar is string => jar !== undefined && existsSync(jar),
);

/** Gives Saxon-HE where it is, since it is ten times as fast, and else saxon-js. */
export function anyRunner(): XsltRunner {
  return saxonJar === undefined ? saxonJs() : saxonHe(saxonJar);
}
