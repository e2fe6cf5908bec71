import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeTree } from '../tree'

const root = path.resolve(import.meta.dirname, '..', '..')

describe('the packed package', () => {
  it('holds what is needed and nothing else', () => {
    const [packed] = JSON.parse(npm(root, 'pack', '--ignore-scripts', '--dry-run', '--json')) as [
      { files: { path: string }[] },
    ]
    const files = packed.files.map(file => file.path)
    const needed = [
      'bin/complaintlint.js',
      'dist/cli.cjs',
      'dist/index.cjs',
      'dist/schemas/config.schema.json',
      'package.json',
    ]
    expect(files).toEqual(
      expect.arrayContaining([
        ...needed,
        '.complaintlintrc.example.yml',
        'dist/THIRD-PARTY-LICENSES.txt',
        'LICENSE',
      ]),
    )
    expect(
      files.filter(
        file =>
          !/^(bin|dist)\/|^rules\/.*\.(md|yml)$|^(package\.json|LICENSE|README\.md|\.complaintlintrc\.example\.yml)$/.test(
            file,
          ),
      ),
    ).toEqual([])
  })

  it('works when it is installed in an empty folder', () => {
    const cwd = makeTree({
      'package.json': '{"private": true}',
      'use.cjs': "console.log(require('complaintlint').lint('Beste Jan,').language)",
    })
    const [packed] = JSON.parse(
      npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', cwd),
    ) as [{ filename: string }]
    npm(cwd, 'install', '--offline', '--no-audit', '--no-fund', path.join(cwd, packed.filename))
    fs.writeFileSync(path.join(cwd, 'reply.md'), 'Beste Jan,\n\nDank voor uw bericht.\n')
    const ran = execFileSync(
      path.join(cwd, 'node_modules/.bin/complaintlint'),
      ['--fail-on', 'never', '-f', 'json', 'reply.md'],
      { cwd, encoding: 'utf8' },
    )
    expect(JSON.parse(ran)).toMatchObject({ results: [{ path: 'reply.md', language: 'nl' }] })
    expect(execFileSync(process.execPath, ['use.cjs'], { cwd, encoding: 'utf8' })).toBe('nl\n')
  })

  it('depends on no other package and runs no script when it is installed', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >
    expect(manifest['dependencies']).toBeUndefined()
    expect(Object.keys(manifest['scripts'] ?? {}).filter(name => /install|^prepack$/.test(name))).toEqual([])
  })
})

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
