import type { ToldTestExchange } from '#register/school-tests/tell-test-exchange.ts';
import type { SignedInVisit } from '../../visit.ts';

/** Where a school is led through its test exchange. */
export const testPath = '/mijn-oso/testuitwisseling';

/** What each part of that page is made of. */
export type TestProps = {
  readonly visit: SignedInVisit;
  readonly told: ToldTestExchange;
};
