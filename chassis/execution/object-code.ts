import { getNullableType, isLeafType } from 'graphql';
import type { Make } from './compile-selection.ts';
import { plainTest } from './leaf.ts';
import { Info, type Site } from './site.ts';

/** A field, or the name under which the type's own name is wanted. */
export type Member = Site | string;

/** Makes objects member by member: what a few are made of need not be written first, which takes as long as a hundred of them. */
export function walkObject(typeName: string, members: readonly Member[]): Make {
  return (run, source, path) => {
    const made: Record<string, unknown> = {};
    for (const member of members)
      if (typeof member === 'string') made[member] = typeName;
      else {
        // Its place in the order, whenever it comes.
        made[member.key] = null;
        try {
          made[member.key] = member.complete(run, member.ask(run, source, path), made, path);
        } catch (error) {
          made[member.key] = member.fail(run, error, path);
        }
      }
    return made;
  };
}

/**
 * Writes the function that makes the objects of one selection and type. An object literal has one hidden class for good, and reads by
 * constant names and calls of constant functions are several times as fast as a walk over members; the rest of the room is closures.
 *
 * It is safe because of what goes into the text: indexes, the tests of `plainTest`, and names of the document and the schema as JSON
 * string literals. A GraphQL name has letters, digits and underscores only; JSON.stringify would contain any other.
 */
export function generateObject(typeName: string, members: readonly Member[]): Make {
  const sites = members.map((one) => (typeof one === 'string' ? null : one));
  const literal = members.map((one) =>
    typeof one === 'string'
      ? `${JSON.stringify(one)}: ${JSON.stringify(typeName)}`
      : `${JSON.stringify(one.key)}: null`,
  );
  const text = [
    ...sites.map((site, index) =>
      site ? `const s${index} = sites[${index}], f${index} = s${index}.resolver;` : '',
    ),
    'return (run, source, path) => {',
    "  const row = typeof source === 'object' && source !== null ? source : none;",
    `  const made = { ${literal.join(', ')} };`,
    '  let v;',
    ...sites.map((site, index) => (site ? fieldCode(site, index) : '')),
    '  return made;',
    '};',
    // Profiles show it by this name.
    `//# sourceURL=/chassis/execution/made/${typeName}`,
  ].join('\n');
  return new Function('sites', 'Info', 'none', text)(sites, Info, Object.freeze({}));
}

function fieldCode(site: Site, index: number): string {
  const own = JSON.stringify(site.field.name);
  const value = site.resolver
    ? `v = f${index}(source, s${index}.argumentsOf(run), run.context, new Info(s${index}, run, path));`
    : `v = row[${own}]; if (typeof v === 'function') v = s${index}.taken(run, v, row, path);`;
  const type = getNullableType(site.field.type);
  const plain = isLeafType(type) ? plainTest(type) : null;
  const taken = plain && `${plain} ? v : `;
  const missing = site.nullable ? 'v === undefined || v === null ? null : ' : '';
  const place = `made[${JSON.stringify(site.key)}]`;
  return [
    `  try { ${value} ${place} = ${taken ?? ''}${missing}s${index}.complete(run, v, made, path); }`,
    `  catch (error) { ${place} = s${index}.fail(run, error, path); }`,
  ].join('\n');
}
