import { runMain } from '@guichet/chassis/config/exit.ts';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { serveFloor } from './floor-server.ts';
import { mergedResolvers, mergedText } from './merged.ts';

type Resolvers = Readonly<Record<string, Readonly<Record<string, GraphQLFieldResolver<never, unknown>>>>>;

/** One process with the whole graph, run by graphql-js; each document is parsed and validated once. */
await runMain(async () => {
  const schema = buildSchema(mergedText);
  for (const [typeName, fields] of Object.entries(mergedResolvers as Resolvers))
    for (const [name, resolve] of Object.entries(fields)) {
      const type = schema.getType(typeName);
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (!field) throw new Error(`${typeName}.${name} is no field`);
      field.resolve = (parent, ...rest) => resolve(parent as never, ...rest);
    }
  const documents = new Map<string, DocumentNode>();
  const documentOf = (text: string) => {
    const document = parse(text);
    const errors = validate(schema, document);
    if (errors.length) throw new Error(errors.join('\n'));
    documents.set(text, document);
    return document;
  };
  await serveFloor(async ({ query, variables: variableValues }) =>
    JSON.stringify(
      await execute({
        schema,
        document: documents.get(query) ?? documentOf(query),
        variableValues,
        contextValue: {},
      }),
    ),
  );
});
