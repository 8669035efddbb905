/** The explorer is a page of its own, beside this client: a link to it leaves, and the server answers. */
export const explorerPath = '/explorer';

/** Whether an address of our origin is the explorer's. */
export function isExplorer(address: string): boolean {
  return /^\/explorer(?:[?#]|$)/.test(address);
}
