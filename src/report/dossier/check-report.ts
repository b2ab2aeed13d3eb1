import type { NotJudged } from '#dossier/pack.ts';
import type { RulesOfPack } from '#dossier/rules/rule.ts';
import type { Language } from '#words/text.ts';
import type { CheckedFile } from './checked-file.ts';

/** What a format may want to tell besides the files. */
export type CheckContext = {
  /** The version of OSO Keur. */
  readonly suite: string;
  readonly gegevensset: string;
  readonly rules: RulesOfPack;
  /** The official rules of an imported pack that nobody here judges. */
  readonly notJudged?: readonly NotJudged[];
  readonly language: Language;
  /** Whether warnings fail too. */
  readonly isStrict: boolean;
};

/** All files of one `oso-keur check`, for the formats that are one document. */
export type CheckReport = CheckContext & { readonly files: readonly CheckedFile[] };
