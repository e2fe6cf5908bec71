import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, type Given } from '../../src/parse'

function reply(source: string, given: Partial<Given> = {}) {
  return parse(source, { path: 'reply.md', ...given }).reply
}

const dutch = 'Wij hebben uw bericht gelezen en het spijt ons dat het pakket niet is aangekomen.'
const english = 'We have read your message and we are sorry that the parcel has not arrived with you.'

describe('settings', () => {
  it('come from the front matter before anything else', () => {
    const source = '---\nlang: nl-BE\nstage: rejection\nchannel: letter\nkind: fragment\n---\nSorry {naam}.'
    const given: Partial<Given> = { language: 'en', stage: 'closing', channel: 'chat', kind: 'draft' }
    expect(reply(source, given)).toMatchObject({
      language: 'nl',
      stage: 'rejection',
      channel: 'letter',
      kind: 'fragment',
    })
  })

  it('come from what is given where the front matter is silent', () => {
    const given: Partial<Given> = { language: 'en', stage: 'closing', channel: 'chat', kind: 'draft' }
    expect(reply(`---\ntitle: x\n---\n${dutch} {naam}`, given)).toMatchObject({
      language: 'en',
      stage: 'closing',
      channel: 'chat',
      kind: 'draft',
    })
  })

  it('have defaults', () => {
    expect(reply(dutch)).toMatchObject({ language: 'nl', stage: 'reply', channel: 'email', kind: 'draft' })
  })

  it.each([
    ['Dag {naam}', 'template'],
    ['Dag [vul de naam in]', 'template'],
    ['{% if x %}Dag{% endif %}', 'draft'],
    ['Dag Jan', 'draft'],
  ])('tell a template by its placeholders: %j', (source, kind) => {
    expect(reply(source).kind).toBe(kind)
  })

  it('may be of stages and channels of the user', () => {
    const source = '---\nstage: escalation\nchannel: sms\n---\nDag'
    expect(reply(source, { stages: ['escalation'], channels: { sms: 'chat' } })).toMatchObject({
      stage: 'escalation',
      channel: 'sms',
    })
  })
})

describe('findings', () => {
  it.each([
    ['---\nlang: dutch\n---\nDag', 'value', 'lang', 'dutch', ['nl', 'en']],
    [
      '---\nstage: sorry\n---\nDag',
      'value',
      'stage',
      'sorry',
      ['acknowledgement', 'reply', 'rejection', 'closing'],
    ],
    ['\ufeff---\r\nkind: [a]\r\n---\r\nDag', 'value', 'kind', '[a]', ['draft', 'template', 'fragment']],
    ['---\nlang: nl\nzomaar\n---\nDag', 'syntax', 'front matter', 'zomaar', ['key: value']],
    ['---\nlang: nl\n\nDag', 'unclosed', 'front matter', '---', ['---']],
    ['Dag <!-- weg\n\nJan', 'unclosed', 'comment', '<!--', ['-->']],
  ])('name what is wrong in %j', (source, fault, key, found, expected) => {
    const { findings } = parse(source, { path: 'reply.md' })
    expect(findings).toHaveLength(1)
    const [finding] = findings
    expect(finding).toMatchObject({ fault, key, expected })
    expect(finding && source.slice(finding.span.start, finding.span.end)).toBe(found)
  })

  it('leave a default in place of a wrong value', () => {
    expect(reply('---\nstage: sorry\nchannel: fax\n---\nDag', { channel: 'letter' })).toMatchObject({
      stage: 'reply',
      channel: 'letter',
    })
  })

  it('are none for keys that are not ours', () => {
    expect(parse('---\nsector: energy\nmissing: []\n---\nDag', { path: 'reply.md' }).findings).toEqual([])
  })
})

