/** Lints once for all formats, and reads each report back with a client of the format. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { clients } from './clients.mjs'
import { check, run } from './shell.mjs'

/** A formatter of the user's own, beside ours. */
const own = `export default ({ results }) =>
  results.flatMap(({ path, problems }) => problems.map(({ rule }) => path + ' ' + rule + '\\n')).join('')
`

/** The exit code and, by format, the report; `pretty` is what stood on stdout. */
export async function lintInEveryFormat(repository, folder) {
  writeFileSync(path.join(folder, 'own.mjs'), own)
  const fileOf = format => path.join(folder, `report.${format}`)
  const formats = Object.keys(clients).filter(format => format !== 'pretty' && format !== 'own')
  const flags = [
    ...formats.map(format => `${format}=${fileOf(format)}`),
    `${folder}/own.mjs=${fileOf('own')}`,
  ]
  const program = path.join(repository, 'node_modules', '.bin', 'complaintlint')
  const ran = await run(repository, program, [...['pretty', ...flags].flatMap(flag => ['--format', flag])])
  const files = [...formats, 'own'].map(format => [format, readFileSync(fileOf(format), 'utf8')])
  return { code: ran.code, stderr: ran.stderr, reports: { pretty: ran.stdout, ...Object.fromEntries(files) } }
}

/** Each client finds so many problems, and nothing to object to. */
export async function checkReports(title, reports, count, around) {
  for (const [format, client] of Object.entries(clients)) {
    const found = await client(reports[format], { ...around, reports })
    check(`${format}, ${title}: ${count} problems`, found === count, `found ${found} in\n${reports[format]}`)
  }
}

/** Clients that object to nothing prove nothing: each refuses a report that was damaged. */
export async function checkClients(reports, around) {
  for (const [format, [right, wrong]] of Object.entries(damages)) {
    if (!around.hasXmllint && ['junit', 'checkstyle'].includes(format)) continue
    const damaged = reports[format].replace(right, wrong)
    const refused = await clients[format](damaged, { ...around, reports }).then(
      () => false,
      () => true,
    )
    check(`${format}: a damaged report is refused`, refused && damaged !== reports[format])
  }
}

const damages = {
  json: ['"offset"', '"of"'],
  jsonl: ['"offset"', '"of"'],
  sarif: ['"startLine":', '"startLine":-'],
  github: [',line=', ',lines='],
  gitlab: ['"severity": "', '"severity": "very '],
  junit: ['<testcase name', '<testcase title'],
  checkstyle: ['</file>', ''],
  rdjson: ['"severity": "', '"severity": "VERY_'],
  rdjsonl: [/"column":\d+/, '"column":0'],
  tap: [/1\.\.(\d+)/, '1..1$1'],
}
