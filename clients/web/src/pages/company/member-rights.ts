import type { MemberRightsInput } from '../../graphql/__generated__/types.ts';
import type { Member } from './members-table.tsx';

/** What a collaborator may do, as it is ticked. */
export interface RightsAnswers {
  readonly isManager: boolean;
  readonly serviceCodes: readonly string[];
  readonly sees: readonly ('recap' | 'invoices')[];
}

export const noRights: RightsAnswers = { isManager: false, serviceCodes: [], sees: [] };

export function rightsOf({ isManager, serviceCodes, seesRecap, seesInvoices }: Member): RightsAnswers {
  return {
    isManager,
    serviceCodes,
    sees: [...(seesRecap ? ['recap' as const] : []), ...(seesInvoices ? ['invoices' as const] : [])],
  };
}

export function rightsInput({ isManager, serviceCodes, sees }: RightsAnswers): MemberRightsInput {
  return {
    isManager,
    serviceCodes,
    seesRecap: sees.includes('recap'),
    seesInvoices: sees.includes('invoices'),
  };
}
