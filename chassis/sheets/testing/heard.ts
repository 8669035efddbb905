import { getDocumentProxy } from 'unpdf';

/** An element of a page's outline, as a screen reader meets it. */
export interface Heard {
  readonly role: string;
  /** Everything that is read aloud in it. */
  readonly text: string;
  readonly children: readonly Heard[];
}

interface Node {
  readonly role?: string;
  readonly id?: string;
  /** What is read instead of a picture. */
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** The outline of each page of a PDF. */
export async function outlines(bytes: Uint8Array): Promise<readonly Heard[]> {
  // A copy: the reader takes what it is given.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: Heard[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = new Map<string, string>();
    let id = '';
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      else id = 'id' in item ? String(item.id) : '';
    }
    pages.push(heardIn((await page.getStructTree()) as Node, texts));
  }
  return pages;
}

function heardIn(node: Node, texts: ReadonlyMap<string, string>): Heard {
  const children = (node.children ?? []).map((child) => heardIn(child, texts));
  const inside = node.children
    ? children.map(({ text }) => text).join(' ')
    : (texts.get(node.id ?? '') ?? '');
  const said = node.alt ?? inside;
  return {
    role: node.role ?? '',
    text: said.replace(/\s+/g, ' ').trim(),
    // What of an element stands on another page is empty here.
    children: children.filter(({ role, text }) => role !== '' && text !== ''),
  };
}

/** The elements of a kind, on all pages, in the order in which they are heard. */
export function every(pages: readonly Heard[], role: string): readonly Heard[] {
  return pages.flatMap((element): readonly Heard[] => [
    ...(element.role === role ? [element] : []),
    ...every(element.children, role),
  ]);
}
