import type { MessageSet } from '../../release.ts';
import type { Remark } from '../read/remark.ts';
import type { TypeNames } from './type-names.ts';

/** What matching needs to know beside both contents. */
export type Matching = {
  readonly message: string;
  readonly release: Pick<MessageSet, 'types'>;
  /** The namespace that elements are in unless it is said. */
  readonly namespace: string;
  readonly types: TypeNames;
  /** What the user says elements are called by us, by `message/element`. */
  readonly names: ReadonlyMap<string, string>;
  readonly remarks: Remark[];
  /** Told of every element whose name was guessed. */
  readonly onGuess: (element: string) => void;
};
