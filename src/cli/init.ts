/** cli: sets the linter up in a folder: asks little, writes what was asked for, overwrites nothing unasked. */
import fs from 'node:fs'
import path from 'node:path'
import type { FailOn } from '../config'
import {
  configurationFor,
  hooks,
  integrations,
  lookAt,
  meaningsOf,
  pipelines,
  summaryOf,
  type Choices,
  type Hook,
  type Look,
  type Pipeline,
} from '../init'
import { repositoryRoot, shownPath } from '../read'
import { severities } from '../vocabulary'
import type { InitOptions } from './commands'
import type { ExitCode } from './main'
import { say, writeFile, type Surroundings } from './output'
import { isTerminal, noQuestions, questionsOn, type Questions } from './questions'

/** What to write; `choices` is undefined where the configuration stays as it is. */
interface Plan {
  choices: Choices | undefined
  hook: Hook | 'none'
  ci: Pipeline | 'none'
}

export async function initialise(
  { folder, options }: { folder: string; options: InitOptions },
  around: Surroundings,
): Promise<ExitCode> {
  const asks = options.yes !== true && isTerminal(around)
  const questions = asks ? questionsOn(around) : noQuestions
  try {
    await initialiseFolder(path.resolve(around.cwd(), folder), options, questions, around)
    return 0
  } catch (error) {
    await say(around, `complaintlint init: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  } finally {
    await questions.end()
  }
}

async function initialiseFolder(
  folder: string,
  options: InitOptions,
  questions: Questions,
  around: Surroundings,
): Promise<void> {
  if (!fs.existsSync(folder)) throw new Error(`${shownPath(folder, around.cwd())} does not exist`)
  const look = await lookAt(folder)
  await say(around, `Seen: ${summaryOf(look)}.`)
  const file = configurationIn(folder)
  const old = fs.existsSync(file) ? shownPath(file, around.cwd()) : undefined
  const plan = await makePlan(look, old, options, questions)

  if (plan.choices) await write(file, configurationFor(look, plan.choices), around)
  const root = repositoryRoot(folder) ?? folder
  for (const name of [plan.hook, plan.ci]) if (name !== 'none') await integrate(name, root, around)
  await say(around, 'Too many old faults at once? See `baseline` in the configuration.')
}

/** The one that is there, else the one to write. */
function configurationIn(folder: string): string {
  const names = ['.complaintlintrc.yml', '.complaintlintrc.yaml'].map(name => path.join(folder, name))
  return names.find(file => fs.existsSync(file)) ?? path.join(folder, '.complaintlintrc.yml')
}

/** At most four questions; `old` is the configuration that is there. */
async function makePlan(
  look: Look,
  old: string | undefined,
  options: InitOptions,
  questions: Questions,
): Promise<Plan> {
  const choices = await chooseConfiguration(look, old, questions)
  const hook =
    options.hook ??
    (await questions.choose<Plan['hook']>('Lint before each commit with', ['none', ...hooks], 'none'))
  const ci =
    options.ci ??
    (await questions.choose<Plan['ci']>('Lint in the pipeline of', ['none', ...pipelines], 'none'))
  return { choices, hook, ci }
}

async function chooseConfiguration(
  look: Look,
  old: string | undefined,
  questions: Questions,
): Promise<Choices | undefined> {
  if (old !== undefined && !(await questions.confirm(`${old} is there already. Write it anew?`, false)))
    return undefined
  const meanings = meaningsOf(look)
  const isClear = old !== undefined || meanings.length === 0
  const usesFolders =
    isClear || (await questions.confirm(`Go by the names of the folders (${meanings.join('; ')})?`, true))
  const failOn = await questions.choose<FailOn>(
    'The mildest severity at which a commit or build fails',
    [...severities, 'never'],
    'error',
  )
  return { usesFolders, failOn }
}

/** A file that is there already stays as it is; what to add to it is shown. */
async function integrate(name: Hook | Pipeline, root: string, around: Surroundings): Promise<void> {
  const { file, text, next } = integrations[name]
  const target = path.join(root, file)
  if (fs.existsSync(target))
    await say(around, `${shownPath(target, around.cwd())} is there already; add this to it:\n\n${text}`)
  else await write(target, text, around)
  if (next !== undefined) await say(around, `Next: ${next}`)
}

async function write(file: string, text: string, around: Surroundings): Promise<void> {
  writeFile(file, text)
  await say(around, `Written: ${shownPath(file, around.cwd())}`)
}
