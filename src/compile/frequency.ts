/** How often a word is expected in a reply: only to choose which word of a pattern to look for first. */
import type { Language } from '../types'
import type { Key } from './shape'

const common: Record<Language, string> = {
  nl: 'de het een en van u uw wij we ik je dat die is in op te voor met aan niet er om zijn was heeft hebben hebt bij als ook naar dit deze ons onze maar door zo nog over uit dan kunnen kunt kan wordt worden of al wel geen had hij zij ze mijn meer zal zullen hier daar wat tot waar werd heb bent moet',
  en: 'the to and of a you your we i it is in on that for have has had with be was were are not this our will as at by from or an if can would do my so me us they no but all been there when which what about their any more out up could did should may',
}

const kinds: Record<string, number> = {
  '#placeholder': 0.04,
  '#number': 0.03,
  '#name': 0.06,
  '#link': 0.005,
  '#quote': 0.005,
}

/** The expected share of tokens that pass the key's test. */
export function frequencyIn(language: Language): (key: Key) => number {
  const rank = new Map((common[language] ?? '').split(' ').map((word, index) => [word, index]))
  return key => {
    const place = rank.get(key)
    if (place !== undefined) return 0.05 / (1 + place * 0.2)
    return kinds[key] ?? (key.includes('+') ? 0.002 : 0.0003)
  }
}
