import { XMLParser } from 'fast-xml-parser';

/** An element as it stands in the file, in order. */
type Node = Readonly<Record<string, unknown>>;

/** The elements of each level in the order of the schema, and of those the ones that have to be there. */
const shapes: Readonly<Record<string, { readonly order: string; readonly required: string }>> = {
  GrpHdr: {
    order: 'MsgId CreDtTm NbOfTxs CtrlSum InitgPty',
    required: 'MsgId CreDtTm NbOfTxs CtrlSum InitgPty',
  },
  PmtInf: {
    order: 'PmtInfId PmtMtd BtchBookg NbOfTxs CtrlSum PmtTpInf ReqdExctnDt Dbtr DbtrAcct DbtrAgt CdtTrfTxInf',
    required: 'PmtInfId PmtMtd ReqdExctnDt Dbtr DbtrAcct DbtrAgt CdtTrfTxInf',
  },
  CdtTrfTxInf: { order: 'PmtId Amt Cdtr CdtrAcct RmtInf', required: 'PmtId Amt Cdtr CdtrAcct' },
  PstlAdr: { order: 'StrtNm BldgNb PstCd TwnNm Ctry', required: 'TwnNm Ctry' },
  PmtId: { order: 'InstrId EndToEndId', required: 'EndToEndId' },
};

const referenceNames = ['MsgId', 'PmtInfId', 'InstrId', 'EndToEndId'];
const mostCharacters: Readonly<Record<string, number>> = {
  ...{ Nm: 140, StrtNm: 70, BldgNb: 16, PstCd: 16, TwnNm: 35, Ustrd: 140, Ref: 35 },
  ...{ MsgId: 35, PmtInfId: 35, InstrId: 35, EndToEndId: 35 },
};
const referenceLetters = /^[A-Za-z0-9 '()+,\-./:?]+$/;

/**
 * Holds a file against the Swiss Payment Standards as a bank does, from its bytes alone. Shares nothing with the writer, but its rules.
 * Answers every breach.
 */
export function checkOrder(bytes: Uint8Array, isBankDay: (day: string) => boolean): readonly string[] {
  const text = Buffer.from(bytes).toString('utf8');
  const breaches: string[] = [];
  if (bytes[0] === 0xef) breaches.push('byte order mark');
  if (/<!\[CDATA|<!DOCTYPE/.test(text)) breaches.push('CDATA or DOCTYPE');
  if (!text.includes('xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"')) breaches.push('namespace');
  const parser = new XMLParser({ preserveOrder: true, parseTagValue: false, ignoreDeclaration: true });
  const [root] = parser.parse(text) as Node[];
  const walked = walk(root ?? {}, breaches);
  const of = (name: string) => walked.filter((node) => node.name === name);
  const transfers = of('CdtTrfTxInf');
  const amounts = of('InstdAmt').map(({ text: amount }) => amount);
  for (const amount of amounts)
    if (!/^\d{1,10}\.\d{2}$/.test(amount) || Number(amount) < 0.01) breaches.push(`amount ${amount}`);
  const cents = (amount: string) => BigInt(amount.replace('.', ''));
  const [header] = of('GrpHdr');
  if (header?.child('NbOfTxs') !== String(transfers.length)) breaches.push('NbOfTxs of the file');
  if (cents(header?.child('CtrlSum') ?? '') !== amounts.reduce((sum, amount) => sum + cents(amount), 0n))
    breaches.push('CtrlSum of the file');
  if (transfers.length > 99_999) breaches.push('too many payments');
  for (const name of ['PmtInfId', 'InstrId', 'EndToEndId']) {
    const seen = of(name).map(({ text: id }) => id);
    if (new Set(seen).size !== seen.length) breaches.push(`${name} twice`);
  }
  for (const day of of('Dt')) if (!isBankDay(day.text)) breaches.push(`no working day: ${day.text}`);
  for (const [at, node] of of('CdtrAcct').entries()) {
    const iban = node.all;
    const isQr = /^(CH|LI)..3[01]\d{3}/.test(iban);
    const remittance = of('RmtInf')[at];
    const isQrr = /^QRR\d{27}$/.test(remittance?.all ?? '');
    if (isQr !== isQrr) breaches.push(`reference of ${iban}`);
    if (remittance && remittance.names.length !== 1) breaches.push('Ustrd beside Strd');
  }
  for (const node of of('DbtrAcct'))
    if (/^(CH|LI)..3[01]/.test(node.all)) breaches.push('QR-IBAN of the debtor');
  for (const node of of('Ctry')) if (!/^[A-Z]{2}$/.test(node.text)) breaches.push(`country ${node.text}`);
  if (/NOTPROVIDED|<SvcLvl|<LclInstrm|<AdrLine/.test(text)) breaches.push('an element of other payments');
  return breaches;
}

interface Walked {
  readonly name: string;
  readonly names: readonly string[];
  readonly text: string;
  /** Every text within, joined. */
  readonly all: string;
  child(name: string): string | undefined;
}

function walk(node: Node, breaches: string[]): readonly Walked[] {
  const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
  if (!name) return [];
  const inner = node[name] as Node[];
  const text = inner.map((child) => child['#text'] ?? '').join('');
  const names = inner.flatMap((child) => Object.keys(child).filter((key) => key !== '#text' && key !== ':@'));
  if (names.length === 0) checkText(name, text, breaches);
  const shape = shapes[name];
  if (shape) {
    const order = shape.order.split(' ');
    const places = names.map((child) => order.indexOf(child));
    if (places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0)))
      breaches.push(`order in ${name}`);
    for (const required of shape.required.split(' '))
      if (!names.includes(required)) breaches.push(`${required} is missing in ${name}`);
  }
  const below = inner.flatMap((child) => walk(child, breaches));
  const own = below.filter((child) => names.includes(child.name));
  return [
    {
      ...{ name, names, text },
      all: text + below.map((child) => child.text).join(''),
      child: (wanted) => own.find((child) => child.name === wanted)?.text,
    },
    ...below,
  ];
}

function checkText(name: string, text: string, breaches: string[]): void {
  if (text === '') breaches.push(`${name} is empty`);
  if (text.length > (mostCharacters[name] ?? 140)) breaches.push(`${name} is too long`);
  if (!/^[\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u20ac]*$/u.test(text)) breaches.push(`letters of ${name}`);
  if (!referenceNames.includes(name)) return;
  if (!referenceLetters.test(text) || /^[ /]|\/$|\/\//.test(text)) breaches.push(`letters of ${name}`);
}