describe('language', () => {
  it.each([
    [dutch, 'nl'],
    [english, 'en'],
  ])('of %j is told by its words', (source, language) => {
    expect(reply(source).language).toBe(language)
  })

  it('of a text without words is the fallback', () => {
    expect(reply('12345', { languageFallback: 'nl' }).language).toBe('nl')
    expect(reply('12345').language).toBe('en')
  })

  it('of a paragraph is its own where that is clear', () => {
    const languages = reply(`${dutch}\n\n${dutch}\n\n${english}\n\nOK.`).blocks.map(block => block.language)
    expect(languages).toEqual(['nl', 'nl', 'en', 'nl'])
  })

  it('of a clear paragraph is its own, whatever is given', () => {
    const { language, blocks } = reply(`---\nlang: nl\n---\n${dutch}\n\n${english}\n\nThank you.`)
    expect(language).toBe('nl')
    expect(blocks.map(block => block.language)).toEqual(['nl', 'en', 'nl'])
  })
})

describe('a parsed reply', () => {
  it('has tokens and sentences', () => {
    const [block] = reply('Sorry {naam}. Echt!').blocks
    expect(block?.tokens.map(({ kind }) => kind)).toEqual([
      'word',
      'placeholder',
      'punctuation',
      'word',
      'punctuation',
    ])
    expect(block?.sentences).toHaveLength(2)
  })

  it('lists placeholders and comments of the text, not of the front matter', () => {
    const { reply: parsed, comments } = parse('---\nx: {{y}} # {# a #}\n---\nDag {naam} <!-- b -->', {
      path: 'reply.md',
    })
    expect(parsed.placeholders.map(({ text }) => text)).toEqual(['{naam}'])
    expect(comments.map(({ text }) => text)).toEqual(['b'])
  })

  it('gives its front matter as data', () => {
    expect(
      parse('---\nlang: nl\ncomplaintlint-disable: [a, b]\n---\n', { path: 'reply.md' }).frontMatter,
    ).toEqual({
      lang: 'nl',
      'complaintlint-disable': ['a', 'b'],
    })
  })

  it('knows where lines start', () => {
    expect(reply('a\nb\r\nc\rd\n').lineStarts).toEqual([0, 2, 5, 7, 9])
  })

  it('reads .txt without Markdown, comments all the same', () => {
    const { reply: parsed, comments } = parse('# Dag *Jan* <!-- b -->\n\n> Waar?\n', {
      path: 'map/Reply.TXT',
    })
    expect(parsed.blocks.map(({ zone, text }) => `${zone}: ${text}`)).toEqual([
      'body: # Dag *Jan*',
      'comment: b',
      'quote: Waar?',
    ])
    expect(comments).toHaveLength(1)
  })

  it('finds comments in lists, tables and paragraphs', () => {
    const source = '- a <!-- 1 --> b\n\n| <!-- 2 --> c |\n|---|\n\nd **e** <!-- 3 --> f'
    expect(parse(source, { path: 'reply.md' }).comments.map(({ text }) => text)).toEqual(['1', '2', '3'])
  })

  it('takes a comment to the linter for no prose', () => {
    const source =
      'Dag Jan\n\n<!-- complaintlint-disable-next-line x -- this is quoted from the customer -->\nDag'
    const { reply: parsed, comments } = parse(source, { path: 'reply.md' })
    expect(parsed.blocks.map(({ zone }) => zone)).not.toContain('comment')
    expect(comments).toHaveLength(1)
  })

  it('refuses a map under complaintlint-disable, and knows where values stand', () => {
    const { findings, frontMatterSpans } = parse('---\nlang: nl\ncomplaintlint-disable: {a: b}\n---\n', {
      path: 'a.md',
    })
    expect(findings).toMatchObject([{ fault: 'value', key: 'complaintlint-disable', found: '{a: b}' }])
    expect(frontMatterSpans.get('lang')).toEqual({ start: 10, end: 12 })
  })

  it('never throws and keeps its blocks in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('a.md', 'a.txt'),
        (source, path) => {
          const { blocks } = parse(source, { path }).reply
          const starts = blocks.map(block => block.toSource({ start: 0, end: 1 }).start)
          expect(starts).toEqual(starts.toSorted((a, b) => a - b))
          expect(blocks.every(({ text }) => text.trim() !== '')).toBe(true)
        },
      ),
    )
  })
})
