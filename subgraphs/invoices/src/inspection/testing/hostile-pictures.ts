import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { heicPicture } from './heic-picture.ts';
import { photo } from './honest-files.ts';
import { archive, type HostileFile, page } from './hostile-file.ts';
import { writtenPdf } from './written-pdf.ts';

/** A chunk of a PNG. */
function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A segment of a JPEG. */
function segment(code: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** Puts bytes into a picture at a place of it. */
const into = (bytes: Buffer, at: number, more: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);

/** A PNG behind whose signature and head comes one more chunk. */
const withChunk = (png: Buffer, type: string, content: Buffer) => into(png, 33, chunk(type, content));

/** A PNG of one colour that says how large it is, and is, or isn't. */
function whitePng(side: number, rows: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.writeUInt8(1, 8);
  const points = deflateSync(Buffer.alloc(rows * (1 + Math.ceil(side / 8))), { level: 1 });
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', points),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The same JPEG, which says that it has 60,000 points on each side. */
function inflatedJpeg(jpeg: Buffer): Buffer {
  const bytes = Buffer.from(jpeg);
  const frame = bytes.indexOf(Buffer.from('ffc0', 'hex'));
  bytes.writeUInt16BE(60_000, frame + 5);
  bytes.writeUInt16BE(60_000, frame + 7);
  return bytes;
}

/** A JPEG whose first segment a browser would run as a program. */
function programmedJpeg(jpeg: Buffer): Buffer {
  const remark = Buffer.alloc(0x2f2a - 2, ' ');
  remark.write('JFIF\0*/=1;alert(document.cookie);/*', 0, 'latin1');
  return into(jpeg, 2, segment(0xe0, remark));
}

/** Pictures that must not come through. */
export async function hostilePictures(): Promise<readonly HostileFile[]> {
  const jpeg = await photo().jpeg().toBuffer();
  const large = await photo(400, 300).jpeg().toBuffer();
  const png = await photo().png().toBuffer();
  const heic = heicPicture();
  const notes = segment(0xe4, Buffer.alloc(65_000, 1));
  const flicker = Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]);
  return [
    {
      name: 'a JPEG with a page of the web in its notes',
      bytes: into(jpeg, 2, segment(0xfe, Buffer.from(page))),
      fault: 'DISGUISED',
    },
    {
      name: 'a JPEG with a page of the web behind it',
      bytes: Buffer.concat([jpeg, Buffer.from(page)]),
      fault: 'DISGUISED',
    },
    { name: 'a JPEG that a browser would run', bytes: programmedJpeg(jpeg), fault: 'DISGUISED' },
    { name: 'a JPEG with an archive behind it', bytes: Buffer.concat([jpeg, archive()]), fault: 'DISGUISED' },
    {
      name: 'a JPEG with an archive behind a second picture',
      bytes: Buffer.concat([jpeg, jpeg, archive()]),
      fault: 'DISGUISED',
    },
    {
      name: 'a JPEG with a PDF in its notes',
      bytes: into(jpeg, 2, segment(0xfe, writtenPdf({}))),
      fault: 'DISGUISED',
    },
    {
      name: 'a JPEG with a program behind it',
      bytes: Buffer.concat([jpeg, Buffer.from('MZ\x90\0\x03')]),
      fault: 'DISGUISED',
    },
    {
      name: 'a JPEG with a script of a server in its notes',
      bytes: into(jpeg, 2, segment(0xfe, Buffer.from('<?php system($_GET[0]);'))),
      fault: 'DISGUISED',
    },
    { name: 'a PNG with an archive behind it', bytes: Buffer.concat([png, archive()]), fault: 'DISGUISED' },
    { name: 'a PNG with a PDF behind it', bytes: Buffer.concat([png, writtenPdf({})]), fault: 'DISGUISED' },
    {
      name: 'a PNG with a page of the web in its notes',
      bytes: withChunk(png, 'tEXt', Buffer.from(`Comment\0${page}`)),
      fault: 'DISGUISED',
    },
    { name: 'a PNG with another picture behind it', bytes: Buffer.concat([png, jpeg]), fault: 'DISGUISED' },
    { name: 'a PNG that moves', bytes: withChunk(png, 'acTL', flicker), fault: 'ANIMATED' },
    { name: 'a PNG of 30,000 points by 30,000', bytes: whitePng(30_000, 30_000), fault: 'BLOATED' },
    {
      name: 'a PNG that says it has two thousand million points on a side',
      bytes: whitePng(0x7fffffff, 0),
      fault: 'BLOATED',
    },
    {
      name: 'a PNG with 5 MiB of notes',
      bytes: withChunk(png, 'zTXt', Buffer.alloc(5 * 1024 * 1024)),
      fault: 'BLOATED',
    },
    { name: 'a JPEG that says it has 60,000 points on a side', bytes: inflatedJpeg(jpeg), fault: 'BLOATED' },
    {
      name: 'a JPEG with 5 MiB of notes',
      bytes: into(jpeg, 2, Buffer.concat(Array(81).fill(notes))),
      fault: 'BLOATED',
    },
    {
      name: 'a HEIC that says it has 60,000 points on a side',
      bytes: heicPicture({ side: 60_000 }),
      fault: 'BLOATED',
    },
    {
      name: 'a PNG of which the second half is missing',
      bytes: png.subarray(0, png.length / 2),
      fault: 'DAMAGED',
    },
    { name: 'a PNG that has fewer rows than it says', bytes: whitePng(1000, 10), fault: 'DAMAGED' },
    {
      name: 'a JPEG of which the second half is missing',
      bytes: large.subarray(0, large.length / 2),
      fault: 'DAMAGED',
    },
    {
      name: 'a JPEG that is nothing but its first bytes',
      bytes: Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100', 'hex'), Buffer.alloc(200, 1)]),
      fault: 'DAMAGED',
    },
    {
      name: 'a HEIC of which the end is missing',
      bytes: heic.subarray(0, heic.length - 15),
      fault: 'DAMAGED',
    },
    {
      name: 'a HEIC that is nothing but its first bytes',
      bytes: Buffer.concat([heic.subarray(0, 24), Buffer.alloc(200, 1)]),
      fault: 'DAMAGED',
    },
    { name: 'a HEIC of a kind that nobody knows', bytes: heicPicture({ codec: 'exe1' }), fault: 'DAMAGED' },
  ];
}

/** Files of other kinds, whatever they are called. */
export async function otherKinds(): Promise<readonly HostileFile[]> {
  const files: Readonly<Record<string, Buffer>> = {
    'a page of the web': Buffer.from(page),
    'an archive': archive(),
    'a drawing that is a program': Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ),
    'a picture of few colours': await photo().gif().toBuffer(),
    'a picture of the web': await photo().webp().toBuffer(),
    'a picture of a printing house': await sharp(await photo().png().toBuffer())
      .tiff()
      .toBuffer(),
    'a program': Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
    'a script': Buffer.from('#!/bin/sh\nrm -rf ~\n'),
    'a text that only says that it is a PDF further on': Buffer.from(`${page}%PDF-1.7\n`),
    'a letter with a program of an office suite': Buffer.from(
      'd0cf11e0a1b11ae1000000000000000000000000',
      'hex',
    ),
  };
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes, fault: 'TYPE' }));
}
