/** cli: does what a rule author asks for: list, explain, test and trace rules. */
import path from 'node:path'
import { openConfiguration, type NamedRules } from '../config'
import { checkRules } from '../compile/check'
import { describeRules, type DescribedRule } from '../lint/rules'
import { codeRules, tables } from '../generated/rules'
import type { Rules } from '../judge'
import { loadRules } from '../load'
import { readyRules } from '../load/ready'
import { traceRule } from '../match/trace'
import { parse } from '../parse'
import { readStream, readText, shownPath } from '../read'
import { didYouMean } from '../read/nearest'
import { explainRule } from '../report/rule-page'
import { listRules } from '../report/rule-list'
import { reportCases } from '../report/rule-cases'
import { showTrace } from '../report/trace'
import { harmlessJson } from '../report/visible'
import { colorLevel } from './color'
import type { CommandCall, RuleOptions } from './commands'
import type { ExitCode } from './main'
import { say, writeTo, type Surroundings } from './output'

/** A mistake of the user's: its message is all there is to say. */
class Mistake extends Error {}

export async function perform(call: AuthorCall, around: Surroundings): Promise<ExitCode> {
  try {
    return await does[call.command](call as never, around)
  } catch (error) {
    await say(around, error instanceof Error ? error.message : String(error))
    return 2
  }
}

type AuthorCall = Exclude<CommandCall, { command: 'init' | 'baseline' }>
type Call<Name extends AuthorCall['command']> = Extract<AuthorCall, { command: Name }>

const does: {
  [Name in AuthorCall['command']]: (call: Call<Name>, around: Surroundings) => Promise<ExitCode>
} = {
  rules: async ({ options }, around) => {
    const rules = await rulesFor(options, around)
    const listed = described(rules, around).filter(
      ({ languages }) => !options.lang || languages.includes(options.lang),
    )
    await writeTo(around.stdout, options.json ? `${harmlessJson(listed, 2)}\n` : listRules(listed))
    return 0
  },

  explain: async ({ rule, options }, around) => {
    const rules = await rulesFor(options, around)
    const found = ruleNamed(rule, described(rules, around))
    await writeTo(around.stdout, explainRule(found, languageFor(options, around), appearance(around)))
    return 0
  },

  'test-rules': async ({ folder, options }, around) => {
    const { pack, rules } = loadRules(await withFolder(folder, options, around))
    const below = folder === undefined ? undefined : path.resolve(around.cwd(), folder)
    const results = checkRules(pack, rules, below)
    await writeTo(around.stdout, reportCases(results, appearance(around)))
    return results.some(({ failure }) => failure !== undefined) ? 1 : 0
  },

  trace: async ({ rule, file, options }, around) => {
    const rules = await rulesFor(options, around)
    const { tables } = rules
    const ids = tables.rules.map(({ id }) => id)
    const number = ids.indexOf(rule)
    if (number < 0) throw new Mistake(notTraceable(rule, ids, rules))
    const text = await textOf(file, around)
    const { reply } = parse(text, {
      path: file,
      ...(options.lang !== undefined && { language: options.lang }),
    })
    await writeTo(around.stdout, showTrace(rule, traceRule(number, reply, tables), appearance(around)))
    return 0
  },
}

/** The folder of a pack is named as seen from here. */
function described(rules: Rules, { cwd }: Surroundings): DescribedRule[] {
  return describeRules(rules).map(rule =>
    rule.origin !== undefined && path.isAbsolute(rule.origin)
      ? { ...rule, origin: shownPath(rule.origin, cwd()) }
      : rule,
  )
}

const ours: Rules = { tables, code: codeRules }

/** The rules that hold in the working folder; only packs and plugins have to be compiled. */
async function rulesFor(options: RuleOptions, around: Surroundings): Promise<Rules> {
  const named = await namedIn(around.cwd(), options)
  return named ? readyRules(named, undefined).rules : ours
}

/** Everything is compiled anew, so that what is tested are the files as they stand. */
async function withFolder(
  folder: string | undefined,
  options: RuleOptions,
  around: Surroundings,
): Promise<NamedRules> {
  const cwd = around.cwd()
  const named = (await namedIn(cwd, options)) ?? { base: cwd, rulePacks: [], plugins: [] }
  if (folder === undefined) return named
  // the configuration may name the folder too
  return { ...named, rulePacks: [...new Set([...named.rulePacks, path.resolve(cwd, folder)])] }
}

async function namedIn(cwd: string, { config }: RuleOptions): Promise<NamedRules | undefined> {
  const rulesWith = (named: NamedRules): Promise<DescribedRule[]> =>
    Promise.resolve(describeRules(readyRules(named, undefined).rules))
  const configuration = openConfiguration({ cwd, config, flags: {}, rules: describeRules(ours), rulesWith })
  const { named } = await configuration.in(cwd)
  return named
}

function ruleNamed(id: string, rules: readonly DescribedRule[]): DescribedRule {
  const found = rules.find(rule => rule.id === id)
  if (found) return found
  throw new Mistake(
    `there is no rule “${id}”${didYouMean(
      id,
      rules.map(rule => rule.id),
    )}`,
  )
}

function notTraceable(id: string, ids: readonly string[], { code }: Rules): string {
  if (code.some(rule => rule.id === id)) return `“${id}” is written in code; it has no patterns to trace`
  return `there is no rule or move “${id}”${didYouMean(id, ids)}`
}

async function textOf(file: string, around: Surroundings): Promise<string> {
  const read = file === '-' ? await readStream(around.stdin) : readText(path.resolve(around.cwd(), file))
  if ('error' in read) throw new Mistake(`${file}: ${read.error}`)
  return read.text
}

/** The chosen language, else that of the terminal where it is Dutch, else English. */
function languageFor({ lang }: RuleOptions, { env }: Surroundings): string {
  return lang ?? ((env['LC_ALL'] ?? env['LANG'])?.startsWith('nl') ? 'nl' : 'en')
}

function appearance({ stdout, env }: Surroundings) {
  const isTerminal = stdout.isTTY === true
  return { colorLevel: colorLevel({ flag: undefined, env, isTerminal }), width: stdout.columns ?? 80 }
}
