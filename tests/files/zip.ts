import { deflateRawSync } from 'node:zlib';

export type Part = {
  name: string;
  data: Buffer /** What the zip says it unpacks to, where that is a lie. */;
  declared?: number;
};

/** A zip written by hand, so that it can lie. */
export function zip(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declared = data.length } of parts) {
    const packed = deflateRawSync(data, { level: 1 });
    const head = header(name, packed.length, declared);
    local.push(Buffer.concat([signed(0x04034b50), head, Buffer.from(name), packed]));
    const entry = Buffer.concat([signed(0x02014b50), two(20), head, Buffer.alloc(10), four(offset), Buffer.from(name)]);
    central.push(entry);
    offset += 30 + name.length + packed.length;
  }
  const size = central.reduce((sum, entry) => sum + entry.length, 0);
  const counts = [two(0), two(0), two(parts.length), two(parts.length), four(size), four(offset), two(0)];
  return Buffer.concat([...local, ...central, signed(0x06054b50), ...counts]);
}

/** Version, flags, method, time, day, checksum, sizes and lengths, as both headers have them. */
const header = (name: string, packed: number, declared: number): Buffer =>
  Buffer.concat([two(20), two(0), two(8), four(0), four(0), four(packed), four(declared), two(name.length), two(0)]);

const two = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const four = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const signed = four;
