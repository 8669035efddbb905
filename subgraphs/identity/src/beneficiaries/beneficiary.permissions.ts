import { anyOf, calledBy, everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

const invoices = calledBy('invoices');
/** Invoices keeps a snapshot of the insured person with each claim. */
const people = anyOf(signedIn, invoices);

export const beneficiaryPermissions: Permissions = {
  Beneficiary: {
    __resolveReference: people,
    id: everyone,
    familyName: people,
    givenName: people,
    birthDate: people,
    avsNumber: people,
    relation: people,
    address: people,
    postalCode: people,
    town: people,
    country: people,
    version: people,
    ownerAccountId: invoices,
    removedAt: invoices,
  },
  BeneficiaryConnection: { edges: people, nodes: people, pageInfo: people },
  BeneficiaryEdge: { cursor: everyone, node: everyone },
  Account: { beneficiaries: signedIn, beneficiary: signedIn, beneficiaryCount: signedIn },
  Mutation: { addBeneficiary: signedIn, updateBeneficiary: signedIn, removeBeneficiary: signedIn },
  BeneficiaryPayload: { beneficiary: everyone, problems: everyone },
  AddBeneficiaryPayload: { beneficiary: everyone, problems: everyone },
};
