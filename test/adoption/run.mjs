/**
 * `npm run adoption`: a team with 500 old templates takes the linter into use; the built program, real git, real hooks.
 * The hooks of pre-commit are left out where it is not installed, save in CI.
 */
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'
import { problemsIn } from './formats.mjs'
import { excuse, lefthook, lintStaged, preCommitFromClone, preCommitFromNpm, snapshot } from './hooks.mjs'
import { check, isInstalled, must, run } from './shell.mjs'
import { writeTemplates } from './templates.mjs'

const project = path.resolve(import.meta.dirname, '..', '..')
const work = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'complaintlint-adoption-')))
const repository = path.join(work, 'templates of ours')
const faulty = path.join(repository, 'nl', 'antwoord', 'crème 3.md')

try {
  const tarball = pack()
  makeRepository(tarball)
  adopt()
  introduceFault()
  runAction(tarball)
  mendFault()
  lefthook(repository)
  lintStaged(repository)
  runPreCommit(tarball)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

function pack() {
  const [{ filename }] = JSON.parse(
    must(project, 'npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', work]),
  )
  return path.join(work, filename)
}

function makeRepository(tarball) {
  check('500 templates are generated', writeTemplates(repository) === 500)
  writeFileSync(path.join(repository, '.gitignore'), 'node_modules/\n')
  writeFileSync(path.join(repository, 'package.json'), '{ "private": true }\n')
  must(repository, 'npm', [
    'install',
    '--save-dev',
    '--ignore-scripts',
    tarball,
    'lefthook@2.2.2',
    'lint-staged@16.3.4',
  ])
  must(repository, 'git', ['init', '--quiet'])
}

function adopt() {
  must(repository, 'npx', ['complaintlint', 'init', '--yes'])
  configure('failOn: error', 'failOn: warning')
  const before = lint()
  const faults = problemsIn.json(before.stdout)
  check(
    `before the baseline there are ${faults} faults and the exit code is 1`,
    before.code === 1 && faults > 500,
  )

  configure('# baseline: ', 'baseline: ')
  must(repository, 'npx', ['complaintlint', 'baseline'])
  const after = lint()
  check(
    'with the baseline there are none and the exit code is 0',
    after.code === 0 && problemsIn.json(after.stdout) === 0,
    after.output,
  )
  must(repository, 'git', ['add', '--all'])
  must(repository, 'git', ['commit', '--quiet', '--message', 'Adopt complaintlint'])
}

function introduceFault() {
  const paragraphs = readFileSync(faulty, 'utf8').split('\n\n')
  writeFileSync(faulty, paragraphs.toSpliced(3, 0, excuse).join('\n\n'))
  for (const [format, count] of Object.entries(problemsIn)) {
    const { code, stdout, stderr } = lint(format)
    const isOnlyThat =
      count(stdout) === 1 &&
      stdout.includes('busy-excuse') &&
      /cr(è|%C3%A8|\\u00e8)me 3\.md|cr%C3%A8me%203\.md/.test(stdout)
    check(
      `${format}: exactly the new fault, exit code 1`,
      code === 1 && isOnlyThat && stderr === '',
      stdout + stderr,
    )
  }
}

/** The step of action.yml, as the runner runs it. */
function runAction(tarball) {
  const { runs } = parse(readFileSync(path.join(project, 'action.yml'), 'utf8'))
  const summary = path.join(work, 'summary.md')
  writeFileSync(summary, '')
  const ran = run(
    repository,
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', runs.steps.at(-1).run],
    {
      GITHUB_ACTION_PATH: project,
      GITHUB_STEP_SUMMARY: summary,
      INPUT_PACKAGE: tarball,
      INPUT_PATHS: 'nl/antwoord/crème 3.md\nen\n',
      INPUT_ARGS: '--max-warnings 0',
    },
  )
  const isAnnotated =
    problemsIn.github(ran.stdout) === 1 && problemsIn.markdown(readFileSync(summary, 'utf8')) === 1
  check(
    'action.yml: one annotation, one line in the summary, exit code 1',
    ran.code === 1 && isAnnotated,
    ran.output,
  )
}

function mendFault() {
  must(repository, 'git', ['checkout', '--quiet', '--', '.'])
}

function runPreCommit(tarball) {
  if (isInstalled('pre-commit')) {
    preCommitFromClone(repository, snapshot(project, path.join(work, 'complaintlint')))
    preCommitFromNpm(repository, tarball)
    return
  }
  const message = 'pre-commit is not installed (apt-get install pre-commit): its hooks were not run'
  if (process.env.CI) throw new Error(`✖ ${message}`)
  console.log(`- ${message}`)
}

function lint(format = 'json') {
  return run(repository, path.join(repository, 'node_modules', '.bin', 'complaintlint'), ['--format', format])
}

function configure(from, to) {
  const file = path.join(repository, '.complaintlintrc.yml')
  const text = readFileSync(file, 'utf8')
  check(`the configuration has “${from}”`, text.includes(from), text)
  writeFileSync(file, text.replace(from, to))
}
