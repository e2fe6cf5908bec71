/** Points at a letter that closes a long exchange without a word of thanks or a good wish. */
import { bodyOf, isWhole } from '../../src/judge/moves/missing'
import { defineRule, type Finding, type RuleContext } from '../../src/judge/rule'
import { testWords } from '../../src/judge/word-memory'
import type { Language, Reply } from '../../src/types'

export default defineRule({
  id: 'closing-without-thanks',
  category: 'structure',
  severity: 'info',
  source: [{ title: 'Klachtencommunicatie kan vaak nog veel beter', seed: 4 }],
  where: { stages: ['closing'] },
  texts: {
    nl: {
      message: 'Deze afsluiting bedankt de klant niet en wenst niets goeds.',
      why: 'Wie een lange zaak vriendelijk afsluit, houdt de klant, ook als het antwoord nee blijft.',
      advice:
        'Sluit af met een zin zoals “Dank dat u dit met ons hebt willen uitzoeken.” of “Ik wens u een warme winter toe.”',
      examples: [
        {
          bad: 'Beste heer Bos,\n\nWe schreven elkaar acht keer over uw ketel. Het bedrag van 75 euro blijft wat het is. Daarmee sluit ik de zaak af.[[]]\n\nMet vriendelijke groet,\nSam de Wit',
          good: 'Beste heer Bos,\n\nWe schreven elkaar acht keer over uw ketel. Het bedrag van 75 euro blijft wat het is. Daarmee sluit ik de zaak af. Dank voor uw geduld in die weken.\n\nMet vriendelijke groet,\nSam de Wit',
          stage: 'closing',
        },
      ],
      traps: ['Daarmee sluit ik de zaak af.'],
    },
    en: {
      message: 'This closing letter neither thanks the customer nor wishes them well.',
      why: 'Closing a long case kindly keeps the customer, even when the answer stays no.',
      advice:
        'End with a sentence such as “Thank you for working this out with us.” or “I wish you a warm winter.”',
      examples: [
        {
          bad: 'Dear Mr Bell,\n\nWe wrote to each other eight times about your boiler. The £75 stays what it is. So I’m closing the case today.[[]]\n\nKind regards,\nSam Ellis',
          good: 'Dear Mr Bell,\n\nWe wrote to each other eight times about your boiler. The £75 stays what it is. So I’m closing the case today. Thank you for the log you kept.\n\nKind regards,\nSam Ellis',
          stage: 'closing',
        },
      ],
      traps: ['So I’m closing the case today.'],
    },
  },
  check: findColdEnd,
})

const goodWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set([
    'dank',
    'bedankt',
    'wens',
    'wensen',
    'hoop',
    'hopen',
    'hopelijk',
    'welkom',
    'plezier',
    'sterkte',
    'beterschap',
    'succes',
    'waardeer',
    'waarderen',
    'blij',
    'gun',
    'toe',
  ]),
  en: new Set([
    'thank',
    'thanks',
    'enjoy',
    'wish',
    'wishes',
    'hope',
    'welcome',
    'luck',
    'appreciate',
    'glad',
    'pleased',
    'best',
  ]),
}

function findColdEnd(reply: Reply, context: RuleContext<unknown>): Finding[] {
  const { moves } = context
  const body = bodyOf(reply)
  const last = body.at(-1)
  if (
    !last ||
    !isWhole(reply, context) ||
    moves.some(({ move }) => move === 'thanks') ||
    body.some(goodWord.holdsIn)
  )
    return []
  const { end } = last.toSource({ start: 0, end: last.text.length })
  return [{ span: { start: end, end } }]
}

const goodWord = testWords(({ forms }, language) => goodWords[language]?.has(forms[0] ?? '') === true)
