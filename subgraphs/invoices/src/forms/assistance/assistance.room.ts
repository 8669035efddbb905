import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { z } from 'zod';
import type { FormRoom } from '../form-room.ts';
import { assistancePermissions } from './assistance.permissions.ts';
import { deleteAssistance, findAssistance, insertAssistance } from './assistance.repository.ts';
import { assistanceResolvers } from './assistance.resolvers.ts';
import type { AssistanceDetails, AssistanceEntry } from './assistance.ts';
import { assistanceLineKinds, describeAssistanceLine } from './assistance.wording.ts';
import { assistanceCopyFacts, assistanceCopyLines, frozenAssistance } from './assistance-copy.ts';
import { assistanceTypedWords } from './assistance-typed.wording.ts';
import { readAssistance } from './read-assistance.ts';
import { repeatAssistance } from './repeat-assistance.ts';

/** Form 318.536, « Facture pour la contribution d'assistance »: one month. */
export const assistanceRoom: FormRoom<
  AssistanceEntry,
  AssistanceDetails,
  z.output<typeof frozenAssistance>
> = {
  form: 'ASSISTANCE_CONTRIBUTION',
  typeName: 'AssistanceContributionDetails',
  tariffs: [
    'ASSISTANCE_HOUR',
    'ASSISTANCE_QUALIFIED_HOUR',
    'ASSISTANCE_NIGHT_1',
    'ASSISTANCE_NIGHT_2',
    'ASSISTANCE_NIGHT_3',
    'ASSISTANCE_NIGHT_4',
  ],
  lineKinds: assistanceLineKinds,
  numbersRows: true,
  resolvers: assistanceResolvers,
  permissions: assistancePermissions,
  typedWords: assistanceTypedWords,
  read: readAssistance,
  repeat: repeatAssistance,
  describe: describeAssistanceLine,
  freeze: ({ month, monthlyAmountMinor, nightDegree, nightRateMinor, insuredPersons }) => ({
    month,
    monthlyAmount: decimal(monthlyAmountMinor),
    nightDegree,
    nightRate: decimal(nightRateMinor),
    insuredPersons,
  }),
  frozen: frozenAssistance,
  copyFacts: assistanceCopyFacts,
  copyLines: assistanceCopyLines,
  record: (tx, claim, { form: _form, ...said }) => insertAssistance(tx, { ...claim, ...said }),
  erase: deleteAssistance,
  async find(db, scope, claimIds) {
    const rows = await findAssistance(db, scope, claimIds);
    return rows.map(({ claimId, office: _office, ownerAccountId: _owner, ...said }) => ({
      claimId,
      details: { form: 'ASSISTANCE_CONTRIBUTION', ...said },
    }));
  },
};

function decimal(minor: bigint | null): string | null {
  return minor === null ? null : toDecimalString(minor);
}
