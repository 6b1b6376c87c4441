const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Width and height of a PNG, read from its header; nothing for other bytes. Discord sends them for pictures. */
export function imageSize(bytes: Buffer): { width: number; height: number } | undefined {
  const isPng = bytes.length >= 24 && bytes.subarray(0, 8).toString('hex') === PNG_SIGNATURE;
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
