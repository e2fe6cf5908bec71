/** lint: what applies to one file, its own front matter and text included. */
import path from 'node:path'
import { openConfiguration, settingsOf, type Applied, type AppliedTo, type Sourced } from '../config'
import { parse } from '../parse'
import { discover, readText, shownPath } from '../read'
import type { LintFilesSettings } from './files'
import type { Linter } from './linter'
import { createLinters } from './linters'

/**
 * Answers for an absolute path, also of a file that is not there.
 * @throws ConfigError
 */
export async function appliedTo(
  file: string,
  linter: Linter,
  options: LintFilesSettings,
): Promise<AppliedTo> {
  const linters = createLinters(linter)
  const configuration = openConfiguration({
    ...options,
    rules: linter.rules,
    rulesWith: async packs => (await linters.with(packs)).rules,
  })
  const configured = await configuration.in(path.dirname(file))
  const config = configured.ignoredBy(file)
  const { skipped } = await discover([file], options.cwd)
  const applied = withShownBaseline(configured.appliedTo(file), options.cwd)
  const decoded = readText(file)
  return {
    path: shownPath(file, options.cwd),
    leftOut: config === undefined ? skipped[0]?.reason : `left out by ${config}`,
    applied: 'text' in decoded ? { ...applied, ...ownValues(decoded.text, file, applied) } : applied,
  }
}

function withShownBaseline(applied: Applied, cwd: string): Applied {
  const { baseline } = applied
  if (!baseline?.value) return applied
  return { ...applied, baseline: { ...baseline, value: shownPath(baseline.value, cwd) } }
}

function ownValues(text: string, file: string, applied: Applied): Partial<Applied> {
  const { reply, frontMatter, findings } = parse(text, { path: file, ...settingsOf(applied).given })
  return {
    lang: own('lang', reply.language, applied.lang, 'the text'),
    stage: own('stage', reply.stage, applied.stage, 'default'),
    channel: own('channel', reply.channel, applied.channel, 'default'),
    kind: own('kind', reply.kind, applied.kind, 'the text'),
  }

  function own<T>(key: string, value: T, given: Sourced<T> | undefined, otherwise: string): Sourced<T> {
    const isOwn = Boolean(frontMatter[key]) && !findings.some(finding => finding.key === key)
    return { value, from: isOwn ? 'front matter' : (given?.from ?? otherwise) }
  }
}
