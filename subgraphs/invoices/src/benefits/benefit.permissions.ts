import { everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { insuranceOffice } from '../claims/claim.ts';

const administrator = hasRole(insuranceOffice, 'ADMINISTRATOR');

/** What the insurance may pay is public; what it is, its administrators say. */
export const benefitPermissions: Permissions = {
  Query: { auxiliaryMeans: everyone },
  AuxiliaryMeansSection: { code: everyone, title: everyone, subdivisions: everyone },
  AuxiliaryMeansSubdivision: { code: everyone, title: everyone, benefits: everyone },
  AuxiliaryMeansBenefit: {
    code: everyone,
    title: everyone,
    note: everyone,
    printedForm: everyone,
    isBoundToWork: everyone,
    isMotorVehicle: everyone,
    minimumAge: everyone,
    ownShare: everyone,
    upkeepYear: everyone,
    year: everyone,
    validFrom: everyone,
    version: everyone,
    source: everyone,
    isVerified: everyone,
  },
  ChangeAuxiliaryMeansPayload: { auxiliaryMeans: everyone, problems: everyone },
  Mutation: {
    addAuxiliaryMeans: administrator,
    renameAuxiliaryMeans: administrator,
    endAuxiliaryMeans: administrator,
  },
};
