import { Kind, type OperationTypeNode, parse } from 'graphql';

/** A change of a text: what comes where, and where the cursor stands afterwards. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Where a root field goes: to the end of the first operation of its kind, else into an operation of its own below what is there. A text
 * that cannot be read as it stands is not touched either: the new operation comes after it.
 */
export function insertRoot(
  document: string,
  operation: `${OperationTypeNode}`,
  write: (indent: string) => string,
): Insertion {
  const close = closingBrace(document, operation);
  if (close !== null) {
    const before = document.slice(0, close).trimEnd().length;
    const sameLine = document.slice(before, close).includes('\n') ? '' : '\n';
    return { at: before, text: `\n  ${write('  ')}${sameLine}` };
  }
  const end = document.trimEnd().length;
  return { at: end, text: `${end > 0 ? '\n\n' : ''}${operation} {\n  ${write('  ')}\n}\n` };
}

/** Where the last brace of the operation stands. */
function closingBrace(document: string, operation: string): number | null {
  try {
    const found = parse(document).definitions.find(
      (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === operation,
    );
    const end = found?.kind === Kind.OPERATION_DEFINITION ? found.selectionSet.loc?.end : undefined;
    return end === undefined ? null : end - 1;
  } catch {
    return null;
  }
}
