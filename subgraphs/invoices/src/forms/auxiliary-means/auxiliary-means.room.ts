import type { FormRoom } from '../form-room.ts';
import { auxiliaryMeansPermissions } from './auxiliary-means.permissions.ts';
import {
  deleteAuxiliaryMeans,
  findAuxiliaryMeans,
  insertAuxiliaryMeans,
} from './auxiliary-means.repository.ts';
import { auxiliaryMeansResolvers } from './auxiliary-means.resolvers.ts';
import type { AuxiliaryMeansDetails, AuxiliaryMeansEntry } from './auxiliary-means.ts';
import { describeMeansLine } from './auxiliary-means.wording.ts';
import { type FrozenMeans, frozenMeans, meansCopyFacts, meansCopyLines } from './auxiliary-means-copy.ts';
import { auxiliaryMeansTypedWords } from './auxiliary-means-typed.wording.ts';
import { readAuxiliaryMeans } from './read-auxiliary-means.ts';
import { repeatAuxiliaryMeans } from './repeat-auxiliary-means.ts';

/** Forms 318.635 to 318.639, « Moyens auxiliaires »: five printed forms in one, told apart by the benefit. */
export const auxiliaryMeansRoom: FormRoom<AuxiliaryMeansEntry, AuxiliaryMeansDetails, FrozenMeans> = {
  form: 'AUXILIARY_MEANS',
  typeName: 'AuxiliaryMeansDetails',
  tariffs: ['AUXILIARY_MEANS_UPKEEP_YEAR', 'AUXILIARY_MEANS_THIRD_PARTY_YEAR'],
  choosesBenefit: true,
  lineKinds: ['AUXILIARY_MEANS'],
  resolvers: auxiliaryMeansResolvers,
  permissions: auxiliaryMeansPermissions,
  typedWords: auxiliaryMeansTypedWords,
  read: readAuxiliaryMeans,
  repeat: repeatAuxiliaryMeans,
  describe: describeMeansLine,
  printedForm: ({ printedForm }) => printedForm,
  freeze: ({ form: _form, ...said }) => said,
  frozen: frozenMeans,
  copyFacts: meansCopyFacts,
  copyLines: meansCopyLines,
  record: (tx, claim, { form: _form, ...said }) => insertAuxiliaryMeans(tx, { ...claim, ...said }),
  erase: deleteAuxiliaryMeans,
  async find(db, scope, claimIds) {
    const rows = await findAuxiliaryMeans(db, scope, claimIds);
    return rows.map(({ office: _office, ownerAccountId: _owner, claimId, ...said }) => ({
      claimId,
      details: { form: 'AUXILIARY_MEANS', ...said },
    }));
  },
};
