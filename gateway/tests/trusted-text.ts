import { builtFiles } from '../src/settings.ts';
import { readTrustedDocuments } from '../src/trusted-documents/trusted-documents.ts';

/** A document of the client as it sends it, with its fragments. @throws Error when none is called so. */
export function trustedText(operationName: string): string {
  const { all } = readTrustedDocuments(builtFiles.trustedDocumentsFile);
  const found = all.find((document) => document.operationName === operationName);
  if (!found) throw new Error(`No trusted document is called ${operationName}`);
  return found.text;
}
