import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Database } from '@guichet/chassis/postgres/database.ts';
import DataLoader from 'dataloader';
import type { AccountId } from '../accounts/account.ts';
import { rowScope } from '../accounts/row-scope.ts';
import { listLoader } from '../lists/list-loader.ts';
import {
  countBeneficiaries,
  findBeneficiaries,
  findBeneficiariesOfAccounts,
  findSelves,
} from './beneficiary.repository.ts';
import type { Beneficiary, BeneficiaryId } from './beneficiary.ts';

/** Beneficiaries as they exist for the viewer, one statement for however many are asked at once. */
export function beneficiaryLoaders(database: Database, viewer: Passport) {
  const scope = rowScope(viewer);
  const beneficiaryById = new DataLoader<BeneficiaryId, Beneficiary | null>(async (ids) => {
    const rows = await findBeneficiaries(database.pages, scope, ids);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
  return {
    beneficiaryById,
    beneficiariesByAccount: listLoader(async (accountIds, page, search) => {
      const rows = await findBeneficiariesOfAccounts(database.pages, scope, accountIds, page, search);
      // In the same scope as by key: who was listed need not be read again.
      for (const row of rows) beneficiaryById.prime(row.id, row);
      return rows;
    }),
    beneficiaryCountByAccount: new DataLoader<AccountId, number>(async (accountIds) => {
      const rows = await countBeneficiaries(database.pages, scope, accountIds);
      const found = new Map(rows.map(({ accountId, many }) => [accountId, many]));
      return accountIds.map((id) => found.get(id) ?? 0);
    }),
    selfByAccount: new DataLoader<AccountId, Beneficiary | null>(async (accountIds) => {
      const rows = await findSelves(database.pages, scope, accountIds);
      const found = new Map(rows.map((row) => [row.accountId, row]));
      return accountIds.map((id) => found.get(id) ?? null);
    }),
  };
}
