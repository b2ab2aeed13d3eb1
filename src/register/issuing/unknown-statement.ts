import { text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';

/** Says that there is no statement with this digest. */
export function unknownStatement(digest: string): Refusal {
  return new Refusal(
    'unknown',
    text(
      `Het register kent geen verklaring "${digest}"`,
      `The register knows no statement "${digest}"`,
    ),
  );
}
