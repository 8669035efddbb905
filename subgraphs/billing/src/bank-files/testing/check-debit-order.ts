import { readXml, type XmlElement } from '../xml.ts';

const reference = /^(?![ /])(?!.*\/\/)[A-Za-z0-9 '()+,\-./:?]{1,35}(?<!\/)$/;
const text = /^[\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u20ac]+$/u;

/** The elements of a debit and of its group in the order of the schema. */
const orders = {
  PmtInf: `PmtInfId PmtMtd BtchBookg NbOfTxs CtrlSum PmtTpInf ReqdColltnDt Cdtr CdtrAcct CdtrAgt ChrgBr CdtrSchmeId DrctDbtTxInf`,
  PstlAdr: 'StrtNm BldgNb PstCd TwnNm Ctry',
  DrctDbtTxInf: 'PmtId InstdAmt DrctDbtTx DbtrAgt Dbtr DbtrAcct RmtInf',
};

/** Holds a file against the rules of the core scheme (EPC130-08) as a bank does, from its bytes alone. Answers every breach. */
export function checkDebitOrder(bytes: Uint8Array): readonly string[] {
  const written = Buffer.from(bytes).toString('utf8');
  const breaches: string[] = [];
  const hold = (isRight: boolean, what: string) => isRight || breaches.push(what);
  hold(bytes[0] !== 0xef && !/<!\[CDATA|<!DOCTYPE|<(\w+)><\/\1>|<\w+\/>/.test(written), 'form');
  hold(written.includes('xmlns="urn:iso:std:iso:20022:tech:xsd:pain.008.001.08"'), 'namespace');
  const at = (from: XmlElement, path: string): XmlElement | undefined => {
    const parts = path.split('/');
    return parts.reduce<XmlElement | undefined>((found, name) => {
      const inner = typeof found === 'object' ? found[name] : undefined;
      return Array.isArray(inner) ? inner[0] : (inner as XmlElement | undefined);
    }, from);
  };
  const own = (from: XmlElement, path: string) => {
    const found = at(from, path);
    return typeof found === 'string' ? found : '';
  };
  const root = at(readXml(bytes), 'Document/CstmrDrctDbtInitn') ?? '';
  const group = at(root, 'PmtInf') ?? '';
  const listed = typeof group === 'object' ? group['DrctDbtTxInf'] : undefined;
  const debits = (Array.isArray(listed) ? listed : [listed]) as XmlElement[];
  const names = (of: XmlElement) => Object.keys(typeof of === 'object' ? of : {}).join(' ');
  hold(names(group) === orders.PmtInf, 'order in PmtInf');
  hold(own(group, 'PmtMtd') === 'DD', 'PmtMtd');
  hold(own(group, 'PmtTpInf/SvcLvl/Cd') === 'SEPA', 'SvcLvl');
  hold(own(group, 'PmtTpInf/LclInstrm/Cd') === 'CORE', 'LclInstrm');
  hold(own(group, 'PmtTpInf/SeqTp') === 'RCUR', 'SeqTp');
  hold(/^\d{4}-\d\d-\d\d$/.test(own(group, 'ReqdColltnDt')), 'ReqdColltnDt');
  hold(own(group, 'CdtrSchmeId/Id/PrvtId/Othr/SchmeNm/Prtry') === 'SEPA', 'CdtrSchmeId');
  let sum = 0n;
  const ends = new Set<string>();
  for (const debit of debits) {
    const amount = own(debit, 'InstdAmt/#text');
    hold(names(debit) === orders.DrctDbtTxInf, 'order in DrctDbtTxInf');
    hold(/^\d{1,9}\.\d\d$/.test(amount) && amount !== '0.00', `amount ${amount}`);
    hold(own(debit, 'InstdAmt/@Ccy') === 'EUR', 'currency');
    sum += BigInt(amount.replace('.', '') || '0');
    ends.add(own(debit, 'PmtId/EndToEndId'));
    for (const path of ['PmtId/InstrId', 'PmtId/EndToEndId', 'DrctDbtTx/MndtRltdInf/MndtId'])
      hold(reference.test(own(debit, path)), path);
    hold(own(debit, 'DrctDbtTx/MndtRltdInf/DtOfSgntr') <= own(group, 'ReqdColltnDt'), 'DtOfSgntr');
    hold(text.test(own(debit, 'Dbtr/Nm')) && own(debit, 'Dbtr/Nm').length <= 70, 'Dbtr/Nm');
    const address = at(debit, 'Dbtr/PstlAdr') ?? '';
    const parts = names(address).split(' ');
    hold(
      orders.PstlAdr.split(' ')
        .filter((part) => parts.includes(part))
        .join(' ') === names(address),
      'PstlAdr',
    );
    hold(own(address, 'TwnNm').length <= 35 && text.test(own(address, 'TwnNm')), 'TwnNm');
    hold(/^[A-Z]{2}$/.test(own(address, 'Ctry')), 'Ctry');
    hold(text.test(own(debit, 'RmtInf/Ustrd')) && own(debit, 'RmtInf/Ustrd').length <= 140, 'Ustrd');
  }
  hold(ends.size === debits.length, 'EndToEndId twice');
  const total = `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`;
  for (const [name, of] of [
    ['GrpHdr', at(root, 'GrpHdr') ?? ''],
    ['PmtInf', group],
  ] as const) {
    hold(own(of, 'NbOfTxs') === String(debits.length), `NbOfTxs of ${name}`);
    hold(own(of, 'CtrlSum') === total, `CtrlSum of ${name}`);
    hold(reference.test(own(of, name === 'GrpHdr' ? 'MsgId' : 'PmtInfId')), `reference of ${name}`);
  }
  return breaches;
}
