import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';

/** A document that the house wrote itself and that anybody may send. */
export interface TrustedDocument {
  readonly id: string;
  readonly text: string;
  /** Name of its one operation. */
  readonly operationName: string | null;
  /** Whether it changes something: such a call gets a passport that was exchanged afresh. */
  readonly command: boolean;
}

export interface TrustedDocuments {
  /** By `documentId`, with or without `sha256:` before it. */
  byId(id: string): TrustedDocument | null;
  byText(text: string): TrustedDocument | null;
  readonly all: readonly TrustedDocument[];
}

/** Reads the registry's file of documents: id to text, one operation each. */
export function readTrustedDocuments(file: string): TrustedDocuments {
  return trustedDocuments(JSON.parse(readFileSync(file, 'utf8')));
}

/** Looks documents up by id and by exact text. */
export function trustedDocuments(texts: Readonly<Record<string, string>>): TrustedDocuments {
  const all = Object.entries(texts).map(([id, text]) => describe(id, text));
  const byId = new Map(all.map((document) => [document.id, document]));
  const byText = new Map(all.map((document) => [document.text, document]));
  return {
    all,
    byId: (id) => byId.get(id.replace(/^sha256:/, '')) ?? null,
    byText: (text) => byText.get(text) ?? null,
  };
}

function describe(id: string, text: string): TrustedDocument {
  const operations = parse(text, { noLocation: true }).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  if (!operation || operations.length > 1)
    throw new Error(`The trusted document ${id} has ${operations.length} operations instead of one`);
  return {
    id,
    text,
    operationName: operation.name?.value ?? null,
    command: operation.operation !== 'query',
  };
}
