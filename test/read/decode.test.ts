import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read'

describe('decode', () => {
  it.each([
    ['plain text', Buffer.from('Beste Jan,'), 'Beste Jan,'],
    ['a BOM, which stays', Buffer.from('\ufeffBeste Jan,'), '\ufeffBeste Jan,'],
    ['an empty file', Buffer.alloc(0), ''],
    ['CRLF, which stays', Buffer.from('a\r\nb'), 'a\r\nb'],
    ['a NUL past the first 8 kB', Buffer.from('a'.repeat(8192) + '\0'), 'a'.repeat(8192) + '\0'],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text })
  })

  it.each([
    ['UTF-16 little endian', Buffer.from('\ufeffBeste', 'utf16le'), 'is UTF-16, not UTF-8; save it as UTF-8'],
    ['UTF-16 big endian', Buffer.from([0xfe, 0xff, 0, 0x42]), 'is UTF-16, not UTF-8; save it as UTF-8'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x42, 0, 0, 0]), 'is UTF-32, not UTF-8; save it as UTF-8'],
    ['a NUL', Buffer.from('PNG\0'), 'is a binary file (byte 3 is NUL), not text'],
    [
      'Latin-1',
      Buffer.from('Beste\ncliënt', 'latin1'),
      'is not valid UTF-8 at byte 9 (0xeb, line 2); save it as UTF-8',
    ],
    [
      'an overlong form',
      Buffer.from([0x61, 0xc0, 0xaf]),
      'is not valid UTF-8 at byte 1 (0xc0, line 1); save it as UTF-8',
    ],
    [
      'an encoded surrogate',
      Buffer.from([0xed, 0xa0, 0x80]),
      'is not valid UTF-8 at byte 0 (0xed, line 1); save it as UTF-8',
    ],
    [
      'a sequence that is cut off',
      Buffer.from([0x61, 0xe2, 0x82]),
      'is not valid UTF-8 at byte 1 (0xe2, line 1); save it as UTF-8',
    ],
  ])('refuses %s', (_, bytes, error) => {
    expect(decode(bytes)).toEqual({ error })
  })

  it('gives back every text that was encoded, or calls it binary', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const decoded = decode(Buffer.from(text))
        return 'text' in decoded ? decoded.text === text : text.includes('\0')
      }),
    )
  })

  it('names the first byte that is no UTF-8, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)])
        const decoded = decode(bytes)
        fc.pre(!bytes.includes(0) && bytes[0] !== 0xff)
        return 'error' in decoded && decoded.error.includes(`at byte ${Buffer.byteLength(before)} (0xff`)
      }),
    )
  })
})
