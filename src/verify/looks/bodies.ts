import { sha256 } from '#evidence/digest.ts';
import { text } from '#words/text.ts';
import { type Look, sound, tampered, told } from '../row.ts';
import type { Bodies, Lines } from '../transcript-lines.ts';

type Evidence = Pick<Lines, 'lines'> & { readonly files: { readonly bodies: Bodies } };

/** What was laid aside from the transcript is there, and as it was. */
export const bodies: Look<Evidence> = {
  id: 'bodies',
  what: text('Apart bewaarde teksten', 'Texts laid aside'),
  look({ lines, files }) {
    const named = new Set(lines.flatMap(({ aside }) => aside));
    const wrong = [...named].find((digest) => sha256(files.bodies.get(digest) ?? '') !== digest);
    if (wrong !== undefined) {
      return tampered(
        `bodies/${wrong} ontbreekt, of is niet zoals het is geschreven`,
        `bodies/${wrong} is missing, or not as it was written`,
      );
    }
    // A run that is killed may have laid something aside of which it did not come to write.
    const unnamed = [...files.bodies.keys()].filter((name) => !named.has(name));
    if (unnamed.length > 0) {
      const names = unnamed.map((name) => `bodies/${name}`).join(', ');
      return told(`Door geen regel genoemd: ${names}`, `Named by no line: ${names}`);
    }
    if (named.size === 0) return undefined;
    return sound(`${named.size}, elk zoals zijn naam zegt`, `${named.size}, each as its name says`);
  },
};
