/** Where a ZIP says what is in it: at its end, before a comment of at most 65,535 bytes. */
const zipDirectory = { mark: Buffer.from('PK\x05\x06', 'latin1'), reach: 22 + 65_535 } as const;

/** A page or a program that a browser or a server would find, whatever is around it. */
const markup = /<(?:!doctype\s+html|html|script|iframe|\?php)[\s>]/i;

/** Within so many bytes a reader looks for the beginning of a PDF. */
const pdfReach = 1024;

/** Whether the bytes are a ZIP as well, or hold a page of the web. */
export function holdsForeignKind(bytes: Buffer): boolean {
  const end = bytes.subarray(Math.max(0, bytes.length - zipDirectory.reach));
  return end.includes(zipDirectory.mark) || markup.test(bytes.toString('latin1'));
}

/** Whether a reader of PDF would take the bytes of a picture for one. */
export function beginsAsPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, pdfReach).includes('%PDF-');
}

/** Whether nothing follows but what fills up. */
export function isFiller(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0 || byte === 9 || byte === 10 || byte === 13 || byte === 32);
}
