import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq } from 'drizzle-orm';
import type { ClaimId } from '../../claims/claim.ts';
import { among, type ClaimScope, within } from '../../claims/claim-scope.ts';
import type { OfClaim } from '../form-room.ts';
import { hearingAids } from './hearing-aid.table.ts';
import type { HearingAidDetails } from './hearing-aid.ts';

type HearingAidRow = typeof hearingAids.$inferSelect;

/** What form 300.001 says for each of the claims. */
export async function findHearingAids(
  db: Executor,
  scope: ClaimScope,
  claimIds: readonly ClaimId[],
): Promise<{ readonly claimId: ClaimId; readonly details: HearingAidDetails }[]> {
  const rows = await db
    .select()
    .from(hearingAids)
    .where(and(within(scope, hearingAids), among(hearingAids.claimId, claimIds)));
  return rows.map((row) => ({ claimId: row.claimId, details: toDetails(row) }));
}

export async function insertHearingAid(
  tx: Transaction,
  claim: OfClaim,
  { fitting, repair, batteries, implant, hardship }: HearingAidDetails,
): Promise<void> {
  await tx.insert(hearingAids).values({
    ...claim,
    fittingOn: fitting?.servedOn,
    fittingKind: fitting?.kind,
    fittingEars: fitting?.ears,
    repairOn: repair?.servedOn,
    repairKind: repair?.kind,
    repairDevices: repair?.devices,
    batteriesFromYear: batteries?.fromYear,
    batteriesToYear: batteries?.toYear,
    batteriesDevices: batteries?.devices,
    implantOn: implant?.servedOn,
    implantEars: implant?.ears,
    implantAmountMinor: implant?.amountMinor,
    hardshipOn: hardship?.servedOn,
    hardshipDecisionNumber: hardship?.decisionNumber,
    hardshipAmountMinor: hardship?.amountMinor,
  });
}

export async function deleteHearingAid(tx: Transaction, { office, claimId }: OfClaim): Promise<void> {
  await tx.delete(hearingAids).where(and(eq(hearingAids.office, office), eq(hearingAids.claimId, claimId)));
}

function toDetails(row: HearingAidRow): HearingAidDetails {
  return {
    form: 'HEARING_AID',
    fitting: whole({ servedOn: row.fittingOn, kind: row.fittingKind, ears: row.fittingEars }),
    repair: whole({ servedOn: row.repairOn, kind: row.repairKind, devices: row.repairDevices }),
    batteries: whole({
      fromYear: row.batteriesFromYear,
      toYear: row.batteriesToYear,
      devices: row.batteriesDevices,
    }),
    implant: whole({
      servedOn: row.implantOn,
      ears: row.implantEars,
      amountMinor: row.implantAmountMinor,
    }),
    hardship: whole({
      servedOn: row.hardshipOn,
      decisionNumber: row.hardshipDecisionNumber,
      amountMinor: row.hardshipAmountMinor,
    }),
  };
}

type Whole<Section> = { readonly [Member in keyof Section]: NonNullable<Section[Member]> };

/** The columns of a section that was used; null for one that wasn't. */
function whole<Section extends object>(columns: Section): Whole<Section> | null {
  return isWhole(columns) ? columns : null;
}

function isWhole<Section extends object>(columns: Section): columns is Section & Whole<Section> {
  return Object.values(columns).every((column) => column !== null);
}
