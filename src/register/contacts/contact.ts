/** Whom to ask somewhere. */
export type Contact = { readonly name: string; readonly email: string };

/** What has a contact: a region by its code, a supplier by its OIN, a school by BRIN, or BRIN and vestiging. */
export type ContactOwner = {
  readonly of: 'region' | 'supplier' | 'school';
  readonly key: string;
};
