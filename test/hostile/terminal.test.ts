/** No name, text, pattern or setting of others steers the terminal or the build server that shows what we print. */
import { describe, expect, test } from 'vitest'
import { run } from '../cli/fake'
import { makeTree } from '../tree'

const evil = '\u001b[31m\u009b2J\u202e\u0007'
const command = '::error::x'
const vso = '##vso[task.complete]'

const rule = `severity: error
source: [{title: "S\\e[31m ${vso}"}]
en:
  message: "m\\e[31m"
  why: "w\\e[31m ${vso}"
  advice: "a\\x9b2J"
  patterns: ["the zeppelin"]
  examples: [{bad: "\\e[31mThe [[zep\\e[31mpelin]] ${vso}", good: "\\u202eFine.\\a"}]
  traps: ["The zeppelin \\e[31m ${vso}"]
`

const files = {
  [`${command}\u001b[31m.md`]: 'bad',
  'a.md': `Dear Sam,\n\n${command} The ${evil} zeppelin is ${vso} ${evil}.\n\n${command}\n`,
  '.complaintlintrc.yml': `rulePacks: ["./pack"]\nplaceholders: [{open: "\\e[31m${vso}", close: "\\u202e"}]\n`,
  'pack/tone/zeppelin.yml': rule,
}

describe('what the command prints', () => {
  test.each([
    ['a report', ['--no-config', '.'], 1],
    ['an error', ['--no-config', `${command}${evil}`], 2],
    ['what is left out', ['--no-config', '--verbose', '.'], 1],
    ['the files', ['--no-config', '--show-files', '.'], 0],
    ['the configuration', ['--print-config', `${command}${evil}.md`], 0],
    ['the configuration as JSON', ['--print-config', `${command}${evil}.md`, '-f', 'json'], 0],
    ['the rules', ['rules'], 0],
    ['the rules as JSON', ['rules', '--json'], 0],
    ['a rule', ['explain', 'zeppelin'], 0],
    ['a rule that is not there', ['explain', `${command}${evil}`], 2],
    ['the tests of a pack', ['test-rules', '--no-config', 'pack'], 1],
    ['a trace', ['trace', 'zeppelin', 'a.md'], 0],
    ['a baseline', ['baseline', '--no-config', '-o', `${command}${evil}`, '.'], 0],
    ['statistics', ['--no-config', '--statistics', '.'], 1],
  ])('steers nothing: %s', async (_, args, code) => {
    const ran = await run(args, makeTree(files))
    const said = ran.stdout + ran.stderr
    expect(ran.code, said).toBe(code)
    expect(said).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|\p{Cs}/u)
    expect(said).not.toMatch(/^\s*::|##vso\[/m)
  })
})
