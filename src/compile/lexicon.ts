/** Word classes of a language: looks up what each one stands for, once, and finds unknown and circular ones. */
import type { Language } from '../types'
import { read } from './lower'
import { NotationError } from './notation'
import { choice, type Key, type Shape } from './shape'

/** A lexicon file as read: see rules/lexicon/. */
export interface LexiconSource {
  classes: Record<string, { about: string; words: readonly string[] }>
  fillers: readonly string[]
  clauseOpeners: readonly string[]
}

export interface Lexicon {
  language: Language
  /** Single-token members of a class, and its phrases of two tokens or more. */
  classOf(name: string, at: number): ClassShape
  /** The phrases of a class. */
  phrasesOf: (name: string) => readonly Shape[]
  /** The shape of a lemma, made once. */
  lemma(text: string, make: () => Shape): Shape
  fillers: readonly Key[]
  clauseOpeners: readonly Key[]
  /** The classes that were asked for. */
  used: () => readonly string[]
}

export interface ClassShape {
  keys: readonly Key[]
  phrases: readonly Shape[]
}

/** Classes that the tokens themselves carry; a lexicon may add words to them. */
export const builtInClasses: Record<string, Key> = {
  number: '#number',
  placeholder: '#placeholder',
  link: '#link',
  quote: '#quote',
  name: '#name',
  currency: '#currency',
}

/** Words that cannot be read. */
export class LexiconError extends Error {
  constructor(
    message: string,
    readonly entry: Entry,
    /** The offset in the words, from 0. */
    readonly at: number,
  ) {
    super(message)
  }
}

/** Where words stand: under the name of a class, or in one of the lists. */
export type Entry = { word: string } & ({ class: string } | { list: 'fillers' | 'clauseOpeners' })

/** Each class that a class names is looked into, and so on. */
const mostNested = 20

/** @throws LexiconError at a class entry that is no pattern, or at classes that contain each other. */
export function createLexicon(source: LexiconSource, language: Language): Lexicon {
  const shapes = new Map<string, ClassShape>()
  const lemmas = new Map<string, Shape>()
  /** The classes that are looked up, each with the number of levels of classes below it that is known so far. */
  const open = new Map<string, number>()
  const levels = new Map<string, number>()
  const names = new Set([...Object.keys(builtInClasses), ...Object.keys(source.classes)])

  const lexicon: Lexicon = {
    language,
    classOf,
    phrasesOf: name => classOf(name, 0).phrases,
    lemma,
    fillers: [],
    clauseOpeners: [],
    used: () => [...shapes.keys()],
  }

  function lemma(text: string, make: () => Shape): Shape {
    const known = lemmas.get(text)
    if (known) return known
    const made = make()
    lemmas.set(text, made)
    return made
  }

  function classOf(name: string, at: number): ClassShape {
    if (!names.has(name)) throw new NotationError(`there is no class <${name}>`, at)
    if (open.has(name)) throw new NotationError(`the class <${name}> contains itself`, at)
    const shape = shapes.get(name) ?? lookUp(name, at)
    const around = [...open].at(-1)
    if (around) open.set(around[0], Math.max(around[1], (levels.get(name) ?? 0) + 1))
    return shape
  }

  function lookUp(name: string, at: number): ClassShape {
    if (open.size > mostNested) throw tooNested(name, at)
    open.set(name, 0)
    try {
      const shape = resolve(name)
      const below = open.get(name) ?? 0
      if (below > mostNested) throw tooNested(name, at)
      shapes.set(name, shape)
      levels.set(name, below)
      return shape
    } finally {
      open.delete(name)
    }
  }

  function resolve(name: string): ClassShape {
    const key = Object.hasOwn(builtInClasses, name) ? builtInClasses[name] : undefined
    const words = Object.hasOwn(source.classes, name) ? (source.classes[name]?.words ?? []) : []
    const members = words.map(word => readEntry(lexicon, { class: name, word }))
    const merged = choice([
      ...(key ? [{ op: 'test', keys: [key] } as const] : []),
      ...members.map(m => expand(m, lexicon)),
    ])
    const options = merged.op === 'choice' ? merged.options : [merged]
    return {
      keys: options.flatMap(option => (option.op === 'test' ? option.keys : [])),
      phrases: options.filter(option => option.op !== 'test'),
    }
  }

  const fillers = singleKeys('fillers')
  const clauseOpeners = singleKeys('clauseOpeners')
  return { ...lexicon, fillers, clauseOpeners }

  function singleKeys(list: 'fillers' | 'clauseOpeners'): readonly Key[] {
    return source[list].flatMap(word => {
      const shape = readEntry(lexicon, { list, word })
      if (shape.op === 'test') return shape.keys
      throw new LexiconError(`“${word}” has to be a single word here`, { list, word }, 0)
    })
  }
}

function tooNested(name: string, at: number): NotationError {
  return new NotationError(
    `the class <${name}> holds classes within classes, more than ${mostNested} deep`,
    at,
  )
}

function readEntry(lexicon: Lexicon, entry: Entry): Shape {
  try {
    return read(entry.word, lexicon)
  } catch (error) {
    if (error instanceof NotationError)
      throw new LexiconError(`in “${shortened(entry.word)}”: ${error.message}`, entry, error.at)
    throw error
  }
}

function shortened(word: string): string {
  return word.length > 60 ? `${word.slice(0, 57)}…` : word
}

/** A class within a class gives its own members, so that phrases of both can be told apart from words. */
function expand(shape: Shape, lexicon: Lexicon): Shape {
  if (shape.op === 'choice') return choice(shape.options.map(option => expand(option, lexicon)))
  if (shape.op !== 'class') return shape
  const inner = lexicon.classOf(shape.name, 0)
  return choice([...inner.phrases])
}
