import { type OperationElement, Variable } from '@apollo/federation-internals';
import { type DocumentNode, Kind, visit } from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** Names of the variables on which `@skip` and `@include` of a document depend. */
export function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** The value of such a variable: the caller's, else its default. */
export function valueOfCondition(name: string, variables: Values, defaults: Values): unknown {
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return given === undefined ? defaults[name] : given;
}

/** Whether `@skip` or `@include` leaves an element out, for values that are known to be true or false. */
export function isSkipped(element: OperationElement, valueFor: (name: string) => unknown): boolean {
  const asks = (directive: 'skip' | 'include'): unknown => {
    const given = element.appliedDirectives.find(({ name }) => name === directive)?.arguments()['if'];
    return given instanceof Variable ? valueFor(given.name) : given;
  };
  return asks('skip') === true || asks('include') === false;
}
