import { expect, it } from 'vitest';
import { readSchemaFile } from '#law/schema-file.ts';
import { httpDriver } from './http-driver.ts';

it('a driver has every call that its published description has', () => {
  const { paths } = readSchemaFile('driver.openapi.yaml') as {
    readonly paths: Readonly<
      Record<string, Readonly<Record<string, { readonly operationId: string }>>>
    >;
  };
  const described = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );

  const driver = httpDriver({ url: 'http://driver.test', account: 'ib-er', limitMs: 1 });

  expect(Object.keys(driver).toSorted()).toEqual(described.toSorted());
});
