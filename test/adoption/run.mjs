/**
 * `npm run adoption`: a team with 500 old templates takes the linter into use: the built program, real git, real hooks and
 * the real readers of each format. What a machine lacks is left out and said, save in CI.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { checkClients, checkReports, lintInEveryFormat } from './formats.mjs'
import { cloneOf, excuse, lefthook, lintStaged, preCommitFromClone, preCommitFromNpm } from './hooks.mjs'
import { namesAnyHow } from './names.mjs'
import { pipelines } from './pipelines.mjs'
import { preCommits, snapshot } from './pre-commit.mjs'
import { recipes } from './readme.mjs'
import { check, isInstalled, must, stepsPassed } from './shell.mjs'
import { writeTemplates } from './templates.mjs'
import { converse } from './terminal.mjs'

const project = path.resolve(import.meta.dirname, '..', '..')
const work = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'complaintlint-adoption-')))
const repository = path.join(work, 'templates of ours')
const around = { project, repository, folder: work, hasXmllint: isInstalled('xmllint', 'libxml2-utils') }
const configuration = path.join(repository, '.complaintlintrc.yml')

try {
  const before = await must(project, 'git', ['status', '--porcelain'])
  readmeIsShort()
  around.tarball = await pack()
  await makeRepository()
  await initialise()
  const faults = await adopt()
  const clones = await makeClones()
  await both(hooks(clones), faultIsFound(faults))
  check('the checkout is as it was', (await must(project, 'git', ['status', '--porcelain'])) === before)
  console.log(`\n${stepsPassed()} passed, 0 failed`)
} catch (error) {
  console.log(error.message)
  console.log(`\n${stepsPassed()} passed, 1 failed`)
  process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** Neither is left running when the other fails. */
async function both(...steps) {
  for (const { reason } of await Promise.allSettled(steps)) if (reason) throw reason
}

function readmeIsShort() {
  const long = recipes().filter(({ text }) => text.trimEnd().split('\n').length > 10)
  check(
    `the README has ${recipes().length} recipes, each of at most ten lines`,
    long.length === 0,
    long[0]?.text,
  )
}

async function pack() {
  const flags = ['--ignore-scripts', '--json', '--pack-destination', work]
  const [{ filename }] = JSON.parse(await must(project, 'npm', ['pack', ...flags]))
  return path.join(work, filename)
}

/** With the packages of clients/ installed, and ours beside them. */
async function makeRepository() {
  check('500 templates are generated', writeTemplates(repository) === 500)
  writeFileSync(path.join(repository, '.gitignore'), 'node_modules\n')
  cpSync(path.join(import.meta.dirname, 'clients'), repository, { recursive: true })
  await must(repository, 'npm', ['ci', '--ignore-scripts', '--legacy-peer-deps'])
  const flags = ['--no-save', '--ignore-scripts', '--legacy-peer-deps', '--offline']
  await must(repository, 'npm', ['install', ...flags, around.tarball])
  await must(repository, 'git', ['init', '--quiet', '--initial-branch', 'main'])
}

/** On a terminal, as a person does it. */
async function initialise() {
  if (!isInstalled('script', 'bsdutils')) return
  const first = await converse(repository, 'npx complaintlint init', ['', 'warning', 'pre-commit', 'github'])
  const written = readFileSync(configuration, 'utf8')
  check(
    'init asks four questions on a terminal and writes what was answered',
    first.code === 0 &&
      first.questions.length === 4 &&
      /^failOn: warning$/m.test(written) &&
      /stage: rejection/.test(written) &&
      ['.pre-commit-config.yaml', '.github/workflows/complaintlint.yml'].every(name =>
        first.shown.includes(name),
      ),
    first.shown,
  )
  const again = await converse(repository, 'npx complaintlint init', [])
  check(
    'init overwrites nothing without asking',
    again.code === 0 &&
      again.questions[0].includes('is there already') &&
      readFileSync(configuration, 'utf8') === written,
    again.shown,
  )
}

/** The number of faults that the baseline took up. */
async function adopt() {
  const before = await lintInEveryFormat(repository, work)
  const faults = JSON.parse(before.reports.json).results.flatMap(({ problems }) => problems).length
  check(`before the baseline there are ${faults} faults, exit code 1`, before.code === 1 && faults > 500)
  await checkReports('all old faults', before.reports, faults, around)

  const text = readFileSync(configuration, 'utf8')
  writeFileSync(configuration, text.replace('# baseline: ', 'baseline: '))
  await must(repository, 'npx', ['complaintlint', 'baseline'])
  const after = await lintInEveryFormat(repository, work)
  check('with the baseline the exit code is 0', after.code === 0 && after.stderr === '', after.stderr)
  await checkReports('with the baseline', after.reports, 0, around)
  await must(repository, 'git', ['add', '--all'])
  await must(repository, 'git', ['commit', '--quiet', '--message', 'Adopt complaintlint'])
  return faults
}

async function makeClones() {
  const names = ['lefthook', 'lint-staged', 'pre-commit 1', 'pre-commit 2', 'pre-commit 3']
  return Promise.all(names.map(name => cloneOf(repository, name)))
}

/** At most two at a time, since installing is what takes them long. */
async function hooks([one, two, three, four, five]) {
  const { tarball } = around
  const [programs, source] = await Promise.all([
    preCommits(mkdirOf('apt')),
    snapshot(project, path.join(work, 'complaintlint')),
  ])
  const [installed, current] = programs
  if (installed) await preCommitFromClone({ repository: three, source, ...installed })
  if (current) await preCommitFromClone({ repository: four, source, ...current })
  if (installed) await preCommitFromNpm({ repository: five, tarball, ...installed })
  await lefthook({ repository: one })
  await lintStaged({ repository: two })
}

function mkdirOf(name) {
  const folder = path.join(work, `${name} of ours`)
  mkdirSync(folder)
  return folder
}

async function faultIsFound(faults) {
  const faulty = path.join(repository, 'nl', 'antwoord', 'crème 3.md')
  const paragraphs = readFileSync(faulty, 'utf8').split('\n\n')
  writeFileSync(faulty, paragraphs.toSpliced(3, 0, excuse).join('\n\n'))
  const { code, stderr, reports } = await lintInEveryFormat(repository, work)
  check(`one fault beside ${faults} old ones: exit code 1`, code === 1 && stderr === '', stderr)
  await checkReports('one new fault', reports, 1, around)
  for (const [format, text] of Object.entries(reports))
    check(
      `${format}: it is that fault`,
      text.includes('busy-excuse') && /cr(è|%C3%A8|\\u00e8)me(%20| )3\.md/.test(text),
      text,
    )
  await checkClients(reports, around)
  await namesAnyHow(around)
  await pipelines(around)
}
