import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { gather, type Report } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { forbidden } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { insuranceOffice } from '../claims/claim.ts';
import { findStatements, insertStatement } from './benefit.repository.ts';
import { type BenefitList, type BenefitSection, type BenefitStatement, benefitsFrom } from './benefit.ts';

/** The list on the day of the change, or what stood in the way. */
export interface ChangedBenefits {
  readonly auxiliaryMeans: readonly BenefitSection[] | null;
  readonly problems: readonly Problem[];
}

/**
 * Adds what an administrator says of his office's list, and writes down who said it. What was said before stays.
 * @throws GraphQLError with the code FORBIDDEN for who is no administrator of the insurance office.
 */
export function changeBenefits(
  context: RequestContext,
  action: 'add' | 'rename' | 'end',
  decide: (list: BenefitList, report: Report) => BenefitStatement | null,
): Promise<ChangedBenefits> {
  const { database, viewer, locale } = context;
  const administers =
    viewer.kind === 'ACCOUNT' &&
    viewer.roles.some(({ office, role }) => office === insuranceOffice && role === 'ADMINISTRATOR');
  if (!administers) throw forbidden();
  return database.transaction(async (tx) => {
    const before = await statements(tx);
    const problems: Problem[] = [];
    const said = decide(benefitsFrom(before), gather(problems, locale));
    if (!said || problems.length > 0) return { auxiliaryMeans: null, problems };
    if (!(await insertStatement(tx, insuranceOffice, said)))
      return {
        auxiliaryMeans: null,
        problems: [problem(sharedProblems.VERSION_CONFLICT, ['version'], locale)],
      };
    const { code, version, validFrom } = said;
    await appendAudit(tx, {
      office: insuranceOffice,
      actor: viewer,
      action: `auxiliary-means.${action}`,
      subject: `AuxiliaryMeans:${code}`,
      details: { version, validFrom },
    });
    return { auxiliaryMeans: benefitsFrom([...before, said]).on(validFrom), problems: [] };
  });
}

const statements = (tx: Transaction) => findStatements(tx, insuranceOffice);

/** An entry at the version that was seen; null, and the reason reported, when it is not there or has moved on. */
export function heldEntry(
  list: BenefitList,
  { code, version }: { readonly code: string; readonly version: number },
  report: Report,
): BenefitStatement | null {
  const held = list.latest(code);
  if (!held?.isOffered) report(sharedProblems.NOT_FOUND, ['code']);
  else if (held.version !== version) report(sharedProblems.VERSION_CONFLICT, ['version']);
  else return held;
  return null;
}
