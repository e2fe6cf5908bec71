/** The pre-commit programs that this machine can have, and this project as a repository that they can clone. */
import { chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isInstalled, must, run } from './shell.mjs'

/** The installed one and, where Debian's next release can be asked, a current one; each a command with its version. */
export async function preCommits(folder) {
  if (!isInstalled('pre-commit', 'pre-commit')) return []
  const commands = ['pre-commit', await current(folder)].filter(command => command !== undefined)
  return Promise.all(
    commands.map(async command => {
      const version = (await must(folder, command, ['--version'])).trim().split(' ').at(-1)
      return { command, version }
    }),
  )
}

/** pre-commit is Python and no more, so that the package of the next release runs on this one, without being installed. */
async function current(folder) {
  const apt = path.join(folder, 'apt')
  for (const name of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(path.join(apt, name), { recursive: true })
  const options = [
    `Dir::Etc::sourcelist=${apt}/sources.list`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${apt}/lists`,
    `Dir::Cache=${apt}/cache`,
    'APT::Sandbox::User=root',
  ].flatMap(option => ['-o', option])
  const steps = [
    ['apt-get', [...options, 'update']],
    ['apt-get', [...options, 'download', 'pre-commit']],
  ]
  try {
    const archives = await must(apt, 'apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Label: Debian'])
    const [address] = archives.split('\n')
    const signed = '[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]'
    writeFileSync(path.join(apt, 'sources.list'), `deb ${signed} ${address} stable main\n`)
    for (const [command, args] of steps) await must(apt, command, args)
    const archive = readdirSync(apt).find(name => name.endsWith('.deb'))
    await must(apt, 'dpkg', ['--extract', archive, 'unpacked'])
  } catch (error) {
    console.log(`- no current pre-commit can be had: ${error.message.split('\n')[0]}`)
    return undefined
  }
  const command = path.join(apt, 'pre-commit')
  const usr = path.join(apt, 'unpacked', 'usr')
  writeFileSync(
    command,
    `#!/bin/sh\nPYTHONPATH='${usr}/lib/python3/dist-packages' exec /usr/bin/python3 '${usr}/bin/pre-commit' "$@"\n`,
  )
  chmodSync(command, 0o755)
  const works = await run(folder, command, ['--version'])
  return works.code === 0 ? command : undefined
}

/** The project as it stands, uncommitted changes included, as a repository that can be cloned. */
export async function snapshot(project, target) {
  const kinds = ['--cached', '--others', '--exclude-standard', '--deduplicate']
  const files = await must(project, 'git', ['ls-files', '-z', ...kinds])
  const deleted = new Set((await must(project, 'git', ['ls-files', '-z', '--deleted'])).split('\0'))
  mkdirSync(target)
  for (const name of files.split('\0').filter(found => found !== '' && !deleted.has(found)))
    cpSync(path.join(project, name), path.join(target, name))
  await must(target, 'git', ['init', '--quiet'])
  await must(target, 'git', ['add', '--all'])
  await must(target, 'git', ['commit', '--quiet', '--message', 'The project as it stands'])
  return target
}
