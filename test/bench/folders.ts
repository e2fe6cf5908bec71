/** Folders of generated replies, and the commands that read them. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readPack } from '../../src/compile/rules'
import type { Command } from './pairs'
import { readRules, repliesOf } from './replies'

/** Writes replies, a hundred to a folder; returns their texts. */
export function writeReplies(root: string, folder: string, count: number): string[] {
  const texts = repliesOf(readPack(readRules(root)), count)
  for (const [index, text] of texts.entries()) {
    const below = path.join(folder, String(Math.floor(index / 100)))
    if (index % 100 === 0) mkdirSync(below, { recursive: true })
    writeFileSync(path.join(below, `${index}.md`), text)
  }
  return texts
}

/** The command on a folder, its report in a file that nobody reads. */
export function ours(root: string, folder: string, ...flags: string[]): Command {
  const bin = path.join(root, 'bin', 'complaintlint.js')
  return {
    name: ['complaintlint', ...flags].join(' '),
    args: [
      bin,
      '--fail-on',
      'never',
      ...(flags.includes('-f') ? [] : ['-f', 'jsonl']),
      '-o',
      path.join(folder, '..', 'report.jsonl'),
      ...flags,
      '.',
    ],
    cwd: folder,
  }
}

/** Reads every reply of a folder with remark-parse, plain, and does nothing else; a bundle, so that it starts fast too. */
export function bareRemark(root: string, temporary: string, folder: string): Command {
  const script = path.join(temporary, 'remark.cjs')
  const flags = ['--bundle', '--minify', '--format=cjs', '--platform=node', `--outfile=${script}`]
  execFileSync(path.join(root, 'node_modules', '.bin', 'esbuild'), [
    path.join(root, 'test', 'bench', 'remark-files.ts'),
    '--log-level=error',
    ...flags,
  ])
  return { name: 'bare remark-parse', args: [script, folder] }
}
