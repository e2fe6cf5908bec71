import { describe, expect, it } from 'vitest'
import { colorLevel } from '../../src/cli/color'

type Env = Record<string, string>

describe('colorLevel', () => {
  it.each<[string, boolean | undefined, Env, boolean, number]>([
    ['a terminal has colours', undefined, {}, true, 1],
    ['a pipe has none', undefined, {}, false, 0],
    ['a terminal of 256 colours', undefined, { TERM: 'xterm-256color' }, true, 2],
    ['a terminal of all colours', undefined, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, true, 3],
    ['TERM=dumb has none', undefined, { TERM: 'dumb' }, true, 0],
    ['NO_COLOR takes them away', undefined, { NO_COLOR: '1' }, true, 0],
    ['an empty NO_COLOR says nothing', undefined, { NO_COLOR: '' }, true, 1],
    ['FORCE_COLOR gives a pipe colours', undefined, { FORCE_COLOR: '' }, false, 1],
    ['FORCE_COLOR goes before NO_COLOR', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, 1],
    ['FORCE_COLOR goes before TERM=dumb', undefined, { FORCE_COLOR: 'true', TERM: 'dumb' }, false, 1],
    ['FORCE_COLOR=0 takes them away', undefined, { FORCE_COLOR: '0' }, true, 0],
    ['FORCE_COLOR=false takes them away', undefined, { FORCE_COLOR: 'false' }, true, 0],
    ['FORCE_COLOR=2 means 256', undefined, { FORCE_COLOR: '2' }, false, 2],
    ['FORCE_COLOR=3 means all', undefined, { FORCE_COLOR: '3' }, false, 3],
    ['--color goes before NO_COLOR', true, { NO_COLOR: '1' }, false, 1],
    ['--no-color goes before FORCE_COLOR', false, { FORCE_COLOR: '3' }, true, 0],
  ])('%s', (_, flag, env, isTerminal, level) => {
    expect(colorLevel({ flag, env, isTerminal })).toBe(level)
  })
})
