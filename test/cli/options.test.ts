import { describe, expect, it } from 'vitest'
import { flagName, readArguments, type Options } from '../../src/cli/options'

const formats = ['pretty', 'json']

describe('readArguments', () => {
  it('has a default for everything', () => {
    expect(optionsOf([])).toEqual({
      paths: ['.'],
      outputs: [{ format: 'pretty' }],
      config: undefined,
      stdinFilename: '<stdin>',
      flags: {},
      quiet: false,
      verbose: false,
      color: undefined,
      errorOnEmpty: true,
      printConfig: undefined,
    })
  })

  it.each<[string, Partial<Options>]>([
    ['a.md b.md', { paths: ['a.md', 'b.md'] }],
    ['-- -odd.md', { paths: ['-odd.md'] }],
    ['- --stdin-filename x.md', { paths: ['-'], stdinFilename: 'x.md' }],
    ['-f json', { outputs: [{ format: 'json' }] }],
    ['-f json -o out.json', { outputs: [{ format: 'json', file: 'out.json' }] }],
    ['-f pretty -f json=a=b.json', { outputs: [{ format: 'pretty' }, { format: 'json', file: 'a=b.json' }] }],
    ['-c x.yml', { config: 'x.yml' }],
    ['--no-config', { config: false }],
    ['--color', { color: true }],
    ['--no-color', { color: false }],
    ['--quiet --verbose --no-error-on-empty', { quiet: true, verbose: true, errorOnEmpty: false }],
    ['--print-config a.md', { printConfig: 'a.md' }],
    [
      '--lang nl-BE --stage closing --channel review --kind draft',
      { flags: { lang: 'nl', stage: 'closing', channel: 'review', kind: 'draft' } },
    ],
    ['--fail-on never --max-warnings 0', { flags: { failOn: 'never', maxWarnings: 0 } }],
  ])('understands %s', (line, expected) => {
    expect(optionsOf(line.split(' '))).toMatchObject(expected)
  })

  it.each([
    ['--formt json', /unknown option '--formt'\n\(Did you mean --format\?\)/],
    ['-f jsn', /Expected pretty, json; did you mean “json”\?/],
    ['--stage replay', /Expected acknowledgement, reply, rejection, closing; did you mean “reply”\?/],
    ['--lang de', /Expected nl, en/],
    ['--fail-on warn', /did you mean “warning”\?/],
    ['--max-warnings many', /Expected a whole number/],
    ['--max-warnings -1', /Expected a whole number/],
    ['-f', /argument missing/],
    ['-f pretty -f json', /error: two reports would go to stdout/],
    ['-o x -f pretty -f json', /error: two reports would go to x/],
  ])('answers %s with exit code 2', (line, message) => {
    const read = readArguments(line.split(' '), formats)
    expect(read).toEqual({ code: 2, text: expect.stringMatching(message) as string })
  })

  it.each(['-h', '--help', '-V', '--version'])('answers %s with exit code 0', flag => {
    expect(readArguments([flag], formats)).toMatchObject({ code: 0 })
  })

  it('lists every option in the help', () => {
    const help = readArguments(['--help'], formats)
    expect('text' in help && help.text).toMatchInlineSnapshot(`
      "Usage: complaintlint [options] [paths...]

      Finds phrasing that hurts in replies to complaints, in Dutch and English, and
      says what to write instead.

      Arguments:
        paths                     files, folders and globs; - is stdin (default: the
                                  current folder)

      Options:
        -f, --format <name>       pretty | json; name=file writes to a file (default:
                                  pretty)
        -o, --output-file <file>  write the report to a file
        -c, --config <file>       use this configuration instead of the nearest
                                  .complaintlintrc.yml
        --no-config               use no configuration
        --stdin-filename <path>   the name for the text read from - (default:
                                  "<stdin>")
        --lang <lang>             nl | en, where the reply does not say
        --stage <stage>           acknowledgement | reply | rejection | closing, where
                                  the reply does not say
        --channel <channel>       email | letter | review | social | chat, where the
                                  reply does not say
        --kind <kind>             draft | template | fragment, where the reply does
                                  not say
        --fail-on <severity>      exit with 1 at this severity: error | warning | info
                                  | never (default: error)
        --max-warnings <n>        exit with 1 at more warnings than this
        --quiet                   report errors only
        --verbose                 say what was left out and why, and where a crash
                                  came from
        --color                   colours, whatever the output is
        --no-color                no colours
        --no-error-on-empty       no error when there is no file to lint
        --print-config <file>     print what applies to a file and where each value
                                  comes from, then stop
        -V, --version             print the version
        -h, --help                print this help

      Exit codes: 0 nothing to change, 1 problems found, 2 the linter could not do its work.
      "
    `)
  })
})

describe('flagName', () => {
  it.each([
    ['lang', '--lang'],
    ['maxWarnings', '--max-warnings'],
  ])('%s is set by %s', (key, flag) => {
    expect(flagName(key)).toBe(flag)
  })
})

function optionsOf(args: string[]): Options {
  const read = readArguments(args, formats)
  if ('options' in read) return read.options
  throw new Error(read.text)
}
