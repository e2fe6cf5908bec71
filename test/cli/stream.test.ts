import { describe, expect, it } from 'vitest'
import { makeTree } from '../tree'
import { run } from './fake'

/** The lines that a stream answers with. */
async function answers(input: string | Buffer, ...flags: string[]) {
  const cwd = makeTree({ '.complaintlintrc.yml': 'overrides: [{files: "old/**", rules: {no-bad: off}}]\n' })
  const { code, stdout, stderr } = await run(['--stream', ...flags], cwd, { stdin: input })
  const lines = stdout.split('\n').slice(0, -1)
  return { code, stderr, lines: lines.map(line => JSON.parse(line) as Record<string, unknown>) }
}

function line(path: string, text: string, about: object = {}): string {
  return JSON.stringify({ path, text, ...about }) + '\n'
}

describe('--stream', () => {
  it('answers each reply with its result, in their order', async () => {
    const { code, lines } = await answers(line('b.md', 'bad') + line('a.md', 'fine'))
    expect(lines).toMatchObject([
      { path: 'b.md', problems: [{ rule: 'no-bad' }] },
      { path: 'a.md', problems: [] },
    ])
    expect(code).toBe(1)
  })

  it('takes language, stage, channel and kind from the line, and the configuration from the path', async () => {
    const about = { lang: 'nl-BE', stage: 'closing', channel: 'chat', kind: 'template' }
    const { code, lines } = await answers(line('old/b.md', 'bad', about))
    expect(lines).toMatchObject([
      { language: 'nl', stage: 'closing', channel: 'chat', kind: 'template', problems: [] },
    ])
    expect(code).toBe(0)
  })

  it.each<[string, string | Buffer, object]>([
    [
      'is no JSON',
      'bad\n',
      { path: null, line: 1, error: expect.stringMatching(/^found no JSON/) as string },
    ],
    [
      'has no text',
      '{"path": "a.md"}\n',
      { path: 'a.md', line: 1, error: expect.stringMatching(/text/) as string },
    ],
    [
      'has a key too many',
      line('a.md', '', { lnag: 'nl' }),
      { path: 'a.md', error: expect.stringMatching(/lnag/) as string },
    ],
    [
      'is in a language that is not known',
      line('a.md', '', { lang: 'double dutch' }),
      { error: expect.stringMatching(/^lang/) as string },
    ],
    [
      'has a stage that is not known',
      line('a.md', '', { stage: 'close' }),
      {
        error: 'stage: found “close”, expected acknowledgement, reply, rejection, closing',
      },
    ],
    ['is not UTF-8', Buffer.from([0x22, 0xff, 0x0a]), { error: expect.stringMatching(/UTF-8/) as string }],
    ['crashes the linter', line('a.md', 'crash'), { error: expect.stringMatching(/^crashed/) as string }],
  ])('goes on after a line that %s', async (_, wrong, expected) => {
    const { code, lines } = await answers(
      Buffer.concat([Buffer.from(wrong), Buffer.from(line('b.md', 'fine'))]),
    )
    expect(lines).toMatchObject([expected, { path: 'b.md' }])
    expect(code).toBe(2)
  })

  it('reads a last line without its end, and passes over empty ones', async () => {
    const { lines } = await answers(`\n${line('a.md', 'fine')}\n${line('b.md', 'fine').trimEnd()}`)
    expect(lines.map(({ path }) => path)).toEqual(['a.md', 'b.md'])
  })

  it('reads lines that begin with a byte order mark', async () => {
    const { lines } = await answers(`\ufeff${line('a.md', 'fine')}\ufeff${line('b.md', 'fine')}`)
    expect(lines.map(({ path }) => path)).toEqual(['a.md', 'b.md'])
  })

  it.each([
    ['--fail-on never', 0],
    ['--fail-on never --max-warnings 1', 1],
    ['--fail-on never --max-warnings 2', 0],
    ['--fail-on info', 1],
  ])('ends under %s with %i', async (flags, expected) => {
    const input = line('a.md', 'poor') + line('b.md', 'poor')
    expect((await answers(input, ...flags.split(' '))).code).toBe(expected)
  })

  it('leaves words out under --redact and says errors only under --quiet', async () => {
    const { lines } = await answers(line('a.md', 'bad poor'), '--redact', '--quiet')
    expect(lines[0]?.['problems']).toMatchObject([{ rule: 'no-bad' }])
  })
})
