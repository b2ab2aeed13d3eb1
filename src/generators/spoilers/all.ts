import { attachmentSpoilers } from './extra/attachments.ts';
import { categoryMatrixSpoilers } from './extra/categories.ts';
import { contentSpoilers } from './extra/content.ts';
import { dateSpoilers, futureEventSpoilers } from './extra/dates.ts';
import { writingSpoilers } from './extra/writing.ts';
import { categorySpoilers } from './published/categories.ts';
import { categoryFlagSpoilers } from './published/category-flags.ts';
import { codeListSpoilers } from './published/code-lists.ts';
import { commonSpoilers } from './published/common.ts';
import { deadRuleSpoilers } from './published/dead-rules.ts';
import { earlierSpoilers } from './published/earlier.ts';
import { swvSpoilers } from './published/swv.ts';
import { transferSpoilers } from './published/transfer.ts';
import { withinBrinSpoilers } from './published/within-brin.ts';
import type { Spoiler } from './spoiler.ts';

/** Spoilers of the rules of the published validator, of all years: one for each that a dossier can break. */
export const publishedSpoilers: readonly Spoiler[] = [
  ...codeListSpoilers,
  ...categoryFlagSpoilers,
  ...commonSpoilers,
  ...categorySpoilers,
  ...transferSpoilers,
  ...withinBrinSpoilers,
  ...deadRuleSpoilers,
  ...swvSpoilers,
  ...earlierSpoilers,
];

/** One spoiler for each extra rule, or more where it looks at more places. */
export const extraSpoilers: readonly Spoiler[] = [
  ...writingSpoilers,
  ...attachmentSpoilers,
  ...dateSpoilers,
  ...futureEventSpoilers,
  ...contentSpoilers,
  ...categoryMatrixSpoilers,
];
