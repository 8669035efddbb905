import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { z } from 'zod';
import type { FormRoom } from '../form-room.ts';
import { hearingAidPermissions } from './hearing-aid.permissions.ts';
import { deleteHearingAid, findHearingAids, insertHearingAid } from './hearing-aid.repository.ts';
import { hearingAidResolvers } from './hearing-aid.resolvers.ts';
import type { HearingAidDetails, HearingAidEntry } from './hearing-aid.ts';
import { describeHearingAidLine, hearingAidLineKinds } from './hearing-aid.wording.ts';
import { frozenHearingAid, hearingAidCopyFacts, hearingAidCopyLines } from './hearing-aid-copy.ts';
import { hearingAidTypedWords } from './hearing-aid-typed.wording.ts';
import { readHearingAid } from './read-hearing-aid.ts';

/** Form 300.001, « Facture pour appareillage auditif ». */
export const hearingAidRoom: FormRoom<
  HearingAidEntry,
  HearingAidDetails,
  z.output<typeof frozenHearingAid>
> = {
  form: 'HEARING_AID',
  typeName: 'HearingAidDetails',
  tariffs: [
    'HEARING_AID_ONE_EAR_ADULT',
    'HEARING_AID_TWO_EARS_ADULT',
    'HEARING_AID_ONE_EAR_CHILD',
    'HEARING_AID_TWO_EARS_CHILD',
    'HEARING_AID_ELECTRONIC_REPAIR',
    'HEARING_AID_OTHER_REPAIR',
    'HEARING_AID_BATTERIES_ONE_ADULT',
    'HEARING_AID_BATTERIES_TWO_ADULT',
    'HEARING_AID_BATTERIES_ONE_CHILD',
    'HEARING_AID_BATTERIES_TWO_CHILD',
  ],
  lineKinds: hearingAidLineKinds,
  resolvers: hearingAidResolvers,
  permissions: hearingAidPermissions,
  typedWords: hearingAidTypedWords,
  read: readHearingAid,
  // A hearing aid is paid once in years, and each year's batteries once: nothing comes again by the month.
  repeat: null,
  describe: describeHearingAidLine,
  freeze: ({ fitting, repair, batteries, implant, hardship }) => ({
    fitting,
    repair,
    batteries,
    implant: implant && withAmount(implant),
    hardship: hardship && withAmount(hardship),
  }),
  frozen: frozenHearingAid,
  copyFacts: hearingAidCopyFacts,
  copyLines: hearingAidCopyLines,
  record: insertHearingAid,
  erase: deleteHearingAid,
  find: findHearingAids,
};

function withAmount<Section extends { readonly amountMinor: bigint }>({ amountMinor, ...rest }: Section) {
  return { ...rest, amount: toDecimalString(amountMinor) };
}
