/** cli: whether the report has colours, and how many. */

/** chalk's levels: none, 16 colours, 256 colours, 16 million. */
export type ColorLevel = 0 | 1 | 2 | 3

export interface ColorSigns {
  /** `--color` or `--no-color`. */
  flag: boolean | undefined
  env: Readonly<Record<string, string | undefined>>
  isTerminal: boolean
}

/** The flag decides, then FORCE_COLOR, then NO_COLOR (no-color.org) and TERM=dumb, then whether it is a terminal. */
export function colorLevel({ flag, env, isTerminal }: ColorSigns): ColorLevel {
  if (flag !== undefined) return flag ? atLeastBasic(env) : 0
  const forced = forcedLevel(env)
  if (forced !== undefined) return forced
  if (env['NO_COLOR'] || env['TERM'] === 'dumb' || !isTerminal) return 0
  return atLeastBasic(env)
}

function forcedLevel(env: ColorSigns['env']): ColorLevel | undefined {
  switch (env['FORCE_COLOR']) {
    case undefined:
      return undefined
    case '0':
    case 'false':
      return 0
    case '2':
      return 2
    case '3':
      return 3
    default:
      return atLeastBasic(env)
  }
}

function atLeastBasic({ COLORTERM, TERM }: ColorSigns['env']): ColorLevel {
  if (COLORTERM === 'truecolor' || COLORTERM === '24bit') return 3
  return TERM?.includes('256') ? 2 : 1
}
