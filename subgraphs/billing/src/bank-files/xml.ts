import { HouseError } from '@guichet/chassis/log/house-error.ts';
import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';

/** What is to be written: elements in their order, a text, or nothing at all for an element that is left out. */
export type XmlContent =
  | string
  | readonly XmlContent[]
  | { readonly [element: string]: XmlContent | undefined };

/** An element that was read: its text, or what stands in it. */
export type XmlElement = string | { readonly [name: string]: XmlElement | readonly XmlElement[] };

/** A file that nobody should go on reading: not well-formed, not UTF-8, or with a DOCTYPE. */
export class XmlRefused extends HouseError {}

/** Writes a document in UTF-8. A name that begins with `@` is an attribute, `#text` the text beside attributes. */
export function writeXml(content: XmlContent): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: false,
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(content)}`;
}

/**
 * Reads a document without its namespaces' prefixes. A bank's message has no DOCTYPE: one that has is not read, and with it no entity
 * of its own, no other file and no address.
 * @throws XmlRefused
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const text = decoded(bytes);
  if (/<!\s*(doctype|entity)/i.test(text)) throw new XmlRefused('The file declares a DOCTYPE');
  if (XMLValidator.validate(text) !== true) throw new XmlRefused('The file is not well-formed XML');
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    removeNSPrefix: true,
    ignoreDeclaration: true,
  });
  try {
    return parser.parse(text) as XmlElement;
  } catch {
    throw new XmlRefused('The file is no XML that can be read');
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new XmlRefused('The file is not UTF-8');
  }
}

/** All elements of a name within one, in their order. */
export function elements(within: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (within === undefined || typeof within === 'string' || !Object.hasOwn(within, name)) return [];
  const found = within[name];
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [found as XmlElement];
}

/** The first element at the end of a path. */
export function element(within: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => elements(found, name)[0], within);
}

/** Its text; null when it is absent or empty. */
export function textAt(within: XmlElement | undefined, ...path: readonly string[]): string | null {
  const found = element(within, ...path);
  const text = typeof found === 'string' ? found : element(found, '#text');
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
