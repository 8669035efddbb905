/** One HEVC picture of 64 × 64 points, as an encoder wrote it: its three parameter sets, and its one slice. */
const hevc = {
  vps: '40010c01ffff0408000003009fa800000300001eba0240',
  sps: '4201010408000003009fa800000300001ea020810596ea4932b9a02000000300200000030021',
  pps: '4401c1718112',
  slice: '2801af0b60fa685f8e203b0943284358ca1ea184bd520c',
} as const;

const bytesOf = (hex: string) => Buffer.from(hex, 'hex');

function number(value: number, size: 1 | 2 | 4): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
}

function box(type: string, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([number(body.length + 8, 4), Buffer.from(type, 'latin1'), body]);
}

/** A box with a version, and flags that are none. */
const fullBox = (type: string, version: number, ...content: readonly Buffer[]) =>
  box(type, number(version * 0x1000000, 4), ...content);

/** How a decoder is set up (ISO/IEC 14496-15, 8.3.3): what the sequence says of its profile, and the parameter sets. */
function decoderConfiguration(): Buffer {
  const sets = (['vps', 'sps', 'pps'] as const).map((name) => {
    const set = bytesOf(hevc[name]);
    return Buffer.concat([number((set.readUInt8(0) >> 1) & 63, 1), number(1, 2), number(set.length, 2), set]);
  });
  const profile = bytesOf('04080000000000000000001e');
  return box(
    'hvcC',
    number(1, 1),
    profile,
    bytesOf('f000fcfdf8f80000'),
    bytesOf('0f'),
    number(3, 1),
    ...sets,
  );
}

/** What a picture says of itself. */
interface HeicPicture {
  /** Points that it claims to have on each side; it has 64. */
  readonly side?: number;
  /** How its bytes are kept: `hvc1` for HEVC. */
  readonly codec?: string;
}

/** A picture as a telephone keeps it (ISO/IEC 23008-12): the boxes around one HEVC picture. */
export function heicPicture({ side = 64, codec = 'hvc1' }: HeicPicture = {}): Buffer {
  const slice = bytesOf(hevc.slice);
  const data = Buffer.concat([number(slice.length, 4), slice]);
  const start = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'));
  const meta = (offset: number) =>
    fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, number(0, 4), Buffer.from('pict', 'latin1'), Buffer.alloc(13)),
      fullBox('pitm', 0, number(1, 2)),
      fullBox(
        'iloc',
        0,
        bytesOf('4400'),
        number(1, 2),
        number(1, 2),
        number(0, 2),
        number(1, 2),
        number(offset, 4),
        number(data.length, 4),
      ),
      fullBox(
        'iinf',
        0,
        number(1, 2),
        fullBox('infe', 2, number(1, 2), number(0, 2), Buffer.from(`${codec}\0`, 'latin1')),
      ),
      box(
        'iprp',
        box('ipco', decoderConfiguration(), fullBox('ispe', 0, number(side, 4), number(side, 4))),
        fullBox('ipma', 0, number(1, 4), number(1, 2), number(2, 1), bytesOf('8102')),
      ),
    );
  const offset = start.length + meta(0).length + 8;
  return Buffer.concat([start, meta(offset), box('mdat', data)]);
}
