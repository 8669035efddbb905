import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { dayOfOffice, insuranceOffice } from '../claims/claim.ts';
import { findStatements } from './benefit.repository.ts';
import { type BenefitList, type BenefitSection, benefitsFrom } from './benefit.ts';

/** The insurance office's list of auxiliary means of all days, in one statement. */
export async function readBenefits({ database }: Pick<WorkContext, 'database'>): Promise<BenefitList> {
  return benefitsFrom(await findStatements(database.pages, insuranceOffice));
}

/** The tree as it is on a day, today in Geneva when none is named. */
export async function readTree(
  context: Pick<WorkContext, 'database'>,
  on: string | null,
): Promise<readonly BenefitSection[]> {
  const day = on ?? dayOfOffice(await databaseNow(context.database.pages));
  return (await readBenefits(context)).on(day);
}
