import { inflateRawSync } from 'node:zlib';
import { FileRefused, MOST_PARTS, MOST_UNPACKED } from './refusal';

type Part = { name: string; encrypted: boolean; method: number; packed: number; unpacked: number; offset: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Refuses a zip that is broken, encrypted or would unpack to more than a workbook can be. The sizes a zip declares
 * are not believed: each part is unpacked once with its declared size as the limit.
 */
export function checkZip(file: string, bytes: Uint8Array): void {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = readParts(file, data);
  if (parts.some((part) => part.encrypted)) throw new FileRefused(file, 'encrypted');
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  if (parts.length > MOST_PARTS || unpacked > MOST_UNPACKED) throw new FileRefused(file, 'zip-bomb');
  if (!parts.some((part) => part.name === 'xl/workbook.xml')) throw new FileRefused(file, 'renamed');
  for (const part of parts) unpackWithin(file, data, part);
}

function readParts(file: string, data: Buffer): Part[] {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > data.length || data.readUInt32LE(end) !== END) throw new FileRefused(file, 'corrupt');
  const count = data.readUInt16LE(end + 10);
  const parts: Part[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== ENTRY) throw new FileRefused(file, 'corrupt');
    const nameLength = data.readUInt16LE(at + 28);
    parts.push({
      name: data.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (data.readUInt16LE(at + 8) & 1) === 1,
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      unpacked: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return parts;
}

function unpackWithin(file: string, data: Buffer, part: Part): void {
  if (part.offset + 30 > data.length) throw new FileRefused(file, 'corrupt');
  const start = part.offset + 30 + data.readUInt16LE(part.offset + 26) + data.readUInt16LE(part.offset + 28);
  if (start + part.packed > data.length) throw new FileRefused(file, 'corrupt');
  if (part.method === 0 || part.packed === 0) return;
  try {
    inflateRawSync(data.subarray(start, start + part.packed), { maxOutputLength: Math.max(part.unpacked, 1) });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new FileRefused(file, tooLarge ? 'zip-bomb' : 'corrupt');
  }
}
