import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { tables } from '../../src/generated/rules'
import { keptTables } from '../../src/load/kept-tables'
import { makeTree } from '../tree'

function keptIn(folder: string, key = 'a') {
  let made = 0
  const make = () => {
    made++
    return tables
  }
  const { rules, languages } = keptTables(key, make, folder)
  const { nl } = languages
  return { made, rules: rules.length, symbols: nl?.symbols, code: nl?.code, texts: nl?.texts() }
}

describe('kept tables', () => {
  it('are made once, and are the same when they are read again', () => {
    const folder = path.join(makeTree({}), 'below')
    const first = keptIn(folder)
    expect(keptIn(folder)).toEqual({ ...first, made: 0 })
    expect(first.made).toBe(1)
  })

  it('are made for each key', () => {
    const folder = makeTree({})
    expect([keptIn(folder, 'a').made, keptIn(folder, 'b').made, keptIn(folder, 'a').made]).toEqual([1, 1, 0])
  })

  it('are made anew when the file is not as it was written', () => {
    const folder = makeTree({})
    keptIn(folder)
    const file = path.join(folder, 'tables-a.bin')
    fs.truncateSync(file, fs.statSync(file).size - 1)
    expect(keptIn(folder).made).toBe(1)
  })

  it('are forgotten when there are many', () => {
    const folder = makeTree({})
    for (let i = 0; i < 10; i++) keptTables(String(i), () => ({ rules: [], languages: {} }), folder)
    expect(fs.readdirSync(folder)).toHaveLength(8)
  })

  it('cost only time where nothing can be written', () => {
    const file = path.join(makeTree({ file: '' }), 'file')
    expect(keptIn(file).made).toBe(1)
  })
})
