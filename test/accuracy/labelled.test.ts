import { describe, expect, it } from 'vitest'
import { makeTree } from '../tree'
import { readLabelled, takeLabels } from './labelled'

describe('labels', () => {
  it('leave a text without marks as it is', () => {
    expect(takeLabels('Beste Jan,\n')).toEqual({ text: 'Beste Jan,\n', faults: [], traps: [], missing: [] })
  })

  it('become spans of the text without marks', () => {
    const { text, faults, traps } = takeLabels(
      'Dag. ⟦empty|Wij streven⟧ en ⟦ok:tone|ALLE⟧ ⟦tone,dismissive|nou!!!⟧',
    )
    expect(text).toBe('Dag. Wij streven en ALLE nou!!!')
    expect(faults).toEqual([
      { start: 5, end: 16, categories: ['empty'] },
      { start: 25, end: 31, categories: ['tone', 'dismissive'] },
    ])
    expect(traps).toEqual([{ start: 20, end: 24, categories: ['tone'] }])
  })

  it('may hold line breaks and words of any script', () => {
    const { text, faults } = takeLabels('⟦empty|wij 🎉\nstreven⟧.')
    expect(text).toBe('wij 🎉\nstreven.')
    expect(faults).toEqual([{ start: 0, end: 14, categories: ['empty'] }])
  })

  it.each([
    ['[apology, next-step]', ['apology', 'next-step']],
    ['[ contact ]', ['contact']],
    ['[] # nothing', []],
  ])('take the answer %s out of the front matter', (written, missing) => {
    const labelled = takeLabels(`---\nlang: nl\nmissing: ${written}\n---\nDag.\n`)
    expect(labelled).toMatchObject({ text: '---\nlang: nl\n---\nDag.\n', missing })
  })
})

describe('a folder of labelled replies', () => {
  it('is read in the order of the names, with its folders', () => {
    const folder = makeTree({ 'b.md': '⟦tone|!!!⟧', 'a/c.md': 'Dag.', 'notes.txt': '⟦tone|!!!⟧' })
    expect(readLabelled(folder).map(({ name, faults }) => [name, faults.length])).toEqual([
      ['a/c.md', 0],
      ['b.md', 1],
    ])
  })
})
