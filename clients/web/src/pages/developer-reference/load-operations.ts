import type { LoaderFunctionArgs } from 'react-router';
import { type ContractDocs, contractIn, contractNames, loadContract } from './contract-docs.ts';
import type { OperationVisit } from './operation-page.tsx';

/** The contract that the address means; the providers' when it names none. */
export function loadOperations({ request }: LoaderFunctionArgs): Promise<ContractDocs> {
  return loadContract(contractIn(new URL(request.url).searchParams) ?? contractNames[0] ?? 'provider');
}

/** An operation in the contract that the address means, or in the first that has it. */
export async function loadOperation({ request, params }: LoaderFunctionArgs): Promise<OperationVisit | null> {
  const chosen = contractIn(new URL(request.url).searchParams);
  for (const name of chosen ? [chosen] : contractNames) {
    const docs = await loadContract(name);
    const operation = docs.operations.find((one) => one.name === params['name']);
    if (operation) return { docs, operation };
  }
  return null;
}
