import { FileRefused, MOST_BYTES } from './refusal';

export type FileKind = 'xlsx' | 'csv';

const starts = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
const isZip = (bytes: Uint8Array) => starts(bytes, 0x50, 0x4b);
/** The container of both old Excel files and encrypted new ones. */
const isCompound = (bytes: Uint8Array) => starts(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const hasUtf16Mark = (bytes: Uint8Array) => starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);

/** What a file is, by its bytes and its name together; refused when the two disagree. */
export function kindOfBytes(file: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileRefused(file, 'empty');
  if (bytes.length > MOST_BYTES) throw new FileRefused(file, 'oversized');
  const named = /\.(xlsx|xlsm)$/i.test(file) ? 'xlsx' : /\.(csv|tsv|txt)$/i.test(file) ? 'csv' : null;
  if (isCompound(bytes)) throw new FileRefused(file, isEncrypted(bytes) ? 'encrypted' : 'old-excel');
  if (named === 'xlsx') {
    if (!isZip(bytes)) throw new FileRefused(file, 'renamed');
    return 'xlsx';
  }
  if (named === 'csv') {
    if (isZip(bytes) || isBinary(bytes)) throw new FileRefused(file, 'renamed');
    return 'csv';
  }
  throw new FileRefused(file, 'not-a-table');
}

/** An encrypted workbook keeps a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function isBinary(bytes: Uint8Array): boolean {
  if (hasUtf16Mark(bytes)) return false;
  return bytes.subarray(0, 8192).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
