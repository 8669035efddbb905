import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Database } from '@guichet/chassis/postgres/database.ts';
import DataLoader from 'dataloader';
import { rowScope } from '../accounts/row-scope.ts';
import { listLoader } from '../lists/list-loader.ts';
import { findBeneficiaries, findBeneficiariesOfAccounts } from './beneficiary.repository.ts';
import type { Beneficiary, BeneficiaryId } from './beneficiary.ts';

/** Beneficiaries as they exist for the viewer, one statement for however many are asked at once. */
export function beneficiaryLoaders(database: Database, viewer: Passport) {
  const scope = rowScope(viewer);
  return {
    beneficiaryById: new DataLoader<BeneficiaryId, Beneficiary | null>(async (ids) => {
      const rows = await findBeneficiaries(database.pages, scope, ids);
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    beneficiariesByAccount: listLoader((accountIds, page) =>
      findBeneficiariesOfAccounts(database.pages, scope, accountIds, page),
    ),
  };
}
