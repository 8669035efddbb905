import type { z } from 'zod';
import type { FormRoom } from '../form-room.ts';
import { helplessnessPermissions } from './helplessness-allowance.permissions.ts';
import {
  deleteAllowance,
  findAllowances,
  findStays,
  insertAllowance,
} from './helplessness-allowance.repository.ts';
import { helplessnessResolvers } from './helplessness-allowance.resolvers.ts';
import type { HelplessnessAllowanceDetails, HelplessnessAllowanceEntry } from './helplessness-allowance.ts';
import { describeHelplessnessLine, helplessnessLineKinds } from './helplessness-allowance.wording.ts';
import {
  frozenHelplessnessAllowance,
  helplessnessCopyFacts,
  helplessnessCopyLines,
} from './helplessness-copy.ts';
import { helplessnessTariffCodes } from './helplessness-lines.ts';
import { helplessnessTypedWords } from './helplessness-typed.wording.ts';
import { readHelplessnessAllowance } from './read-helplessness-allowance.ts';
import { repeatHelplessnessAllowance } from './repeat-helplessness-allowance.ts';

/** Form 318.632.2, « Facture pour l'allocation pour impotent (API) et supplément pour soins intenses (SSI) pour mineurs ». */
export const helplessnessAllowanceRoom: FormRoom<
  HelplessnessAllowanceEntry,
  HelplessnessAllowanceDetails,
  z.output<typeof frozenHelplessnessAllowance>
> = {
  form: 'HELPLESSNESS_ALLOWANCE',
  typeName: 'HelplessnessAllowanceDetails',
  tariffs: helplessnessTariffCodes,
  lineKinds: helplessnessLineKinds,
  resolvers: helplessnessResolvers,
  permissions: helplessnessPermissions,
  typedWords: helplessnessTypedWords,
  read: readHelplessnessAllowance,
  repeat: repeatHelplessnessAllowance,
  describe: describeHelplessnessLine,
  freeze: ({ periodStart, periodEnd, stays }) => ({ periodStart, periodEnd, stays }),
  frozen: frozenHelplessnessAllowance,
  copyFacts: helplessnessCopyFacts,
  copyLines: helplessnessCopyLines,
  record: insertAllowance,
  erase: deleteAllowance,
  async find(db, scope, claimIds) {
    const [allowances, stays] = await Promise.all([
      findAllowances(db, scope, claimIds),
      findStays(db, scope, claimIds),
    ]);
    const staysOf = Map.groupBy(stays, ({ claimId }) => claimId);
    return allowances.map(({ claimId, periodStart, periodEnd }) => ({
      claimId,
      details: {
        form: 'HELPLESSNESS_ALLOWANCE',
        periodStart,
        periodEnd,
        stays: staysOf.get(claimId) ?? [],
      },
    }));
  },
};
