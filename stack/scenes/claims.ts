import type { GraphClient } from '../testing/graph-client.ts';

/** What a claim of the signed-in person is made for and paid to. */
export interface ClaimGround {
  readonly beneficiaryId: string;
  readonly bankAccountId: string;
}

/** The signed-in person's first beneficiary and first bank account. */
export async function findClaimGround(client: GraphClient): Promise<ClaimGround> {
  const { data, errors } = await client.ask<{
    viewer: Record<'beneficiaries' | 'bankAccounts', { nodes: { id: string }[] }> | null;
  }>(
    'query ClaimGround { viewer { beneficiaries(first: 1) { nodes { id } } bankAccounts(first: 1) { nodes { id } } } }',
  );
  const beneficiaryId = data?.viewer?.beneficiaries.nodes[0]?.id;
  const bankAccountId = data?.viewer?.bankAccounts.nodes[0]?.id;
  if (!beneficiaryId || !bankAccountId)
    throw new Error(`Nobody to claim for: ${JSON.stringify({ data, errors })}`);
  return { beneficiaryId, bankAccountId };
}

/** An « autre facture » as a person types it: two lines, 198.50 CHF in all. */
export function otherInvoice({ beneficiaryId, bankAccountId }: ClaimGround, remark = ''): object {
  return {
    beneficiaryId,
    bankAccountId,
    decisionNumber: '320/2025/123456/0',
    remark,
    form: {
      otherInvoice: {
        invoiceNumber: 'F-2025-118',
        invoiceDate: '12.06.2025',
        lines: [
          { servedOn: '02.06.2025', description: 'Physiothérapie', quantity: '2', unitPrice: '71.50' },
          { servedOn: '05.06.2025', description: 'Transport', quantity: '1', unitPrice: '55.50' },
        ],
      },
    },
  };
}

/** What became of a claim that was handed in. */
export type Submission =
  | { readonly kind: 'ACKNOWLEDGED'; readonly id: string; readonly version: number }
  /** Nobody knows whether it was written: the same key asks again. */
  | { readonly kind: 'IN_DOUBT'; readonly reason: string };

const SUBMIT_CLAIM = `mutation SubmitClaim($input: ClaimInput!, $idempotencyKey: ID!) {
  submitClaim(input: $input, idempotencyKey: $idempotencyKey) { claim { id version } problems { path code message } }
}`;

/** Hands a claim in once. @throws Error when the office refuses it: that is an answer, and no reason to ask again. */
export async function submitClaim(
  client: GraphClient,
  input: object,
  idempotencyKey: string,
): Promise<Submission> {
  try {
    const { status, data, errors } = await client.ask<{
      submitClaim: { claim: { id: string; version: number } | null; problems: object[] };
    }>(SUBMIT_CLAIM, { input, idempotencyKey });
    const payload = data?.submitClaim;
    if (payload?.claim) return { kind: 'ACKNOWLEDGED', ...payload.claim };
    if (payload) throw new ClaimRefused(JSON.stringify(payload.problems));
    return { kind: 'IN_DOUBT', reason: `${status} ${errors[0]?.extensions?.code ?? ''}` };
  } catch (error) {
    if (error instanceof ClaimRefused) throw error;
    return { kind: 'IN_DOUBT', reason: error instanceof Error ? error.name : 'unknown' };
  }
}

class ClaimRefused extends Error {}

const ACCEPT_CLAIM = `mutation AcceptClaim($id: ID!, $version: Int!) {
  acceptClaim(id: $id, version: $version) { claim { id status } problems { code message } }
}`;

/** Hands in so many claims as the person and accepts each as the officer. @returns their ids, oldest first. */
export async function haveAcceptedClaims(
  person: GraphClient,
  officer: GraphClient,
  count: number,
): Promise<readonly string[]> {
  const input = otherInvoice(await findClaimGround(person));
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const submitted = await submitClaim(person, input, crypto.randomUUID());
    if (submitted.kind === 'IN_DOUBT') throw new Error(`A claim was not acknowledged: ${submitted.reason}`);
    const { id, version } = submitted;
    const accepted = await officer.ask<{ acceptClaim: { claim: object | null } }>(ACCEPT_CLAIM, {
      id,
      version,
    });
    if (!accepted.data?.acceptClaim.claim)
      throw new Error(`A claim was not accepted: ${JSON.stringify(accepted)}`);
    ids.push(id);
  }
  return ids;
}

/** A claim as a list of them tells it. */
export interface ListedClaim {
  readonly id: string;
  readonly remark: string | null;
}

/** Every claim of the signed-in person, page by page. */
export async function readAllClaims(client: GraphClient): Promise<readonly ListedClaim[]> {
  const found: ListedClaim[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors }: { data: ClaimsPage | null; errors: readonly object[] } =
      await client.ask<ClaimsPage>(
        'query Claims($after: String) { claims(first: 100, after: $after) { nodes { id remark } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
    if (!data) throw new Error(`The claims cannot be read: ${JSON.stringify(errors)}`);
    found.push(...data.claims.nodes);
    if (!data.claims.pageInfo.hasNextPage) return found;
    after = data.claims.pageInfo.endCursor;
  }
}

interface ClaimsPage {
  readonly claims: {
    readonly nodes: readonly ListedClaim[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
