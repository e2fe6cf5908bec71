/** What rule authors see of a pack. */
import { describe, expect, it } from 'vitest'
import { makeTree } from '../tree'
import { run } from './fake'

const rule = `severity: error
source: [{title: ours}]
nl:
  message: 'm'
  why: w
  advice: a
  patterns: [die vermaledijde drukte]
  examples: [{bad: 'Dat kwam door [[die vermaledijde drukte]].', good: 'Dat had eerder gemoeten.'}]
`

describe('a pack', () => {
  const cwd = () =>
    makeTree({
      '.complaintlintrc.yml': 'rulePacks: [./packs/ours]\n',
      'packs/ours/tone/vermaledijd.yml': rule,
    })

  it('is named as seen from here where a rule is explained', async () => {
    const folder = cwd()
    const { stdout } = await run(['explain', 'vermaledijd'], folder)
    expect(stdout).toContain('tone · nl · packs/ours\n')
    expect(stdout).not.toContain(folder)
  })

  it('is named as seen from here where rules are listed', async () => {
    const folder = cwd()
    const listed = JSON.parse((await run(['rules', '--json'], folder)).stdout) as {
      id: string
      origin?: string
    }[]
    expect(listed.find(({ id }) => id === 'vermaledijd')?.origin).toBe('packs/ours')
    expect((await run(['rules'], folder)).stdout).not.toContain(folder)
  })
})
