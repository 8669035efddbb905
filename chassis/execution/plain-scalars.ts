/** Tells whether a value is right at first sight. False says nothing: graphql-js has to look. */
export type Look = (value: unknown) => boolean;

/** Values that GraphQL's own scalars take as they come, by the name of the scalar. */
export const plainScalars: Readonly<Record<string, Look>> = {
  ID: (value) => typeof value === 'string',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
};
