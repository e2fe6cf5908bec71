import { describe, expect, it } from 'vitest'
import { flagName } from '../../src/cli/flag-name'
import { readArguments } from '../../src/cli/arguments'
import type { Options } from '../../src/cli/options'

const formats = ['pretty', 'json']

describe('readArguments', () => {
  it('has a default for everything', () => {
    expect(optionsOf([])).toEqual({
      paths: ['.'],
      filesFrom: undefined,
      changedOnly: undefined,
      outputs: [{ format: 'pretty' }],
      config: undefined,
      stdinFilename: '<stdin>',
      flags: {},
      quiet: false,
      redact: false,
      statistics: false,
      verbose: false,
      color: undefined,
      errorOnEmpty: true,
      showFiles: false,
      printConfig: undefined,
      cache: false,
      cacheLocation: undefined,
      concurrency: 'auto',
      timeLimit: undefined,
      shard: undefined,
      stream: false,
      stats: false,
    })
  })

  it.each([[[]], [['a.md', '-', 'b c/']], [['']]])(
    'reads the names %j alone as it does among options',
    names => {
      expect(optionsOf(names)).toEqual(optionsOf(['--', ...names]))
    },
  )

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
    ['--files-from list', { paths: [], filesFrom: 'list' }],
    ['--files-from - a.md', { paths: ['a.md'], filesFrom: '-' }],
    ['--changed-since main', { changedOnly: { since: 'main' } }],
    ['--staged', { changedOnly: 'staged' }],
    ['--baseline x', { flags: { baseline: 'x' } }],
    ['--no-baseline', { flags: { baseline: false } }],
    ['--redact --statistics --show-files', { redact: true, statistics: true, showFiles: true }],
    [
      '--lang nl-BE --stage closing --channel review --kind draft',
      { flags: { lang: 'nl', stage: 'closing', channel: 'review', kind: 'draft' } },
    ],
    ['--cache --cache-location x', { cache: true, cacheLocation: 'x' }],
    ['--concurrency 3 --time-limit 0.5', { concurrency: 3, timeLimit: 0.5 }],
    ['--stream', { stream: true }],
    ['--stats', { stats: true }],
    ['--shard 2/4', { shard: { index: 2, count: 4 } }],
    ['--fail-on never --max-warnings 0', { flags: { failOn: 'never', maxWarnings: 0 } }],
  ])('understands %s', (line, expected) => {
    expect(optionsOf(line.split(' '))).toMatchObject(expected)
  })

  it.each([
    ['--formt json', /unknown option '--formt'\n\(Did you mean --format\?\)/],
    ['-f jsn', /Expected pretty, json; did you mean “json”\?/],
    ['--kind drafft', /Expected draft, template, fragment; did you mean “draft”\?/],
    ['--lang xx', /Expected nl, en/],
    ['--fail-on warn', /did you mean “warning”\?/],
    ['--max-warnings many', /Expected a whole number/],
    ['--max-warnings -1', /Expected a whole number/],
    ['--concurrency 0', /Expected a number from 1 to 999, or auto/],
    ['--time-limit 0', /Expected a number of seconds/],
    ['--shard 5/4', /Expected a part and how many there are/],
    ['--shard 1', /Expected a part and how many there are/],
    ['--stream a.md', /--stream reads stdin/],
    ['--stream --stats', /--stats is for files/],
    ['--stream -f json', /--stream writes lines of JSON/],
    ['-f', /argument missing/],
    ['-f pretty -f json', /error: two reports would go to stdout/],
    ['--staged --changed-since main', /error: --staged and --changed-since exclude each other/],
    ['--staged -', /error: --staged asks git, which knows nothing of the text of -/],
    ['--changed-since main -', /error: --changed-since asks git/],
    ['--files-from - -', /error: - and --files-from - would both read stdin/],
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
        -f, --format <name>       pretty | json, or ./a-formatter.mjs, or a package;
                                  name=file writes to a file (default: pretty)
        -o, --output-file <file>  write the report to a file
        -c, --config <file>       use this configuration instead of the nearest
                                  .complaintlintrc.yml
        --no-config               use no configuration
        --files-from <file>       lint the files that this file lists, one a line or
                                  between NULs; - is stdin
        --changed-since <ref>     report only what touches lines changed since this
                                  branch left a git ref
        --staged                  the same for what is staged in git, as it is staged
        --baseline <file>         hide what was there before: what the file holds that
                                  complaintlint baseline makes
        --no-baseline             report also what a configured baseline holds
        --stdin-filename <path>   the name for the text read from - (default:
                                  "<stdin>")
        --lang <lang>             nl | en | that of a rule pack, where the reply does
                                  not say
        --stage <stage>           acknowledgement | reply | rejection | closing, or
                                  your own, where the reply does not say
        --channel <channel>       email | letter | review | social | chat, or your
                                  own, where the reply does not say
        --kind <kind>             draft | template | fragment, where the reply does
                                  not say
        --fail-on <severity>      exit with 1 at this severity: error | warning | info
                                  | never (default: error)
        --max-warnings <n>        exit with 1 at more warnings than this
        --quiet                   report errors only
        --redact                  leave the words of the replies out of every report
        --statistics              count the problems by rule, category and folder on
                                  stderr
        --cache                   keep the results, and lint only what is not known
                                  from an earlier run
        --cache-location <dir>    where to keep them (default:
                                  node_modules/.cache/complaintlint)
        --concurrency <n>         how many files to lint at once: a number | auto
                                  (default: "auto")
        --time-limit <seconds>    give a file up after this long (default in workers:
                                  60)
        --shard <i/n>             lint only part i of n; every file is in one of them
        --stats                   say on stderr where the time went, by stage and by
                                  rule
        --stream                  lint replies that come as lines of JSON on stdin; a
                                  line of JSON for each
        --max-size <MB>           report larger files and leave them out (default: 5)
        --verbose                 say what was left out and why, and where a crash
                                  came from
        --color                   colours, whatever the output is
        --no-color                no colours
        --no-error-on-empty       no error when there is no file to lint
        --show-files              print the files that would be linted, then stop
        --print-config <file>     print what applies to a file and where each value
                                  comes from, then stop
        -V, --version             print the version
        -h, --help                print this help

      Commands:
        init [folder]        set up a folder of replies: configuration, hook and workflow files
        baseline [paths...]  write down what is wrong today, so that only what comes after is reported
        rules                list the rules
        explain <rule>       explain a rule: why, what to write instead, examples
        test-rules [folder]  check the examples and traps of a rule pack, or of the built-in rules
        trace <rule> [file]  show why a rule does or does not report something; - is stdin

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
