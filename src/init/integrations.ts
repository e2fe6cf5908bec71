/** init: the files that make a hook or a pipeline run the linter. */
import { version } from '../version'

export const hooks = ['pre-commit', 'lefthook', 'lint-staged'] as const
export const pipelines = ['github', 'gitlab'] as const

export type Hook = (typeof hooks)[number]
export type Pipeline = (typeof pipelines)[number]

/** A file from the root of the repository on, and what is left to the user, if anything. */
export interface Integration {
  file: string
  text: string
  next?: string
}

const replies = '*.{md,markdown,txt}'
const npmPackage = `complaintlint@${version}`

export const integrations: Readonly<Record<Hook | Pipeline, Integration>> = {
  'pre-commit': {
    file: '.pre-commit-config.yaml',
    text: `repos:
  - repo: local
    hooks:
      - id: complaintlint
        name: complaintlint
        language: node
        additional_dependencies: ['${npmPackage}']
        entry: complaintlint --no-error-on-empty
        types: [text]
        files: \\.(md|markdown|txt)$
        require_serial: true
`,
    next: 'pre-commit install',
  },
  lefthook: {
    file: 'lefthook.yml',
    text: `pre-commit:
  commands:
    complaintlint:
      glob: '${replies}'
      run: npx complaintlint --no-error-on-empty -- {staged_files}
`,
    next: `npm install --save-dev ${npmPackage} lefthook && npx lefthook install`,
  },
  'lint-staged': {
    file: 'lint-staged.config.mjs',
    text: `export default { '${replies}': 'complaintlint --no-error-on-empty --' }
`,
    next: `npm install --save-dev ${npmPackage} lint-staged, and run npx lint-staged in the pre-commit hook`,
  },
  github: {
    file: '.github/workflows/complaintlint.yml',
    text: `name: complaintlint
on: [push, pull_request]
permissions:
  contents: read
jobs:
  complaintlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npx --yes ${npmPackage} --format github --format "markdown=$GITHUB_STEP_SUMMARY"
`,
  },
  gitlab: {
    file: '.gitlab-ci.yml',
    text: `complaintlint:
  image: node:22-slim
  script:
    - npx --yes ${npmPackage} --format pretty --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`,
  },
}
