/** How many problems a report of each format holds, read as a client of the format reads it. */

const xml = (text, element) => text.match(new RegExp(`<${element}[ >]`, 'g'))?.length ?? 0
const lines = (text, pattern) => text.match(new RegExp(pattern, 'gm'))?.length ?? 0
const problemsOf = results => results.flatMap(({ problems }) => problems).length
const records = text =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

export const problemsIn = {
  pretty: text => lines(text, '^ +\\d+:\\d+  '),
  compact: text => lines(text, ':\\d+:\\d+: '),
  json: text => problemsOf(JSON.parse(text).results),
  jsonl: text => problemsOf(records(text)),
  sarif: text => JSON.parse(text).runs.flatMap(({ results }) => results).length,
  github: text => lines(text, '^::(error|warning|notice) '),
  gitlab: text => JSON.parse(text).length,
  junit: text => xml(text, 'failure'),
  checkstyle: text => xml(text, 'error'),
  rdjson: text => JSON.parse(text).diagnostics.length,
  rdjsonl: text => records(text).length,
  tap: text => lines(text, '^    - rule: '),
  azure: text => lines(text, '^##vso\\[task\\.logissue '),
  markdown: text => lines(text, '^\\| [^|]+:\\d+:\\d+ '),
}
