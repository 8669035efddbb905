const files = import.meta.glob<string>('../../../../../schema/examples/provider-life.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The program that the tests run against the whole product, as it stands. */
export const [providerLife = ''] = Object.values(files);
