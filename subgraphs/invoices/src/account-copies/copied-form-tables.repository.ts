import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { assistanceContributions } from '../forms/assistance/assistance.table.ts';
import { auxiliaryMeans } from '../forms/auxiliary-means/auxiliary-means.table.ts';
import { hearingAids } from '../forms/hearing-aid/hearing-aid.table.ts';
import {
  helplessnessAllowances,
  helplessnessStays,
} from '../forms/helplessness-allowance/helplessness-allowance.table.ts';
import { otherInvoices } from '../forms/other-invoice/other-invoice.table.ts';
import { travelMeals, travelTrips } from '../forms/travel/travel.table.ts';
import { ofClaim, ownedBy } from './copied-rows.ts';

/** What a person gets of the tables of the forms: what a claim says beside its lines. */
export const copiedFormTables: readonly CopiedTable[] = [
  copiedTable('hearing-aids', hearingAids, {
    ownedBy: ownedBy(hearingAids),
    key: [hearingAids.office, hearingAids.claimId],
    columns: {
      ...ofClaim,
      ...shown(
        'fittingOn',
        'fittingKind',
        'fittingEars',
        'repairOn',
        'repairKind',
        'repairDevices',
        'batteriesFromYear',
        'batteriesToYear',
        'batteriesDevices',
        'implantOn',
        'implantEars',
        'implantAmountMinor',
        'hardshipOn',
        'hardshipDecisionNumber',
        'hardshipAmountMinor',
      ),
    },
  }),
  copiedTable('auxiliary-means', auxiliaryMeans, {
    ownedBy: ownedBy(auxiliaryMeans),
    key: [auxiliaryMeans.office, auxiliaryMeans.claimId],
    columns: {
      ...ofClaim,
      ...shown(
        'printedForm',
        'benefitCode',
        'benefitTitle',
        'delivery',
        'designation',
        'supplier',
        'invoiceDate',
        'invoiceNumber',
      ),
    },
  }),
  copiedTable('assistance-contributions', assistanceContributions, {
    ownedBy: ownedBy(assistanceContributions),
    key: [assistanceContributions.office, assistanceContributions.claimId],
    columns: {
      ...ofClaim,
      ...shown('month', 'monthlyAmountMinor', 'nightDegree', 'nightRateMinor', 'insuredPersons'),
    },
  }),
  copiedTable('other-invoices', otherInvoices, {
    ownedBy: ownedBy(otherInvoices),
    key: [otherInvoices.claimId],
    columns: {
      ...ofClaim,
      ...shown('invoiceNumber', 'invoiceDate', 'supplierName', 'supplierIban', 'supplierReference'),
    },
  }),
  copiedTable('trips', travelTrips, {
    ownedBy: ownedBy(travelTrips),
    key: [travelTrips.office, travelTrips.claimId, travelTrips.position],
    columns: {
      ...ofClaim,
      ...shown(
        'position',
        'startDate',
        'endDate',
        'reason',
        'reasonDetail',
        'departure',
        'arrival',
        'means',
        'kilometres',
        'kilometreRateMinor',
        'needsCar',
        'amountMinor',
        'companionAmountsMinor',
      ),
    },
  }),
  copiedTable('meals-and-lodging', travelMeals, {
    ownedBy: ownedBy(travelMeals),
    key: [travelMeals.office, travelMeals.claimId],
    columns: {
      ...ofClaim,
      ...shown('periodStart', 'periodEnd', 'days5To8Hours', 'daysOver8Hours', 'lodging'),
    },
  }),
  copiedTable('helplessness-allowances', helplessnessAllowances, {
    ownedBy: ownedBy(helplessnessAllowances),
    key: [helplessnessAllowances.office, helplessnessAllowances.claimId],
    columns: { ...ofClaim, ...shown('periodStart', 'periodEnd') },
  }),
  copiedTable('helplessness-stays', helplessnessStays, {
    ownedBy: ownedBy(helplessnessStays),
    key: [helplessnessStays.office, helplessnessStays.claimId, helplessnessStays.position],
    columns: {
      ...ofClaim,
      ...shown('position', 'firstNight', 'lastNight', 'place', 'helplessnessDegree', 'intensiveCareDegree'),
    },
  }),
];
