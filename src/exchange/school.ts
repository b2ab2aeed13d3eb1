/** A school at its delivery point. */
export type School = {
  readonly brin: string;
  readonly routeringsKenmerk: string;
  readonly sector: 'PO' | 'VO' | 'SWV';
  readonly name: string;
};
