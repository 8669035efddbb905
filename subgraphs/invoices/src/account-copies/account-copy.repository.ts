import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';
import { attachments } from '../attachments/attachment.table.ts';
import { claims } from '../claims/claim.table.ts';
import { type ClaimStatus, insuranceOffice } from '../claims/claim.ts';
import { claimDrafts } from '../drafts/draft.table.ts';

/** A file of an account. */
export interface OwnFile {
  readonly kind: 'ATTACHMENT' | 'CLAIM_DOCUMENT';
  readonly id: string;
  readonly reference: string | null;
  readonly name: string;
}

/** The account's documents whose bytes are there and the copies of its claims, at most `most` after a place. */
export async function findFilesOf(
  db: Executor,
  accountId: string,
  after: string | null,
  most: number,
): Promise<OwnFile[]> {
  const beyond = after === null ? sql`` : sql`where file.kind || ':' || file.id > ${after}`;
  const rows = await db.execute<{
    kind: OwnFile['kind'];
    id: string;
    reference: string | null;
    name: string;
  }>(sql`
    select * from (
      select 'ATTACHMENT' as kind, a.id::text, c.reference, a.file_name as name
      from ${attachments} a left join ${claims} c on c.id = a.claim_id
      where a.office = ${insuranceOffice} and a.owner_account_id = ${accountId} and a.status = 'READY'
      union all
      select 'CLAIM_DOCUMENT', id::text, reference, reference || '.pdf'
      from ${claims} where office = ${insuranceOffice} and owner_account_id = ${accountId}
    ) file ${beyond}
    order by file.kind || ':' || file.id limit ${most}`);
  return [...rows];
}

/** Where the office has said its last word. */
const over: readonly ClaimStatus[] = ['ACCEPTED', 'TRANSMITTED', 'PAID', 'REFUSED'];

/** How much of an account is kept, still treated, or was never sent. */
export async function countOfAccount(
  db: Executor,
  accountId: string,
): Promise<{ readonly claims: number; readonly claimsInTreatment: number; readonly unsent: number }> {
  const own = sql`office = ${insuranceOffice} and owner_account_id = ${accountId}`;
  const [row] = await db.execute<{ claims: string; treated: string; unsent: string }>(sql`
    select
      (select count(*) from ${claims} where ${own}) as claims,
      (select count(*) from ${claims} where ${own} and status <> all(${`{${over.join(',')}}`}::text[])) as treated,
      (select count(*) from ${claimDrafts} where ${own} and sent_as is null)
        + (select count(*) from ${attachments} where ${own} and claim_id is null) as unsent`);
  return {
    claims: Number(row?.claims),
    claimsInTreatment: Number(row?.treated),
    unsent: Number(row?.unsent),
  };
}

/** To which insured persons and bank accounts the account's claims refer. */
export async function findReferencesOf(
  db: Executor,
  accountId: string,
): Promise<{ readonly beneficiaryIds: string[]; readonly bankAccountIds: string[] }> {
  const rows = await db
    .selectDistinct({ beneficiaryId: claims.beneficiaryId, bankAccountId: claims.bankAccountId })
    .from(claims)
    .where(sql`${claims.office} = ${insuranceOffice} and ${claims.ownerAccountId} = ${accountId}`);
  return {
    beneficiaryIds: [...new Set(rows.map(({ beneficiaryId }) => beneficiaryId))],
    bankAccountIds: [...new Set(rows.map(({ bankAccountId }) => bankAccountId))],
  };
}
