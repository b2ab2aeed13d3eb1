import type { Text } from '#words/text.ts';

/**
 * What there is to tell about an import: `difference`, where the WSDL says otherwise than our data; `left-out`, what an
 * overlay cannot say; `open`, what somebody still has to decide.
 */
export type Remark = {
  readonly kind: 'difference' | 'left-out' | 'open';
  readonly what: Text;
};
