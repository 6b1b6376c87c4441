import { expect, test } from 'vitest';
import { decodeFeed } from '../../src/source/decode.ts';

const utf16 = (text: string, mark: number[]): Uint8Array => {
  const units = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), mark[0] === 0xfe ? units.swap16() : units]);
};

test.each([
  ['UTF-8', Buffer.from('Mélèze'), null, 'Mélèze'],
  ['UTF-8 with a mark', Buffer.from('\uFEFFMélèze'), 'text/xml; charset=windows-1252', 'Mélèze'],
  ['UTF-16LE with a mark', utf16('Mélèze', [0xff, 0xfe]), null, 'Mélèze'],
  ['UTF-16BE with a mark', utf16('Mélèze', [0xfe, 0xff]), null, 'Mélèze'],
  ['the HTTP charset', Buffer.from('Mélèze', 'latin1'), 'text/xml; charset="ISO-8859-1"', 'Mélèze'],
  [
    'the XML declaration',
    Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?>é', 'latin1'),
    'text/xml',
    '<?xml version="1.0" encoding="iso-8859-1"?>é',
  ],
  [
    'a declaration that cannot be true',
    Buffer.from('<?xml version="1.0" encoding="utf-16"?>é'),
    null,
    '<?xml version="1.0" encoding="utf-16"?>é',
  ],
  ['a charset that does not exist', Buffer.from('é'), 'text/xml; charset=utf-9', 'é'],
  ['nothing said, and no UTF-8', Buffer.from('Mélèze “B”'.replace(/[“”]/g, '"'), 'latin1'), null, 'Mélèze "B"'],
  ['windows-1252 signs declared as UTF-8', Buffer.from('don\u0092t'), 'text/xml; charset=utf-8', 'don’t'],
  ['characters that XML may not hold', Buffer.from('a\u0000b\u0008c\u000bd\u001fe\tf\ng'), null, 'abcde\tf\ng'],
  ['no bytes', new Uint8Array(), null, ''],
])('%s', (_what, bytes, contentType, text) => {
  expect(decodeFeed(bytes, contentType)).toBe(text);
});
