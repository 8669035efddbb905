import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, parse, visit } from 'graphql';
import { expect, test } from 'vitest';
import { compileCost } from '../src/costs/compile-cost.ts';
import { largestSize } from '../src/costs/cost-figures.ts';
import { readWeights } from '../src/costs/weights.ts';
import { sampleVariables } from '../src/graphql/rehearse.ts';
import { repeatedField } from '../src/limits/repeated-fields.ts';
import { builtFiles } from '../src/settings.ts';
import { readTrustedDocuments } from '../src/trusted-documents/trusted-documents.ts';

const supergraphSdl = readFileSync(builtFiles.supergraphFiles.whole, 'utf8');
const weights = readWeights(supergraphSdl);
const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
const documents = readTrustedDocuments(builtFiles.trustedDocumentsFile).all.map(({ text, operationName }) => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`${operationName} has no operation`);
  return { text, operationName, document, operation };
});

test('the dearest documents of our own client cost what they did: nobody looks when they are sent', () => {
  const costs = documents
    .map(({ text, operationName, document, operation }) => {
      const { costFor } = compileCost({ schema, weights }, document, operation);
      // Variables that say how long a list is: its largest.
      const sizes = Object.fromEntries(
        (operation.variableDefinitions ?? [])
          .filter(({ variable }) => /^(first|count|n)$/.test(variable.name.value))
          .map(({ variable }) => [variable.name.value, 100]),
      );
      return { operationName, cost: costFor({ ...sampleVariables(schema, text), ...sizes }) };
    })
    .toSorted((one, other) => other.cost - one.cost);
  expect(costs.slice(0, 5)).toMatchInlineSnapshot(`
    [
      {
        "cost": 4300,
        "operationName": "OfficeServicesPage",
      },
      {
        "cost": 3768,
        "operationName": "BasketPage",
      },
      {
        "cost": 3661,
        "operationName": "RequestRecapPage",
      },
      {
        "cost": 3513,
        "operationName": "FurtherOfRequestRecap",
      },
      {
        "cost": 2143,
        "operationName": "LostRequestsPage",
      },
    ]
  `);
});

test('none of them repeats what is done once, or asks for too long a list', () => {
  const once = new Set([...weights.once].map((coordinate) => coordinate.replace(/^.*\./, '')));
  for (const { text, operationName, document, operation } of documents) {
    expect(repeatedField(document, operation, once), operationName ?? '').toBeNull();
    const { tooLarge } = compileCost({ schema, weights }, document, operation);
    expect(tooLarge(sampleVariables(schema, text)), operationName ?? '').toBeNull();
  }
});

test('lists that may be longer than a hundred say the same in their description', () => {
  const said = new Map<string, number>();
  const ast = parse(supergraphSdl);
  visit(ast, {
    ObjectTypeDefinition(type) {
      for (const field of type.fields ?? []) {
        const most = /\bat most (\d+)/i.exec(field.description?.value ?? '')?.[1];
        const coordinate = `${type.name.value}.${field.name.value}`;
        if (most && weights.sizes.get(coordinate)?.slicingArguments.length)
          said.set(coordinate, Number(most));
      }
      return false;
    },
  });
  expect(said.size).toBeGreaterThan(20);
  for (const [coordinate, most] of said) expect(largestSize(coordinate), coordinate).toBe(most);
});
