import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../src/parse/front-matter'

function data(yaml: string): Record<string, unknown> {
  return { ...readFrontMatter(`---\n${yaml}\n---\n`, 0).data }
}

describe('front matter', () => {
  it.each([
    ['lang: nl', { lang: 'nl' }],
    ['lang:   nl-BE   # Vlaams', { lang: 'nl-BE' }],
    ['title: "a # b"', { title: 'a # b' }],
    ["'title': 'x'", { title: 'x' }],
    ['subject: Re: uw klacht', { subject: 'Re: uw klacht' }],
    ['subject: {{title}} {{name}}', { subject: '{{title}} {{name}}' }],
    ['a: true\nb: false', { a: true, b: false }],
    ['a:', { a: '' }],
    ['a: [x, "y", z]', { a: ['x', 'y', 'z'] }],
    ['a:\n  - x\n  - "y"', { a: ['x', 'y'] }],
    ['a:\n- x', { a: ['x'] }],
    ['a:\n  b: c\nd: e', { a: null, d: 'e' }],
    ['a: {b: c}', { a: null }],
    ['a: |\n  b\n\n  c', { a: null }],
    ['# remark\n\na: b', { a: 'b' }],
    ['__proto__: x\nconstructor: y', { ['__proto__']: 'x', constructor: 'y' }],
  ])('reads %j', (yaml, expected) => {
    const found = data(yaml)
    expect(Object.entries(found)).toEqual(Object.entries(expected))
  })

  it('has no prototype', () => {
    expect(Object.getPrototypeOf(readFrontMatter('---\na: b\n---', 0).data)).toBeNull()
  })

  it.each([
    ['---\nlang: nl\n---\nDag', 17],
    ['---\r\nlang: nl\r\n...\r\nDag', 20],
    ['\ufeff---\nlang: nl\n---\nDag', 18],
    ['---\n---\nDag', 8],
    ['---\nlang: nl\n---', 16],
  ])('ends where the reply begins: %j', (source, end) => {
    expect(readFrontMatter(source, source.startsWith('\ufeff') ? 1 : 0).end).toBe(end)
  })

  it.each(['Dag', '---\nDag Jan,\n\n---\nJan', '----\nlang: nl\n---', ' ---\na: b\n---', ''])(
    'is not in %j',
    source => {
      expect(readFrontMatter(source, 0)).toMatchObject({ end: 0, unclosed: undefined, broken: [] })
    },
  )

  it('knows where its values stand', () => {
    const source = '---\nlang:  nl # x\nstage:\n---\n'
    const { spans } = readFrontMatter(source, 0)
    const texts = [...spans.values()].map(({ start, end }) => source.slice(start, end))
    expect(texts).toEqual(['nl', 'stage'])
  })

  it('names lines that are no YAML', () => {
    const source = '---\nlang: nl\nzomaar wat\n---\nDag'
    const { broken, end, data: found } = readFrontMatter(source, 0)
    expect(broken.map(span => source.slice(span.start, span.end))).toEqual(['zomaar wat'])
    expect(source.slice(end)).toBe('Dag')
    expect(found['lang']).toBe('nl')
  })

  it.each([
    '---\nlang: nl\nstage: reply\n\nDag Jan,\n\nSorry.',
    '---\nlang: nl\nstage: reply\n\nDag Jan,\n\nSorry.\n\n---\nJan',
    '---\nlang: nl\nstage: reply',
  ])('without an end is what looks like it: %j', source => {
    const { unclosed, end, data: found, broken } = readFrontMatter(source, 0)
    expect(unclosed).toEqual({ start: 0, end: 3 })
    expect(source.slice(end).trimStart()).toBe(source.slice(27).trimStart())
    expect({ ...found }).toEqual({ lang: 'nl', stage: 'reply' })
    expect(broken).toEqual([])
  })
})
