import type { Problem } from '../../forms/problems.ts';

/** The problems of rights at the boxes that they are about: `rights.serviceCodes.0` is the field `serviceCodes`. */
export function belowRights(problems: readonly Problem[] | undefined): readonly Problem[] | undefined {
  return problems?.map((problem) =>
    problem.path[0] === 'rights' ? { ...problem, path: problem.path.slice(1, 2) } : problem,
  );
}
