import { everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { insuranceOffice } from '../claims/claim.ts';

const administrator = hasRole(insuranceOffice, 'ADMINISTRATOR');

/** What the insurance pays is public; its administrators say what that is. */
export const tariffPermissions: Permissions = {
  ClaimForm: { tariffs: everyone },
  Tariff: {
    code: everyone,
    title: everyone,
    amount: everyone,
    validFrom: everyone,
    validUntil: everyone,
    source: everyone,
    isVerified: everyone,
    version: everyone,
  },
  Query: { tariffs: administrator },
  TariffSequence: { code: everyone, title: everyone, form: everyone, rates: everyone },
  Mutation: { setTariff: administrator, removeTariff: administrator },
  SetTariffPayload: { tariff: everyone, problems: everyone },
  RemoveTariffPayload: { tariff: everyone, problems: everyone },
};
