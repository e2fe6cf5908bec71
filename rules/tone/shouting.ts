/** Reports capitals and stacked exclamation marks that sound like a raised voice. */
import { defineRule } from '../../src/judge/rule'
import { findShouting } from '../../src/judge/shouting'
import type { Finding } from '../../src/judge/rule'
import type { Reply } from '../../src/types'

export default defineRule({
  id: 'shouting',
  category: 'tone',
  severity: 'warning',
  source: [{ title: 'Omgaan met feedback van klanten', seed: 0 }],
  texts: {
    nl: {
      message: '“{match}” leest als een verheven stem.',
      why: 'Blijf altijd beleefd en vriendelijk, zegt het artikel: dat is het minste wat u kunt doen. Hoofdletters en rijen uitroeptekens klinken op papier als roepen, ook als u het enthousiast bedoelt.',
      advice:
        'Schrijf het in kleine letters met één punt. In plaats van “U heeft NIET betaald!!”: “Ik zie de betaling nog niet staan.” Eén woord in hoofdletters dat de klant helpt (“drink dit water NIET”) mag blijven.',
      examples: [
        {
          bad: '[[U KRIJGT GEEN GELD TERUG!!]]',
          good: 'Ik kan dit bedrag niet terugbetalen, omdat de kaartjes gebruikt zijn.',
        },
        {
          bad: 'Wij hebben u [[DRIE KEER GEBELD]].',
          good: 'Wij belden u op 3, 5 en 9 mei en kregen u niet te pakken.',
        },
        {
          bad: 'Lees dus [[EERST DE REGELS]].',
          good: 'In de regels staat hoe u kunt ruilen; ik stuur ze mee.',
        },
        {
          bad: 'Onvolledige aanvragen gaan [[RETOUR AFZENDER]].',
          good: 'Ontbreekt er iets? Dan bel ik u voordat ik de aanvraag terugstuur.',
        },
        { bad: 'Tot nooit [[weer!!!]]', good: 'Ik hoop dat u ons nog een kans geeft.' },
      ],
      traps: [
        'Wat fijn dat u dit meldt!',
        'Drink het water uit de kraan NIET zonder het te koken.',
        'Je hoeft je NOOIT vooraf te melden.',
        'Dit geldt in ALLE filialen.',
        'Sms VERPLAATS als de tijd niet past.',
        'De NS, het CBR en de ANWB zijn niet van ons.',
        'U schreef: “DIT IS EEN SCHANDE!!!” en dat begrijp ik.',
        'LET OP: op 5 mei zijn we gesloten.',
        'Uw KALLAX-kast komt dinsdag.',
        'Uw bestelling AB-1234-XY is onderweg.',
        'Uw afspraak is op [DATUM INSTALLATIE] om {{TIJD}}.',
      ],
    },
    en: {
      message: '“{match}” reads as a raised voice.',
      why: 'Always stay polite and friendly, the article says; that is the least you can do. Capitals and rows of exclamation marks sound like shouting on paper, even when you mean them warmly.',
      advice:
        'Write it in lower case with one full stop. Instead of “You did NOT pay!!”: “I can’t see the payment yet.” One word in capitals that helps the customer (“do NOT drink the water”) may stay.',
      examples: [
        {
          bad: '[[NO REFUNDS UNDER ANY CIRCUMSTANCES]].',
          good: 'I can’t refund this ticket, because it has been used.',
        },
        { bad: 'This was [[ABSOLUTELY]] clear.', good: 'The label was hard to read.' },
        {
          bad: 'It is [[raining!!!]]',
          good: 'It is raining.',
        },
        {
          bad: 'And [[NOBODY TOLD US ANYTHING]].',
          good: 'We had not heard of it, and I’m glad to know now.',
        },
        { bad: 'It is [[CLEARLY]] on the label.', good: 'The label says how to wash it.' },
      ],
      traps: [
        'Thank you for letting us know!',
        'Do NOT drink the tap water until we ring you.',
        'You do NOT need to send anything back.',
        'Text back MOVE if the time is no good.',
        'The FCA and the FOS set these rules.',
        'You wrote “NEVER AGAIN!!!” and I understand why.',
        'Your KALLAX shelf is on its way.',
        'IMPORTANT: the shop is closed on 5 May.',
        'PLEASE check the seam and send me a photo; if it is ripped, you get everything back.',
        'Every order now gets a red ALLERGY sticker.',
        'Press OK to confirm the change.',
        'Your engineer comes on [DATE OF VISIT] at {{TIME}}.',
      ],
    },
  },
  check: reply => shoutings(reply),
})

function shoutings(reply: Reply): Finding[] {
  return findShouting(reply).map(({ span, isMild }) => (isMild ? { span, severity: 'info' } : { span }))
}
