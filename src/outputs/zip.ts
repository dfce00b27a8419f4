import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface ZippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files of a zip have no day of their own: the first that the format can tell, so that the same files give the same archive. */
const DAY = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x800;

/** A zip archive of files, in pieces to be written one after the other (APPNOTE.TXT 6.3.3, without ZIP64: below 4 GB and 65,535 files). */
export function* zipOf(files: Iterable<ZippedFile>): Generator<Buffer> {
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, { level: 6 });
    const facts = factsOf(bytes, packed, name);
    const local = Buffer.concat([signature(0x04034b50), facts, name]);
    entries.push(directoryEntry(facts, name, offset));
    yield local;
    yield packed;
    offset += local.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  yield directory;
  yield endOf(entries.length, directory.length, offset);
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** What the local header and the directory both say: version, flags, method, day, sums and sizes, lengths of names. */
function factsOf(bytes: Uint8Array, packed: Buffer, name: Buffer): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(FLAGS, 2);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt16LE(DAY, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function directoryEntry(facts: Buffer, name: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), facts, rest, name]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
