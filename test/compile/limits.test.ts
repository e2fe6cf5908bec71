/** A pack of somebody else's cannot take minutes or all of the memory: it is refused, in words that say why. */
import { describe, expect, test } from 'vitest'
import { readPack, type PackFile } from '../../src/compile/rules'
import { compile } from '../../src/compile/tables'

function rule(patterns: readonly string[], unless: readonly string[] = ['kaas']): PackFile {
  const examples = [{ bad: 'x', good: 'y' }]
  const nl = { message: 'm', why: 'w', advice: 'a', patterns, unless: { sentence: unless }, examples }
  return {
    path: 'tone/ours.yml',
    text: JSON.stringify({ severity: 'info', source: [{ title: 'ours' }], nl }),
  }
}

function lexicon(classes: readonly (readonly [name: string, words: readonly string[]])[]): PackFile {
  const named = classes.map(([name, words]) => [name, { about: 'x', words }])
  return { path: 'lexicon/nl.yml', text: JSON.stringify({ classes: Object.fromEntries(named) as object }) }
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** `a`, `b`, … `ba`, `bb`, …, since a class has no digits in its name. */
function name(index: number): string {
  return index.toString().replace(/\d/g, digit => 'abcdefghij'[Number(digit)] ?? '')
}

/** Cpu seconds; the message, or that there is none. */
function tried(files: readonly PackFile[]): { said: string; seconds: number } {
  const start = process.cpuUsage()
  let said = 'fine'
  try {
    compile(readPack(files))
  } catch (error) {
    said = error instanceof Error ? error.message : String(error)
  }
  const { user, system } = process.cpuUsage(start)
  return { said, seconds: (user + system) / 1e6 }
}

const mostSeconds = 15
const orders = '{een & twee & drie & vier} '

describe('a pack', () => {
  test.each<[what: string, files: PackFile[], said: RegExp]>([
    ['many orders in a row', [rule([`kaas ${orders.repeat(100)}`])], /:\d+: this pattern takes \d+ steps/],
    [
      'orders within orders',
      [rule(['{a & b & {c & d & {e & f & {g & h & i}}}}'])],
      /:\d+: this pattern takes \d+ steps/,
    ],
    [
      'orders in an exception',
      [rule(['kaas'], [`kaas ${orders.repeat(100)}`])],
      /:\d+: this pattern takes \d+ steps/,
    ],
    ['a pattern of many gaps', [rule([`a ${'...20 '.repeat(5000)} b`])], /:\d+: a pattern has at most 4000/],
    ['a word without end', [rule([`~${'aan'.repeat(50_000)}bieden`])], /:\d+: a pattern has at most 4000/],
    ['brackets without end', [rule(['('.repeat(3000)])], /:\d+: nested deeper than 20/],
    ['look ahead within look ahead', [rule(['wij !(...20 !(...20 kaas))'])], /:\d+: “!” cannot stand/],
    [
      'classes that double',
      [
        lexicon([
          ...times(19, i => [name(i), [`<${name(i + 1)}> x`, `<${name(i + 1)}> y`]] as const),
          [name(19), ['kaas en brood']],
        ]),
        rule(['<a> [en] .. wel', '{<a> & wel} !<b>', '(<a> | <b> <c>) wel']),
      ],
      /^fine$/,
    ],
    [
      'classes that are others twice over',
      [
        lexicon([
          ...times(19, i => [name(i), [`<${name(i + 1)}>`, `[x] <${name(i + 1)}>`]] as const),
          [name(19), ['kaas en brood']],
        ]),
        rule(['<a> wel']),
      ],
      /^fine$/,
    ],
    [
      'classes within classes without end',
      [
        lexicon([...times(3000, i => [name(i), [`<${name(i + 1)}> x`]] as const), [name(3000), ['y']]]),
        rule(['<a> z']),
      ],
      /:\d+: in “<\w+> x”: the class <\w+> holds classes within classes, more than 20 deep/,
    ],
    [
      'classes within classes without end, the innermost first',
      [
        lexicon([['a', ['y']], ...times(3000, i => [name(i + 1), [`<${name(i)}> x`]] as const)]),
        rule([`<${name(3000)}> z`]),
      ],
      /:\d+: the class <\w+> holds classes within classes, more than 20 deep/,
    ],
    [
      'a class of so many words that no function takes them',
      [lexicon([['kazen', times(130_000, i => i.toString(36))]]), rule(['<kazen> wel'])],
      /^fine$/,
    ],
    ['many patterns', [rule(times(2000, i => `a${i.toString(36)} b${i.toString(36)}`))], /^fine$/],
    [
      'many exceptions of many patterns',
      [
        rule(
          times(1000, i => `a${i} b`),
          times(1000, i => `c${i} d`),
        ),
      ],
      /^fine$/,
    ],
    ['many faults', [rule(times(5000, i => `kaas <${name(i)}>`))], /\nand more$/],
    [
      'a large file',
      [rule(times(120_000, i => `woord${i}`))],
      /:1:1: found \d+ characters, expected at most/,
    ],
    [
      'many unknown keys',
      [{ path: 'tone/ours.yml', text: times(20_000, i => `k${i}: 1`).join('\n') }],
      /:\d+: found the unknown key “k0”/,
    ],
    [
      'many values of the wrong kind',
      [{ path: 'tone/ours.yml', text: `nl: {patterns: [${'1,'.repeat(50_000)}]}` }],
      /:\d+: found 1, expected a text/,
    ],
    [
      'lists within lists',
      [{ path: 'tone/ours.yml', text: `nl: ${'['.repeat(100_000)}` }],
      /nested too deep/,
    ],
    [
      'maps within maps',
      [{ path: 'tone/ours.yml', text: `nl: ${'{a: '.repeat(100_000)}` }],
      /nested too deep/,
    ],
  ])('of %s ends soon', (_, files, said) => {
    const found = tried(files)
    expect(found.said).toMatch(said)
    expect(found.said.length).toBeLessThan(10_000)
    expect(found.seconds).toBeLessThan(mostSeconds)
  })
})
