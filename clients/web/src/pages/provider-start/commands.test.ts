import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { buildSchema, isInputObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { commandsFor } from './commands.ts';
import { clientInput, operations, requestInput } from './operations.ts';

const contract = buildSchema(
  readFileSync(new URL('../../../../../schema/contracts/provider.graphql', import.meta.url), 'utf8'),
);
const commands = commandsFor('http://localhost:4000', '2026-11-29');

describe('the quick start for providers', () => {
  it('asks nothing that the contract does not have', () => {
    const faults = Object.values(operations).flatMap((text) => validate(contract, parse(text)));
    expect(faults.map(({ message }) => message)).toEqual([]);
  });

  it('gives only what the inputs of the contract know', () => {
    const known = (input: string) => {
      const type = contract.getType(input);
      return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    };
    expect(known('RegisterClientInput')).toEqual(expect.arrayContaining(Object.keys(clientInput)));
    const request = requestInput('one', '2026-11-29');
    expect(known('CreatePaymentRequestInput')).toEqual(expect.arrayContaining(Object.keys(request)));
    expect(known('PaymentRequestLineInput')).toEqual(
      expect.arrayContaining(request.lines.flatMap((line) => Object.keys(line))),
    );
  });

  it('asks for the sum of its lines', () => {
    const { lines, totalCents } = requestInput('one', '2026-11-29');
    expect(lines.reduce((sum, line) => sum + line.totalCents, 0)).toBe(totalCents);
  });

  it('is one TypeScript program from the first step to the last', () => {
    expect(() => stripTypeScriptTypes(Object.values(commands.typescript).join('\n\n'))).not.toThrow();
  });

  it('sends JSON with curl, and the client that the step before registered', () => {
    for (const name of ['preview', 'events'] as const) {
      const sent = commands.curl[name].match(/^ask '([\s\S]*)'$/)?.[1] ?? '';
      expect(() => JSON.parse(sent)).not.toThrow();
    }
    expect(commands.curl.ask).toContain(`"clientId": "'"$CLIENT"'"`);
  });
});
